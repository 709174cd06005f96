import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createOpenApi, describeOperations } from '../../api/http/openapi.ts'
import { operations } from '../../api/operations.ts'
import { clientTypes } from '../../scripts/openapi/client-types.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('the OpenAPI document', () => {
  const api = testApi(testServices())
  const document = JSON.parse(JSON.stringify(createOpenApi(operations)))

  it('is committed as it is generated; `npm run openapi` brings it up to date', () => {
    const committed = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))
    assert.deepEqual(committed, document)
  })

  it('has a client with its types, as it is generated', async function () {
    this.timeout(30_000)
    const committed = readFileSync(new URL('../../clients/typescript/src/api.ts', import.meta.url), 'utf8')
    assert.equal(committed, await clientTypes(document))
  })

  it('is served, with every operation under an id of its own', async () => {
    const { body } = await api.request<typeof document>('GET', '/openapi.json')
    assert.deepEqual(body, document)
    const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    assert.equal(new Set(ids).size, operations.length)
  })

  it('has interactive documentation that loads nothing from elsewhere', async () => {
    const page = await api.request<string>('GET', '/docs/')
    assert.equal(page.status, 200)
    const sources = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    assert.ok(sources.length >= 3)
    for (const source of sources) {
      assert.ok(source.startsWith('/'), source)
      assert.equal((await api.request('GET', source)).status, 200)
    }
  })

  it('serves nothing else of the package that the documentation comes from', async () => {
    for (const file of ['index.html', 'swagger-initializer.js', 'package.json', 'README.md', 'oauth2-redirect.html'])
      assert.equal((await api.request('GET', `/docs/${file}`)).status, 404, file)
  })

  for (const operation of operations.filter(({ body }) => body)) {
    it(`${operation.operationId} takes no unknown field`, () => {
      const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
      const resolve = (given: { $ref?: string }) =>
        given.$ref ? document.components.schemas[given.$ref.split('/').at(-1) ?? ''] : given
      const schema = resolve(document.paths[path][operation.method].requestBody.content['application/json'].schema)
      const variants = schema.type === 'object' ? [schema] : (schema.anyOf ?? schema.oneOf)
      for (const variant of variants) assert.equal(resolve(variant).additionalProperties, false)
    })
  }

  describe('names a limit of its own for every text and list of a request', () => {
    // Before the limits of the whole body and head are filled in.
    const own = JSON.parse(JSON.stringify(describeOperations(operations)))
    for (const operation of operations.filter(
      ({ body, multipart, query, params }) => body ?? multipart ?? query ?? params,
    ))
      it(operation.operationId, () => {
        const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
        const { parameters = [], requestBody = {} } = own.paths[path][operation.method]
        assert.deepEqual([...unlimited(own, { parameters, requestBody }, '')], [])
      })
  })
})

/** What is data in a schema, although it may look like one. */
const DATA = ['example', 'examples', 'default', 'enum', 'const']
/** Formats whose texts have one length, and files, which have the limit of the configuration. */
const OF_ONE_LENGTH = ['uuid', 'binary']

/** Where a schema takes a text, a list or a map of any size. */
function* unlimited(document: unknown, node: unknown, at: string, seen: readonly string[] = []): Generator<string> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* unlimited(document, item, `${at}/${index}`, seen)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const schema: Record<string, unknown> = { ...node }
  const { $ref } = schema
  if (typeof $ref === 'string' && !seen.includes($ref)) {
    const target = $ref
      .slice(2)
      .split('/')
      .reduce((inner, part) => Reflect.get(Object(inner), part), document)
    yield* unlimited(document, target, $ref, [...seen, $ref])
  }
  const types = [schema.type].flat()
  const isChosen = schema.enum !== undefined || schema.const !== undefined
  if (types.includes('string') && !isChosen && !OF_ONE_LENGTH.includes(String(schema.format)) && !schema.maxLength)
    yield `${at}: string`
  if (types.includes('array') && !schema.maxItems) yield `${at}: array`
  if (types.includes('object') && schema.additionalProperties !== false && !schema.properties && !schema.maxProperties)
    yield `${at}: object`
  for (const [key, value] of Object.entries(schema))
    if (!DATA.includes(key)) yield* unlimited(document, value, `${at}/${key}`, seen)
}
