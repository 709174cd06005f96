import { registerHooks } from 'node:module'
import type { createOpenApi } from '#api/http/openapi.ts'

/**
 * The types of the API as TypeScript, from its OpenAPI document. openapi-typescript prints them with TypeScript's own
 * programming interface, which TypeScript 7 does not have: it is given the earlier one that ts-morph brings along.
 */
export async function clientTypes(document: ReturnType<typeof createOpenApi>): Promise<string> {
  const earlier = import.meta.resolve('@ts-morph/common').replace(/[^/]+$/, 'typescript.js')
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'typescript' ? { url: earlier, shortCircuit: true } : next(specifier, context),
  })
  try {
    const { default: openapiTS, astToString } = await import('openapi-typescript')
    // What a request may leave out has a default; what an answer always has is `required` besides.
    const options = { alphabetize: false, exportType: true, defaultNonNullable: false } as const
    const types = await openapiTS(JSON.stringify(document), options)
    return `/* Made from docs/openapi.json by \`npm run openapi\`. */\n\n${astToString(types)}`
  } finally {
    hooks.deregister()
  }
}
