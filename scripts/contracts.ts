import { mkdirSync, writeFileSync } from 'node:fs'
import { contractDocuments } from './contracts/documents.ts'

/** `npm run contracts`: writes docs/contracts from the schemas that the code uses. */
const FOLDER = new URL('../docs/contracts/', import.meta.url)
mkdirSync(FOLDER, { recursive: true })
for (const document of contractDocuments())
  writeFileSync(new URL(document.$id, FOLDER), `${JSON.stringify(document, null, 2)}\n`)
