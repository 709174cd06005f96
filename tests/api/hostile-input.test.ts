import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { User } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import {
  type DocumentedOperation,
  documentedOperations,
  formsOf,
  isAdministrators,
  isPublic,
} from '../support/openapi-requests.ts'
import { idsOf, type Owner, problemOf, requestOf, testOwners } from '../support/owners.ts'
import { testServices } from '../support/services.ts'

/** What nobody may set by sending it along: who one is, whose something is, and what only the product decides. */
const NOT_ONES_OWN = {
  id: '01890000-0000-7000-8000-000000000000',
  userId: '01890000-0000-7000-8000-000000000000',
  user_id: '01890000-0000-7000-8000-000000000000',
  ownerId: '01890000-0000-7000-8000-000000000000',
  role: 'admin',
  isAdmin: true,
  status: 'completed',
  hash: 'x',
  passwordHash: 'x',
  password_hash: 'x',
  contentHash: 'x',
  fileUrl: 'file:///etc/passwd',
  workflowId: 'x',
  latestVersionId: '01890000-0000-7000-8000-000000000000',
  approvedVersionId: '01890000-0000-7000-8000-000000000000',
  disabledAt: null,
  deletedAt: null,
  createdAt: '2020-01-01T00:00:00Z',
}
const POLLUTING = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
const HUGE = ['1e400', '-1e400', '1e308', '9007199254740993', '2147483648', '-2147483649', `1${'0'.repeat(400)}`, '0.1']

describe('hostile input', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const owners = testOwners(services, api)
  let owner: Owner
  let admin: Owner
  let asItWas = new Map<string, string>()

  before(async () => {
    ;[owner, admin] = [await owners.owner(), await owners.owner()]
    await services.database.em.fork().nativeUpdate(User, { id: admin.ids.user }, { role: 'admin' })
    asItWas = await owners.kept(owner)
  })
  afterEach('nothing of that left a trace', async () => {
    const after = await owners.kept(owner)
    const paths = [...new Set([...after.keys(), ...asItWas.keys()])]
    assert.deepEqual(
      paths.filter((path) => after.get(path) !== asItWas.get(path)),
      [],
    )
    assert.equal(Reflect.get({}, 'role'), undefined)
  })

  const json = (method: string, path: string, body: string) =>
    api.request(method, path, { token: owner.token, body, headers: { 'content-type': 'application/json' } })
  const requests = documentedOperations.flatMap((operation) =>
    formsOf(operation).map((form) => ({ operation, form, request: () => requestOf(form, owner, idsOf(owner)) })),
  )
  const tokenFor = (operation: DocumentedOperation) =>
    isPublic(operation) ? undefined : isAdministrators(operation) ? admin.token : owner.token
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

  it('sets nothing that is not the sender’s to set: every body refuses it by name', async () => {
    for (const { operation, form, request } of requests.filter(({ form: { body } }) => body)) {
      const known = Object.keys(form.body?.schema.properties ?? {})
      for (const [name, value] of Object.entries(NOT_ONES_OWN).filter(([key]) => !known.includes(key))) {
        const filled = request()
        if (filled.body instanceof FormData) filled.body.set(name, String(value))
        else if (isObject(filled.body)) filled.body = { ...filled.body, [name]: value }
        const answer = await owners.send(filled, tokenFor(operation))
        const about = `${operation.operationId} ${name}: ${answer.text.slice(0, 200)}`
        assert.deepEqual([answer.status, problemOf(answer.text)], [422, 'validation'], about)
        assert.ok(answer.text.includes(`"/${name}"`), about)
      }
    }
  })

  it('gives no object another prototype: no body and no address takes such a name', async () => {
    for (const { operation, request } of requests) {
      const token = tokenFor(operation)
      for (const name of POLLUTING) {
        const filled = request()
        if (filled.body instanceof FormData) {
          filled.body.set(name, 'admin')
          assert.equal((await owners.send(filled, token)).status, 422, `${operation.operationId} ${name}`)
        }
        const inAddress = { ...request(), path: `${filled.path}${filled.path.includes('?') ? '&' : '?'}${name}=admin` }
        const answer = await owners.send(inAddress, token)
        assert.equal(answer.status, 422, `${operation.operationId} ?${name}: ${answer.text.slice(0, 200)}`)
        if (!isObject(filled.body) || filled.body instanceof FormData) continue
        const whole = JSON.stringify(filled.body)
        const body = whole.replace(
          '{',
          `{"${name}":{"role":"admin","prototype":{"role":"admin"}}${whole === '{}' ? '' : ','}`,
        )
        const headers = { ...filled.headers, 'content-type': 'application/json' }
        const sent = await owners.send({ ...filled, headers, body }, token)
        assert.equal(sent.status, 422, `${operation.operationId} ${name}: ${sent.text.slice(0, 200)}`)
      }
    }
  })

  it('gives no object another prototype where names are free either', async () => {
    for (const name of POLLUTING)
      assert.equal(
        (await json('PUT', '/profiles/me', `{"preferences":{"${name}":{"role":"admin"}}}`)).status,
        422,
        name,
      )
    for (const [path, body] of [
      ['/profiles/me', '{"preferences":{"__proto__":"x"}}'],
      [`/resumes/${owner.ids.resume}/versions`, '{"document":{"basics":{"name":"X"},"meta":{"a":{"__proto__":{}}}}}'],
    ] as const)
      assert.equal((await json(path.startsWith('/profiles') ? 'PUT' : 'POST', path, body)).status, 422)
    const { token } = await api.person()
    const preferences = { constructor: 'x', toString: 'y', hasOwnProperty: true }
    const kept = await api.request('PUT', '/profiles/me', { token, body: { preferences } })
    assert.deepEqual([kept.status, kept.body.preferences], [200, preferences])
  })

  it('is not read to any depth', async () => {
    for (const deep of [
      '['.repeat(1_000_000),
      '['.repeat(100_000) + ']'.repeat(100_000),
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      `{"title":"x","document":${'{"basics":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    ]) {
      const { status, body: answer } = await json('POST', '/resumes', deep)
      assert.ok([400, 422].includes(status), JSON.stringify(answer))
    }
  })

  it('made to make patterns go back and forth is a posting like any other, at once', async () => {
    const { token } = await api.person()
    const run = 90_000
    for (const text of [
      `a${' '.repeat(run)}b`,
      `a${' '.repeat(run)}b\n`,
      `a${'\n'.repeat(run)}b`,
      `${'('.repeat(run)}a`,
      `a${' '.repeat(run)}(`,
      `${'_'.repeat(run)}a`,
      '- '.repeat(run / 2).concat('a'),
    ]) {
      const started = performance.now()
      const answer = await api.request('POST', '/jobs', { token, body: { text } })
      assert.ok([201, 422].includes(answer.status))
      assert.ok(performance.now() - started < 2_000, `${text.slice(0, 8)}…`)
    }
  })

  it('of preferences without end is refused', async () => {
    const preferences = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`k${n}`, n]))
    const answer = await json('PUT', '/profiles/me', JSON.stringify({ preferences }))
    assert.deepEqual(
      [answer.status, answer.body.errors],
      [422, [{ pointer: '/preferences', detail: 'has more than 100 entries' }]],
    )
  })

  it('of a resume that is rewritten in each of thousands of lines keeps nobody waiting', async () => {
    const { token } = await api.person()
    const document = (what: string) => ({
      work: Array.from({ length: 60 }, (_, i) => ({
        name: `${what} ${i}`,
        highlights: Array.from({ length: 100 }, (_, n) => `${what} ${i} ${n}`),
      })),
    })
    const made = await api.request('POST', '/resumes', { token, body: { title: 'x', document: document('a') } })
    const started = performance.now()
    const version = { document: document('b') }
    const saved = await api.request('POST', `/resumes/${made.body.id}/versions`, { token, body: version })
    assert.equal(saved.status, 201)
    assert.ok(performance.now() - started < 5_000)
    const long = { title: 'x', document: { work: Array.from({ length: 60 }, () => ({ summary: 'x'.repeat(9_000) })) } }
    const refused = await api.request('POST', '/resumes', { token, body: long })
    assert.deepEqual(
      [refused.status, refused.body.errors],
      [422, [{ pointer: '/document', detail: 'has more than 500000 characters as JSON' }]],
    )
  })

  it('with numbers beyond measure is refused, wherever a number is taken', async () => {
    let asked = 0
    for (const { operation, form, request } of requests) {
      const inQuery = operation.parameters.filter(
        ({ in: where, schema }) => where === 'query' && schema.type === 'integer',
      )
      for (const huge of HUGE)
        for (const { name } of inQuery) {
          const { status, text: answer } = await owners.send(
            { ...request(), path: `${request().path}?${name}=${huge}` },
            tokenFor(operation),
          )
          assert.ok([404, 422].includes(status), `${operation.operationId} ${name}=${huge}: ${answer.slice(0, 200)}`)
          asked++
        }
      for (const [name, { type }] of Object.entries(form.body?.schema.properties ?? {}))
        for (const huge of type === 'integer' ? HUGE : []) {
          const filled = request()
          const headers = { ...filled.headers, 'content-type': 'application/json' }
          const body = `{"${name}":${huge}}`
          const { status, text: answer } = await owners.send({ ...filled, headers, body }, tokenFor(operation))
          assert.ok([409, 422].includes(status), `${operation.operationId} ${name}=${huge}: ${answer.slice(0, 200)}`)
          asked++
        }
    }
    assert.ok(asked > 50)
  })

  it('does not say one thing twice: a parameter that comes again is refused', async () => {
    for (const { operation, request } of requests)
      for (const { name, schema } of operation.parameters.filter(({ in: where }) => where === 'query')) {
        const value = String(schema.enum?.[0] ?? (schema.type === 'integer' ? 1 : owner.ids.user))
        for (const twice of [`${name}=${value}&${name}=${value}`, `${name}[]=${value}`, `${name}[a]=${value}`]) {
          const filled = request()
          const path = `${filled.path.split('?')[0]}?${twice}`
          const { status, text: answer } = await owners.send({ ...filled, path }, tokenFor(operation))
          assert.equal(status, 422, `${operation.operationId} ${twice}: ${answer.slice(0, 200)}`)
        }
      }
  })

  it('is not compared at any length: headers have theirs too', async () => {
    let asked = 0
    for (const { operation, request } of requests)
      for (const { name, schema } of operation.parameters.filter(({ in: where }) => where === 'header')) {
        const filled = request()
        const value = 'x'.repeat((schema.maxLength ?? assert.fail(`${name} has no limit`)) + 1)
        const headers = { ...filled.headers, [name]: value }
        const { status, text: answer } = await owners.send({ ...filled, headers }, tokenFor(operation))
        assert.equal(status, 422, `${operation.operationId} ${name}: ${answer.slice(0, 200)}`)
        asked++
      }
    assert.ok(asked > 10)
  })

  it('leads to no other place: not with dots, NUL, line ends or broken encodings in the address', async () => {
    const parts = [
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e%2fusers',
      '%00',
      `${owner.ids.resume}%00`,
      '%0d%0aSet-Cookie:%20a=b',
      '%E0%A4%A',
      '..;',
    ]
    for (const operation of documentedOperations.filter(({ path, method }) => path.includes('{') && method === 'GET'))
      for (const part of parts) {
        const path = operation.path.replaceAll(/\{\w+\}/g, part)
        const response = await fetch(api.url() + path, { headers: { authorization: `Bearer ${owner.token}` } })
        assert.equal(response.status, 404, path)
        assert.equal(response.headers.get('set-cookie'), null)
        await response.text()
      }
    for (const path of ['/docs/..%2f..%2fpackage.json', '/docs/%2e%2e/package.json', '/docs/..%5c..%5cpackage.json'])
      assert.ok([400, 404].includes((await api.request('GET', path)).status), path)
  })

  it('writes no header of its own through the name of a file', async () => {
    const names = [
      'a\r\nSet-Cookie: a=b\r\n\r\n<script>.txt',
      'a\0.txt',
      'a%0d%0aSet-Cookie: a=b.txt',
      '../../../etc/passwd',
      'é\u2028".txt',
    ]
    const sender = await owners.owner()
    let kept = 0
    for (const name of names) {
      const answer = await rawUpload(sender, name)
      assert.match(answer, /^HTTP\/1\.1 (201|400|422) /)
      if (!answer.startsWith('HTTP/1.1 201')) continue
      kept++
      const id = /"id":"([\w-]{36})"/.exec(answer)?.[1] ?? assert.fail()
      const headers = { authorization: `Bearer ${sender.token}` }
      const file = await fetch(`${api.url()}/attachments/${id}/file`, { headers })
      assert.ok((await file.text()).endsWith('a note'))
      assert.deepEqual([file.headers.get('set-cookie'), file.headers.get('x-content-type-options')], [null, 'nosniff'])
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename=[^/\\]+$/)
    }
    assert.ok(kept > 0)
  })

  /** The whole answer to an upload whose file has this name, byte for byte: no client would send it so. */
  async function rawUpload({ token, ids }: Owner, fileName: string): Promise<string> {
    const part = (name: string, value: string) => `--b\r\nContent-Disposition: form-data; name="${name}"${value}\r\n`
    const body = `${part('applicationId', `\r\n\r\n${ids.application}`)}${part('file', `; filename="${fileName}"\r\n\r\na note`)}--b--\r\n`
    const { hostname, port } = new URL(api.url())
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /attachments HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    return text(socket)
  }
})
