import { DATA } from './openapi-limits.ts'

/** The name of any JSON value in the document. */
const ANY = { $ref: '#/components/schemas/JsonValue' } as const

/** A schema that everything fits is the one that names no kind: generators of clients know no schemas that name themselves. */
const JSON_VALUE = {
  title: 'JsonValue',
  description: 'Any JSON value: text, a number, true, false, null, a list or an object.',
}
const HOLDS_SCHEMAS = new Set(['properties', 'patternProperties', '$defs'])

/** Says of whatever has no schema of its own that it is a JSON value, so that clients have a type for it. */
export function typeJsonValues(document: { components?: { schemas?: object } }): void {
  if (!typeIn(document)) return
  document.components = { ...document.components, schemas: { ...document.components?.schemas, JsonValue: JSON_VALUE } }
}

/** Whether there was any in this part of a document. */
function typeIn(node: unknown): boolean {
  if (Array.isArray(node)) return node.map(typeIn).includes(true)
  if (typeof node !== 'object' || node === null) return false
  let isFound = false
  for (const [key, value] of Object.entries(node)) {
    if (DATA.has(key)) continue
    for (const [holder, name] of schemasOf(node, key, value))
      if (isUntyped(Reflect.get(holder, name))) {
        Reflect.set(holder, name, { ...Object(Reflect.get(holder, name)), ...ANY })
        isFound = true
      }
    if (typeIn(value)) isFound = true
  }
  return isFound
}

/** Where schemas stand at a key, each with its name there. */
function schemasOf(node: object, key: string, value: unknown): [object, string][] {
  if (key === 'items' || key === 'additionalProperties') return [[node, key]]
  if (!HOLDS_SCHEMAS.has(key) || typeof value !== 'object' || value === null) return []
  return Object.keys(value).map((name) => [value, name])
}

function isUntyped(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  return Object.keys(schema).every((key) => key === 'description')
}
