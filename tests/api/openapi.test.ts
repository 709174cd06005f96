import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createOpenApi } from '../../api/http/openapi.ts'
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
      const schema = document.paths[path][operation.method].requestBody.content['application/json'].schema
      const variants = schema.type === 'object' ? [schema] : (schema.anyOf ?? schema.oneOf)
      for (const variant of variants) assert.equal(variant.additionalProperties, false)
    })
  }
})
