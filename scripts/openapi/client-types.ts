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
    const types = await openapiTS(JSON.stringify(document, asTypes), options)
    const printed = astToString(types).replace(`"${PLACE_OF_JSON_VALUE}"`, 'JsonValue')
    return `/* Made from docs/openapi.json by \`npm run openapi\`. */\n\n${JSON_VALUE}\n\n${printed}`
  } finally {
    hooks.deregister()
  }
}

/** A type that names itself by way of the interface that it stands in is refused; one with a name of its own is not. */
const JSON_VALUE =
  'export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };'
const PLACE_OF_JSON_VALUE = 'the type JsonValue'

/**
 * What of a document becomes a type. What only says which fields have to be there together does not: it would be a union with
 * `unknown`, which takes anything.
 */
function asTypes(key: string, value: unknown): unknown {
  if (key === 'JsonValue') return { const: PLACE_OF_JSON_VALUE }
  if (typeof value !== 'object' || value === null || !('properties' in value) || !('anyOf' in value)) return value
  const { anyOf, ...rest } = value
  const isConstraint = Array.isArray(anyOf) && anyOf.every((form: object) => 'required' in form && !('type' in form))
  return isConstraint ? rest : value
}
