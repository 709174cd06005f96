import { writeFile } from 'node:fs/promises'
import { eventSchemaDocuments } from './event-schemas/documents.ts'

/** `npm run event-schemas`: writes docs/events from the code, as a test wants them. */
for (const [file, schema] of eventSchemaDocuments())
  await writeFile(new URL(`../docs/events/${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
