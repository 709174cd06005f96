import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mock } from 'node:test'
import { Application, AuditEntry, DocumentExport, DomainEvent } from '#shared/database/entities/index.ts'
import { DESIGNS, DOC_TYPES, EXPORT_FORMATS } from '#shared/domain/application.ts'
import { LocalFileStore } from '#shared/files/local.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { proposal, reply, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_REWRITE } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

type Export = Record<'id' | 'docType' | 'format' | 'contentHash' | 'draftHash' | 'fileUrl' | 'fileName', string> & {
  design: string | null
  templateId: string | null
  sizeBytes: number
  type?: string
  detail?: string
}
const WORDS = 'Kept the ledger of every shipment in Go.'

describe('documents on demand', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  const model = new ScriptedModel()
  const start = testDrafts(services, api, model)
  after(() => closeReaders())

  async function approved() {
    model.next.tailor_resume = [reply(proposal('rewrite', 'w1.h1', TRUE_REWRITE))]
    const person = await start()
    const before = await person.review()
    const [change] = before.changes
    assert.ok(change)
    await person.edit({ decisions: [{ changeId: change.id, decision: 'edit', text: WORDS }] })
    const { draft } = await person.review()
    assert.equal((await person.post('approve', { draftHash: draft.hash })).status, 202)
    await person.signal('approve')
    return { ...person, draftHash: draft.hash }
  }
  type Person = Awaited<ReturnType<typeof approved>>

  /** As after an export that failed for what the draft says: it goes back to the review, is changed, and is approved again. */
  async function approveAnother({ applicationId, post, signal, review, edit }: Person): Promise<void> {
    const attention = { number: 1, step: 'exportDocuments', reason: 'export_incomplete', message: 'x' } as const
    const em = services.database.em.fork()
    await em.nativeUpdate(Application, { id: applicationId }, { status: 'needs_attention', attention })
    assert.equal((await post('retry', { attention: 1 })).status, 202)
    assert.deepEqual(await signal('approve'), { followed: null, because: 'reopened', files: 0 })
    const [change] = (await review()).changes
    assert.ok(change)
    await edit({ decisions: [{ changeId: change.id, decision: 'edit', text: `${WORDS} Twice.` }] })
    assert.equal((await post('approve', { draftHash: (await review()).draft.hash })).status, 202)
    assert.deepEqual(await signal('approve'), { followed: 'approve', files: 4 })
  }

  const make = (
    { applicationId, token }: Pick<Person, 'applicationId' | 'token'>,
    body: unknown,
    headers: Record<string, string> = {},
  ) => api.request<Export>('POST', `/applications/${applicationId}/exports`, { token, body, headers })
  const list = ({ applicationId, token }: Person, query = '') =>
    api.request<{ items: Export[]; next: string | null }>('GET', `/applications/${applicationId}/exports${query}`, {
      token,
    })
  async function download({ token }: { token: string }, url: string, headers: Record<string, string> = {}) {
    const response = await fetch(api.url() + url, { headers: { authorization: `Bearer ${token}`, ...headers } })
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  async function template({ token }: { token: string }, file = 'template-resume.docx', docType = 'resume') {
    const form = new FormData()
    form.set('name', 'Mine')
    form.set('docType', docType)
    form.set('file', new Blob([readFileSync(new URL(`../../examples/${file}`, import.meta.url))]), 'mine.docx')
    const added = await api.request<{ id: string }>('POST', '/templates', { token, body: form })
    assert.equal(added.status, 201)
    return added.body.id
  }

  it('are made of an approved draft only: before that the answer says what to do, and nothing is kept', async () => {
    model.next.tailor_resume = [reply()]
    const person = await start()
    const answer = await make(person, { docType: 'resume', format: 'pdf' })
    assert.deepEqual([answer.status, answer.body.type], [409, '/problems/not-approved'])
    assert.match(answer.body.detail ?? '', /waiting for approval.*Approve its draft first/)
    const { draft } = await person.review()
    await person.post('reject', { draftHash: draft.hash })
    assert.equal((await make(person, { docType: 'resume', format: 'pdf' })).status, 409)
    const em = services.database.em.fork()
    assert.equal(await em.count(DocumentExport, { applicationId: person.applicationId }), 0)
  })

  it('come in every design and format, each with exactly what was approved', async () => {
    const person = await approved()
    for (const design of DESIGNS)
      for (const format of EXPORT_FORMATS)
        for (const docType of DOC_TYPES) {
          const { status, body } = await make(person, { docType, format, design, pageSize: 'us-letter' })
          assert.deepEqual([status, body.design, body.draftHash], [201, design, person.draftHash])
          const { bytes, headers } = await download(person, body.fileUrl)
          assert.equal(bytes.length, body.sizeBytes)
          assert.equal(headers.get('etag'), `"${body.contentHash}"`)
          if (docType === 'resume') assert.ok((await readDocument(bytes)).text?.replace(/\s+/g, ' ').includes(WORDS))
        }
    const { body } = await list(person, '?limit=5')
    assert.equal(body.items.length, 5)
    assert.ok(body.next)
    const all = await list(person, '?limit=100')
    assert.equal(all.body.items.length, 4 + 12)
  })

  it('are made once: the workflow’s own is found, and so is one that was asked for before, also ten times at once', async () => {
    const person = await approved()
    const { body: page } = await list(person)
    const own = page.items.find(({ docType, format }) => docType === 'resume' && format === 'pdf')
    const same = await make(person, { docType: 'resume', format: 'pdf' })
    assert.deepEqual([same.status, same.body.id], [200, own?.id])
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => make(person, { docType: 'resume', format: 'pdf', design: 'compact' })),
    )
    assert.equal(answers.filter(({ status }) => status === 201).length, 1)
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
    const key = { 'idempotency-key': 'one' }
    const body = { docType: 'resume', format: 'docx', design: 'modern' }
    const [first, again] = [await make(person, body, key), await make(person, body, key)]
    assert.deepEqual([first.status, again.status, again.body.id], [201, 201, first.body.id])
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
  })

  it('are in the audit log and the events, and in the stream of the application', async () => {
    const person = await approved()
    const { body } = await make(person, { docType: 'cover_letter', format: 'docx', design: 'modern' })
    const em = services.database.em.fork()
    const audit = await em.findOneOrFail(AuditEntry, { entityId: body.id })
    assert.equal(audit.action, 'document.exported')
    const event = await em.findOneOrFail(
      DomainEvent,
      { applicationId: person.applicationId },
      { orderBy: { seq: 'desc' } },
    )
    assert.equal(event.eventType, 'DocumentExported')
    assert.deepEqual(event.payloadJson, { exportId: body.id, docType: 'cover_letter', format: 'docx' })
    assert.ok(!JSON.stringify([audit.diffJson, event.payloadJson]).includes('ledger'))
  })

  it('can be in a template of one’s own, and stay when it is deleted', async () => {
    const person = await approved()
    const templateId = await template(person)
    const made = await make(person, { docType: 'resume', format: 'docx', templateId })
    assert.deepEqual([made.status, made.body.design, made.body.templateId], [201, null, templateId])
    assert.equal((await make(person, { docType: 'resume', format: 'docx', templateId })).status, 200)
    const { text } = await readDocument((await download(person, made.body.fileUrl)).bytes)
    assert.ok(text?.includes(WORDS))
    assert.equal((await api.request('DELETE', `/templates/${templateId}`, { token: person.token })).status, 204)
    assert.equal((await download(person, made.body.fileUrl)).status, 200)
    assert.equal((await make(person, { docType: 'resume', format: 'docx', templateId })).status, 404)
  })

  it('are not kept for an approval that another one has replaced while they were made', async () => {
    const person = await approved()
    const { applicationId, draftHash: firstHash } = person
    const templateId = await template(person)
    const read = mock.method(LocalFileStore.prototype, 'get', async function (this: LocalFileStore, key: string) {
      read.mock.restore()
      await approveAnother(person)
      return this.get(key)
    })
    const answer = await make(person, { docType: 'resume', format: 'docx', templateId })
    assert.deepEqual([answer.status, answer.body.type], [409, '/problems/conflict'])
    assert.match(answer.body.detail ?? '', /Another draft was approved.*Ask for it again/)
    assert.equal(await services.database.em.fork().count(DocumentExport, { applicationId, templateId }), 0)
    const again = await make(person, { docType: 'resume', format: 'docx', templateId })
    assert.equal(again.status, 201)
    assert.notEqual(again.body.draftHash, firstHash)
  })

  it('refuse a template of another kind, of somebody else, and as a PDF', async () => {
    const person = await approved()
    const letter = await template(person, 'template-letter.docx', 'cover_letter')
    assert.equal((await make(person, { docType: 'resume', format: 'docx', templateId: letter })).status, 409)
    assert.equal((await make(person, { docType: 'cover_letter', format: 'docx', templateId: letter })).status, 201)
    assert.equal((await make(person, { docType: 'cover_letter', format: 'pdf', templateId: letter })).status, 422)
    const foreign = await template(await api.person())
    assert.equal((await make(person, { docType: 'resume', format: 'docx', templateId: foreign })).status, 404)
    const stranger = { ...person, token: (await api.person()).token }
    assert.equal((await make(stranger, { docType: 'resume', format: 'pdf' })).status, 404)
  })

  it('download as attachments, whole or in part, for their owner alone', async () => {
    const person = await approved()
    const { body } = await make(person, { docType: 'cover_letter', format: 'pdf', design: 'compact' })
    const whole = await download(person, body.fileUrl)
    assert.equal(whole.headers.get('content-type'), 'application/pdf')
    assert.equal(whole.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(whole.headers.get('content-disposition'), `attachment; filename="${body.fileName}"`)
    assert.match(body.fileName, /^\p{L}+ - Cover letter - \p{L}.*\.pdf$/u)
    const part = await download(person, body.fileUrl, { range: 'bytes=5-9' })
    assert.deepEqual([part.status, part.bytes.equals(whole.bytes.subarray(5, 10))], [206, true])
    assert.equal(part.headers.get('content-range'), `bytes 5-9/${body.sizeBytes}`)
    const beyond = await download(person, body.fileUrl, { range: `bytes=${body.sizeBytes}-` })
    assert.deepEqual([beyond.status, beyond.headers.get('content-range')], [416, `bytes */${body.sizeBytes}`])
    const changed = await download(person, body.fileUrl, { range: 'bytes=5-9', 'if-range': '"another"' })
    assert.equal(changed.status, 200)
    assert.equal((await download(await api.person(), body.fileUrl)).status, 404)
  })
})
