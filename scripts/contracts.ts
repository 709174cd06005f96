import { mkdirSync, writeFileSync } from 'node:fs'
import { EXAMPLE_INPUTS } from '../tests/support/llm-examples.ts'
import { contractDocuments } from './contracts/documents.ts'

/** `npm run contracts`: writes docs/contracts from the schemas that the code uses. */
const FOLDER = new URL('../docs/contracts/', import.meta.url)
mkdirSync(FOLDER, { recursive: true })
for (const document of await contractDocuments(EXAMPLE_INPUTS))
  writeFileSync(new URL(document.$id, FOLDER), `${JSON.stringify(document, null, 2)}\n`)
