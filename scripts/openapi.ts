import { writeFileSync } from 'node:fs'
import { createOpenApi } from '#api/http/openapi.ts'
import { operations } from '#api/routes/index.ts'

/** Writes docs/openapi.json from the operations: `npm run openapi`. */
writeFileSync(
  new URL('../docs/openapi.json', import.meta.url),
  `${JSON.stringify(createOpenApi(operations), null, 2)}\n`,
)
