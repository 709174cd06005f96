import { writeFileSync } from 'node:fs'
import { createOpenApi } from '#api/http/openapi.ts'
import { operations } from '#api/operations.ts'
import { clientTypes } from './openapi/client-types.ts'

/** `npm run openapi`: writes docs/openapi.json from the operations, and from that the types of the client. */
const document = createOpenApi(operations)
writeFileSync(new URL('../docs/openapi.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`)
writeFileSync(new URL('../clients/typescript/src/api.ts', import.meta.url), await clientTypes(document))
