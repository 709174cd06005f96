import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { User } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { resumeJson, testDrafts } from '../support/drafts.ts'
import {
  type DocumentedOperation,
  documentedOperations,
  type FilledIn,
  fillIn,
  formsOf,
  type RequestForm,
  type Slot,
} from '../support/openapi-requests.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { unzip } from '../support/unzip.ts'

/** What the document must say that anybody may call: nothing becomes public by accident. */
const PUBLIC = ['login', 'refreshSession', 'logout', 'registerUser', 'getHealth', 'getReadiness']
/** What an administrator may read of somebody, although it is no administrators' operation. */
const ADMIN_MAY = ['getUser', 'listAudit', 'listEvents', 'deleteUser']
/** What an administrator is told to leave to the person whose account it is. Anything else of somebody is not there at all. */
const ADMIN_REFUSED = ['updateUser', 'getUsage', 'changePassword', 'exportUser']
/** A request that the document allows is never answered so to the person whose things it names. */
const REFUSALS = ['unauthenticated', 'forbidden', 'not-found', 'validation', 'malformed-request']

const NOBODYS = '01890000-0000-7000-8000-000000000000'
const template = readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))
const operations = documentedOperations.filter(({ security }) => security?.length !== 0)
const isAdmins = ({ security }: DocumentedOperation) => (security ?? []).some(({ bearer }) => bearer?.includes('admin'))

describe('authorisation, operation by operation of the OpenAPI document', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())
  type Person = { token: string; email: string; password: string; ids: Record<string, string> }
  let owner: Person
  let stranger: Person
  let admin: Person
  const dead: Record<string, string> = {}
  let asItWas = new Map<string, string>()

  /** Somebody with one of each thing that has an id. */
  async function somebody(): Promise<Person> {
    const person = await start()
    const { token, applicationId } = person
    await person.post('approve', { draftHash: (await person.review()).draft.hash })
    await person.signal('approve')
    const made = async (path: string, body: unknown) => {
      const answer = await api.request<{ id: string }>('POST', path, { token, body })
      assert.equal(answer.status, 201)
      return answer.body.id
    }
    const form = (fields: Record<string, string>, file: File) => {
      const data = new FormData()
      for (const [name, value] of Object.entries(fields)) data.set(name, value)
      data.set('file', file)
      return data
    }
    const exports = await api.request<{ items: { id: string }[] }>('GET', `/applications/${applicationId}/exports`, {
      token,
    })
    const ids = {
      user: person.id,
      resume: person.resumeId,
      version: person.versionId,
      job: person.jobId,
      application: applicationId,
      entity: applicationId,
      export: exports.body.items[0]?.id ?? '',
      attachment: await made('/attachments', form({ applicationId }, new File(['a note'], 'note.txt'))),
      template: await made('/templates', form({ name: 'Mine' }, new File([template], 'mine.docx'))),
      webhook: await made('/webhooks', { url: 'https://1.1.1.1/' }),
    }
    return { token, email: person.email, password: person.password, ids }
  }

  before('make three people who have everything, and three who are gone', async () => {
    ;[owner, stranger, admin] = [await somebody(), await somebody(), await somebody()]
    await services.database.em.fork().nativeUpdate(User, { id: admin.ids.user }, { role: 'admin' })
    const [left, out, shut] = [await api.person(), await api.person(), await api.person()]
    dead.deleted = left.token
    await api.request('DELETE', '/users/me', { token: left.token, body: { password: left.password } })
    dead['logged out'] = out.token
    await api.request('POST', '/auth/logout', { body: { refreshToken: out.refreshToken } })
    dead.disabled = shut.token
    await api.request('PUT', `/users/${shut.id}/disabled`, { token: admin.token, body: { disabled: true } })
    asItWas = await kept()
  })

  /** Everything the owner has, but for the notes that it was looked at. */
  async function kept(): Promise<Map<string, string>> {
    const headers = { authorization: `Bearer ${owner.token}` }
    const answer = await fetch(`${api.url()}/users/me/export`, { headers })
    const entries = await unzip(Buffer.from(await answer.arrayBuffer()))
    const audit: { action: string }[] = JSON.parse(String(entries.get('audit.json')))
    const looks = /^(user\.exported|admin\..*)$/
    entries.set('audit.json', Buffer.from(JSON.stringify(audit.filter(({ action }) => !looks.test(action)))))
    entries.delete('README.txt')
    return new Map([...entries].map(([path, bytes]) => [path, bytes.toString('base64')]))
  }

  function request(form: RequestForm, { email, password }: Person, idOf: (slot: Slot) => string): FilledIn {
    const passwords = { password, currentPassword: password, newPassword: password }
    const file = new File([template], 'mine.docx')
    // The address is refused without a look at the network, once everything else was found in order.
    const known = {
      email,
      ...passwords,
      document: resumeJson(),
      url: 'https://127.0.0.1/',
      file,
      'If-Match': '"1-1-x"',
    }
    return fillIn(form, known, idOf)
  }

  const idsOf = (person: Person) => (slot: Slot) => {
    const id = person.ids[slot.of]
    return id ?? assert.fail(`nobody in this test has a ${slot.of}, for ${slot.name}`)
  }

  /** The status and text of an answer; of a stream that stays open only the status. */
  async function send(
    { method, path, headers, body }: FilledIn,
    token?: string,
  ): Promise<{ status: number; text: string }> {
    const json = body !== null && !(body instanceof FormData)
    const response = await fetch(api.url() + path, {
      method,
      headers: {
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(json && { 'content-type': 'application/json' }),
      },
      body: json ? JSON.stringify(body) : body instanceof FormData ? body : null,
    })
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (streams) await response.body?.cancel()
    return { status: response.status, text: streams ? '' : await response.text() }
  }
  const problemOf = (text: string) => (text.startsWith('{"type":"/problems/') ? JSON.parse(text).type : '').slice(10)

  it('is asked everywhere but where the document says that nobody needs to sign in', () => {
    const open = documentedOperations.filter(({ security }) => security?.length === 0)
    assert.deepEqual(open.map(({ operationId }) => operationId).toSorted(), PUBLIC.toSorted())
  })

  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`
    const forms = () => formsOf(operation)

    it(`${name}: a 401 to nobody, and to whoever signed out, was closed or has left`, async () => {
      for (const form of forms()) {
        const filled = () => request(form, owner, idsOf(owner))
        assert.equal((await send(filled())).status, 401)
        assert.equal((await send(filled(), 'x.y.z')).status, 401)
        for (const [who, token] of Object.entries(dead)) assert.equal((await send(filled(), token)).status, 401, who)
      }
      if (operation.method === 'GET') {
        const head = { ...request(forms()[0] ?? assert.fail(), owner, idsOf(owner)), method: 'HEAD' }
        assert.equal((await send(head)).status, 401)
      }
    })

    if (isAdmins(operation)) {
      it(`${name}: a 403 to whoever is no administrator`, async () => {
        for (const form of forms())
          for (const person of [owner, stranger])
            assert.equal((await send(request(form, person, idsOf(owner)), person.token)).status, 403)
      })
      continue
    }

    it(`${name}: what is somebody else’s is not there`, async () => {
      for (const form of forms()) {
        if (form.slots.length === 0) {
          const { text } = await send(request(form, stranger, idsOf(stranger)), stranger.token)
          for (const id of Object.values(owner.ids)) assert.ok(!text.includes(id))
        }
        // Each id of somebody else's alone, among one's own; and all at once.
        for (const theirs of [...form.slots.map((slot) => [slot]), ...(form.slots.length > 1 ? [form.slots] : [])]) {
          const answerTo = (id: (slot: Slot) => string) =>
            send(
              request(form, stranger, (slot) => (theirs.includes(slot) ? id(slot) : idsOf(stranger)(slot))),
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
        const { status } = await send(request(form, admin, ids), admin.token)
        const may = isAdmins(operation) || ADMIN_MAY.includes(operationId)
        const expected = may ? [200, 202] : ADMIN_REFUSED.includes(operationId) ? [403] : [404]
        assert.ok(expected.includes(status), `${operationId}: ${status}`)
      }
  })

  it('none of that changed anything of the first person’s', async () => {
    const after = await kept()
    assert.ok(after.size > 20)
    assert.deepEqual(after, asItWas)
  })

  it('the same requests are in order when they come from the person whose things they name', async () => {
    const rank = ({ method, path }: DocumentedOperation) =>
      path === '/users/{id}' && method === 'DELETE' ? 9 : ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].indexOf(method)
    const mine = operations.filter((operation) => !isAdmins(operation)).toSorted((a, b) => rank(a) - rank(b))
    for (const operation of mine)
      for (const form of formsOf(operation)) {
        const { email, password } = owner
        const session = await api.request<{ accessToken: string }>('POST', '/auth/login', { body: { email, password } })
        const { status, text } = await send(request(form, owner, idsOf(owner)), session.body.accessToken)
        assert.ok(
          status < 500 && !REFUSALS.includes(problemOf(text)),
          `${operation.operationId}: ${text.slice(0, 300)}`,
        )
      }
  })
})
