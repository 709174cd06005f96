import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { testApi } from './api.ts'
import { resumeJson, testDrafts } from './drafts.ts'
import { type FilledIn, fillIn, type RequestForm, type Slot } from './openapi-requests.ts'
import { ScriptedModel } from './scripted-model.ts'
import type { TestServices } from './services.ts'
import { unzip } from './unzip.ts'

/** Somebody signed in, with one of each thing that has an id, by what it is. */
export type Owner = { token: string; email: string; password: string; ids: Record<string, string> }

const template = readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))
/** What the export notes of itself, and administrators of what they read. */
const LOOKS = /^(user\.exported|admin\..*)$/

/** People who have everything, and the requests of the OpenAPI document that are about what they have. */
export function testOwners(services: TestServices, api: ReturnType<typeof testApi>) {
  const start = testDrafts(services, api, new ScriptedModel())

  async function owner(): Promise<Owner> {
    const person = await start()
    const { token, email, password, applicationId } = person
    await person.post('approve', { draftHash: (await person.review()).draft.hash })
    await person.signal('approve')
    const exportsPath = `/applications/${applicationId}/exports`
    const exports = await api.request<{ items: { id: string }[] }>('GET', exportsPath, { token })
    const made = async (path: string, body: unknown) => {
      const answer = await api.request<{ id: string }>('POST', path, { token, body })
      assert.equal(answer.status, 201)
      return answer.body.id
    }
    const ids = {
      user: person.id,
      resume: person.resumeId,
      version: person.versionId,
      job: person.jobId,
      application: applicationId,
      entity: applicationId,
      export: exports.body.items[0]?.id ?? assert.fail('nothing was exported'),
      attachment: await made('/attachments', multipart({ applicationId, file: new File(['a note'], 'note.txt') })),
      template: await made('/templates', multipart({ name: 'Mine', file: new File([template], 'mine.docx') })),
      statement: await made(`/resumes/${person.resumeId}/statements`, { text: 'I was on call.' }),
      webhook: await made('/webhooks', { url: 'https://1.1.1.1/' }),
    }
    return { token, email, password, ids }
  }

  /** Everything that somebody has here, but for the notes that it was looked at. */
  async function kept({ token }: Owner): Promise<Map<string, string>> {
    const answer = await fetch(`${api.url()}/users/me/export`, { headers: { authorization: `Bearer ${token}` } })
    const entries = await unzip(Buffer.from(await answer.arrayBuffer()))
    const audit: { action: string }[] = JSON.parse(String(entries.get('audit.json')))
    entries.set('audit.json', Buffer.from(JSON.stringify(audit.filter(({ action }) => !LOOKS.test(action)))))
    entries.delete('README.txt')
    return new Map([...entries].map(([path, bytes]) => [path, bytes.toString('base64')]))
  }

  /** The status, which the document must name, and text of an answer; of a stream that stays open only the status. */
  async function send(
    { operation, method, path, headers, body }: FilledIn,
    token?: string,
    more: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    const json = body !== null && !(body instanceof FormData)
    const response = await fetch(api.url() + path, {
      method,
      headers: {
        ...headers,
        ...more,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(json && { 'content-type': 'application/json' }),
      },
      body: typeof body === 'string' || body instanceof FormData ? body : json ? JSON.stringify(body) : null,
    })
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (streams) await response.body?.cancel()
    const text = streams ? '' : await response.text()
    const isDocumented = Object.hasOwn(operation.responses, response.status)
    assert.ok(
      isDocumented,
      `${operation.operationId} does not say that it may answer ${response.status} ${text.slice(0, 200)}`,
    )
    return { status: response.status, text }
  }

  return { owner, kept, send }
}

/** The id that somebody has of what a slot is for. */
export const idsOf = (person: Owner) => (slot: Slot) =>
  person.ids[slot.of] ?? assert.fail(`nobody in this test has a ${slot.of}, for ${slot.name}`)

/** A request as somebody would send it, with whosever ids in its slots. */
export function requestOf(form: RequestForm, { email, password }: Owner, idOf: (slot: Slot) => string): FilledIn {
  const passwords = { password, currentPassword: password, newPassword: password }
  const file = new File([template], 'mine.docx')
  // The address is refused without a look at the network, once everything else was found in order.
  const known = { email, ...passwords, document: resumeJson(), url: 'https://127.0.0.1/', file, 'If-Match': '"1-1-x"' }
  return fillIn(form, known, idOf)
}

/** The last part of a problem's type; empty for anything else. */
export function problemOf(text: string): string {
  return text.startsWith('{"type":"/problems/') ? JSON.parse(text).type.slice('/problems/'.length) : ''
}

function multipart(parts: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.set(name, part)
  return form
}
