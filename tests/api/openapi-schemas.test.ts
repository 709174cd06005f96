import assert from 'node:assert/strict'
import { createOpenApi } from '../../api/http/openapi.ts'
import { operations } from '../../api/operations.ts'

type Node = Record<string, unknown>

/** What is data in a document, although it may look like a schema. */
const DATA = ['example', 'examples', 'default', 'enum', 'const']

describe('the schemas of the OpenAPI document', () => {
  const document: Node = JSON.parse(JSON.stringify(createOpenApi(operations)))
  const described = Object.values(Object(document.paths)).flatMap((path) => Object.values<Node>(Object(path)))

  it('of answers allow further fields', () => {
    for (const { operationId, responses } of described)
      for (const { at, schema } of schemasIn(document, responses, String(operationId)))
        assert.notEqual(schema.additionalProperties, false, at)
  })

  it('of requests allow none', () => {
    let objects = 0
    for (const { operationId, requestBody } of described)
      for (const { at, schema } of schemasIn(document, requestBody, String(operationId))) {
        if (schema.type !== 'object') continue
        objects += 1
        assert.ok(schema.additionalProperties === false || typeof schema.additionalProperties === 'object', at)
      }
    assert.ok(objects > 40, String(objects))
  })

  it('say what everything is', () => {
    for (const { at, schema } of schemasIn(document, document, '')) {
      // Only says which fields have to be there together.
      if ('properties' in schema && schema.type === undefined) continue
      for (const [name, value] of childrenOf(schema))
        assert.ok(
          ['type', '$ref', 'anyOf', 'allOf', 'oneOf', 'const', 'enum'].some((key) => key in value),
          `${at} ${name}`,
        )
    }
  })

  it('name bodies, pages and choices that are made in several places', () => {
    for (const { operationId, requestBody, responses } of described) {
      for (const [type, { schema }] of contentOf(requestBody)) {
        const forms = Array.isArray(schema.anyOf) ? schema.anyOf : [schema]
        assert.ok(
          forms.every((form) => '$ref' in form),
          `${operationId} ${type}`,
        )
      }
      for (const [type, { schema }] of Object.values(Object(responses)).flatMap(contentOf))
        if (Object.hasOwn(Object(schema.properties), 'items')) assert.fail(`${operationId} ${type} has no name`)
    }
    const choices = new Map<string, Set<unknown>>()
    for (const { schema } of schemasIn(document, document, ''))
      if (Array.isArray(schema.enum) && schema.enum.length > 2 && schema.type === 'string') {
        const places = choices.get(schema.enum.join()) ?? new Set()
        choices.set(schema.enum.join(), places.add(schema))
      }
    for (const [choice, places] of choices) assert.equal(places.size, 1, choice)
  })

  it('limit whole numbers by what they are of, not by what JavaScript can count to', () => {
    assert.doesNotMatch(JSON.stringify(document), /9007199254740991/)
    for (const { at, schema } of schemasIn(document, document, ''))
      if ([schema.type].flat().includes('integer') && schema.enum === undefined && schema.const === undefined)
        assert.ok(typeof schema.minimum === 'number' && typeof schema.maximum === 'number', at)
  })
})

/** Every schema in a part of a document and in the components that it names, each once. */
function* schemasIn(
  document: Node,
  node: unknown,
  at: string,
  seen = new Set<unknown>(),
): Generator<{ at: string; schema: Node }> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* schemasIn(document, item, `${at}/${index}`, seen)
    return
  }
  const schema: Node = { ...node }
  yield { at, schema: Object(node) }
  if (typeof schema.$ref === 'string') {
    const parts = schema.$ref.slice(2).split('/')
    const target = parts.reduce<unknown>((inner, part) => Reflect.get(Object(inner), part), document)
    yield* schemasIn(document, target, schema.$ref, seen)
  }
  for (const [key, value] of Object.entries(schema))
    if (!DATA.includes(key)) yield* schemasIn(document, value, `${at}/${key}`, seen)
}

/** The schemas that a schema has at once: its fields, its items, what else may be in it. */
function childrenOf({ properties, items, additionalProperties, schema }: Node): [string, Node][] {
  const single = { items, additionalProperties, schema }
  return [...Object.entries(Object(properties)), ...Object.entries(single)].filter(
    (child): child is [string, Node] => typeof child[1] === 'object' && child[1] !== null,
  )
}

function contentOf(holder: unknown): [string, { schema: Node }][] {
  return Object.entries<{ schema: Node }>(Object(Object(holder).content))
}
