import assert from 'node:assert/strict'
import { User } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { Browser } from '../support/browser.ts'
import {
  type DocumentedOperation,
  documentedOperations,
  formsOf,
  isAdministrators,
  isPublic,
  type Slot,
} from '../support/openapi-requests.ts'
import { idsOf, type Owner, problemOf, requestOf, testOwners } from '../support/owners.ts'
import { testServices } from '../support/services.ts'

/** What the document must say that anybody may call: nothing becomes public by accident. */
const PUBLIC = [
  ...['login', 'refreshSession', 'logout', 'beginBrowserSession', 'getWaysIn', 'registerUser'],
  ...['getHealth', 'getReadiness'],
]
/** What an administrator may read of somebody, although it is no administrators' operation. */
const ADMIN_MAY = ['getUser', 'listAudit', 'listEvents', 'deleteUser']
/** What an administrator is told to leave to the person whose account it is. Anything else of somebody is not there at all. */
const ADMIN_REFUSED = ['updateUser', 'getUsage', 'changePassword', 'exportUser']
/** A request that the document allows is never answered so to the person whose things it names. */
const REFUSALS = ['unauthenticated', 'forbidden', 'not-found', 'validation', 'malformed-request']

const NOBODYS = '01890000-0000-7000-8000-000000000000'
const operations = documentedOperations.filter((operation) => !isPublic(operation))

describe('authorisation, operation by operation of the OpenAPI document', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const owners = testOwners(services, api)
  let owner: Owner
  let stranger: Owner
  let admin: Owner
  const dead: Record<string, string> = {}
  let browser: Browser
  let signedOut: Browser
  let asItWas = new Map<string, string>()
  /** The access token of a new session. */
  const anew = async ({ email, password }: Owner) => {
    const session = await api.request<{ accessToken: string }>('POST', '/auth/login', { body: { email, password } })
    return session.body.accessToken
  }

  before('make three people who have everything, and three who are gone', async () => {
    ;[owner, stranger, admin] = [await owners.owner(), await owners.owner(), await owners.owner()]
    await services.database.em.fork().nativeUpdate(User, { id: admin.ids.user }, { role: 'admin' })
    const [left, out, shut] = [await api.person(), await api.person(), await api.person()]
    dead.deleted = left.token
    await api.request('DELETE', '/users/me', { token: left.token, body: { password: left.password } })
    dead['logged out'] = out.token
    await api.request('POST', '/auth/logout', { body: { refreshToken: out.refreshToken } })
    dead.disabled = shut.token
    await api.request('PUT', `/users/${shut.id}/disabled`, { token: admin.token, body: { disabled: true } })
    ;[browser, signedOut] = [new Browser(api.url()), new Browser(api.url())]
    for (const page of [browser, signedOut]) await page.signIn(owner.email, owner.password)
    const ended = new Map(signedOut.cookies)
    await signedOut.request('DELETE', '/auth/session')
    for (const [name, value] of ended) signedOut.cookies.set(name, value)
    asItWas = await owners.kept(owner)
  })

  it('is asked everywhere but where the document says that nobody needs to sign in', () => {
    const open = documentedOperations.filter(isPublic)
    assert.deepEqual(open.map(({ operationId }) => operationId).toSorted(), PUBLIC.toSorted())
  })

  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`
    const forms = () => formsOf(operation)

    it(`${name}: a 401 to nobody, and to whoever signed out, was closed or has left`, async () => {
      for (const form of forms()) {
        const filled = () => requestOf(form, owner, idsOf(owner))
        assert.equal((await owners.send(filled())).status, 401)
        assert.equal((await owners.send(filled(), 'x.y.z')).status, 401)
        for (const [who, token] of Object.entries(dead))
          assert.equal((await owners.send(filled(), token)).status, 401, who)
      }
      if (operation.method === 'GET') {
        const head = { ...requestOf(forms()[0] ?? assert.fail(), owner, idsOf(owner)), method: 'HEAD' }
        assert.equal((await owners.send(head)).status, 401)
      }
    })

    it(`${name}: a browser’s cookie counts for nothing once its session is over, beside a token, or from elsewhere`, async () => {
      for (const form of forms()) {
        const filled = () => requestOf(form, owner, idsOf(owner))
        assert.equal((await owners.send(filled(), undefined, signedOut.headers())).status, 401)
        assert.equal((await owners.send(filled(), 'x.y.z', browser.headers())).status, 401)
        if (operation.method === 'GET') continue
        for (const headers of [
          browser.headers({ 'x-csrf-token': '' }),
          browser.headers({ 'x-csrf-token': signedOut.csrfToken ?? '' }),
          browser.headers({ origin: 'https://evil.example' }),
          browser.headers({ origin: '' }),
        ]) {
          const { status, text } = await owners.send(filled(), undefined, headers)
          assert.deepEqual([status, problemOf(text)], [403, 'cross-site'], JSON.stringify(headers))
        }
      }
    })

    if (isAdministrators(operation)) {
      it(`${name}: a 403 to whoever is no administrator`, async () => {
        for (const form of forms())
          for (const person of [owner, stranger])
            assert.equal((await owners.send(requestOf(form, person, idsOf(owner)), person.token)).status, 403)
      })
      continue
    }

    it(`${name}: what is somebody else’s is not there`, async () => {
      for (const form of forms()) {
        if (form.slots.length === 0) {
          // In a session of its own, which one of the operations ends.
          const { text } = await owners.send(requestOf(form, stranger, idsOf(stranger)), await anew(stranger))
          for (const id of Object.values(owner.ids)) assert.ok(!text.includes(id))
        }
        // Each id of somebody else's alone, among one's own; and all at once.
        for (const theirs of [...form.slots.map((slot) => [slot]), ...(form.slots.length > 1 ? [form.slots] : [])]) {
          const answerTo = (id: (slot: Slot) => string) =>
            owners.send(
              requestOf(form, stranger, (slot) => (theirs.includes(slot) ? id(slot) : idsOf(stranger)(slot))),
              stranger.token,
            )
          const answer = await answerTo(idsOf(owner))
          assert.deepEqual([answer.status, problemOf(answer.text)], [404, 'not-found'], JSON.stringify(theirs))
          // Word for word what is said of an id that nobody has.
          assert.deepEqual(await answerTo(() => NOBODYS), answer)
        }
      }
    })
  }

  it('administrators may do to others what is theirs to do, and no more', async () => {
    const leaving = await api.person()
    for (const operation of operations)
      for (const form of formsOf(operation).filter(({ slots }) => slots.length > 0)) {
        const { operationId } = operation
        const ids = operationId === 'deleteUser' ? () => leaving.id : idsOf(owner)
        const { status } = await owners.send(requestOf(form, admin, ids), admin.token)
        const may = isAdministrators(operation) || ADMIN_MAY.includes(operationId)
        const expected = may ? [200, 202] : ADMIN_REFUSED.includes(operationId) ? [403] : [404]
        assert.ok(expected.includes(status), `${operationId}: ${status}`)
      }
  })

  it('none of that changed anything of the first person’s', async () => {
    const after = await owners.kept(owner)
    assert.ok(after.size > 20)
    assert.deepEqual(after, asItWas)
  })

  it('the same requests are in order when they come from the person whose things they name', async () => {
    const rank = ({ method, path }: DocumentedOperation) =>
      path === '/users/{id}' && method === 'DELETE' ? 9 : ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].indexOf(method)
    const mine = operations.filter((operation) => !isAdministrators(operation)).toSorted((a, b) => rank(a) - rank(b))
    for (const operation of mine)
      for (const form of formsOf(operation)) {
        const { status, text } = await owners.send(requestOf(form, owner, idsOf(owner)), await anew(owner))
        assert.ok(
          status < 500 && !REFUSALS.includes(problemOf(text)),
          `${operation.operationId}: ${text.slice(0, 300)}`,
        )
      }
  })
})
