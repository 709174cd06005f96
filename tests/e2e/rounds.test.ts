import assert from 'node:assert/strict'
import { Decision, DocumentExport, ResumeVersion } from '#shared/database/entities/index.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicant, proposal, reply } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const MINE = 'Led four engineers; I baked 99 cakes for them.'
const NEWER_JOB_TWO = 'Ran the warehouse dashboard, as I put it in my newer resume.'
const NEWER_LEADING = 'Led the split of the monolith, as I put it in my newer resume.'

describe('a person who edits, asks again and changes the resume meanwhile', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  after(() => closeReaders())

  it('gets documents with exactly the words they chose, under the hash they approved', async () => {
    const { applicationId, token, review, edit, saveResume, post } = await applicant(api)
    const client = api.client(token)
    const its = { params: { path: { id: applicationId } } }
    const waits = (round: number) =>
      eventually(async () => {
        const { data } = await client.GET('/applications/{id}', its)
        assert.deepEqual([data?.status, data?.round], ['awaiting_approval', round])
      }, 30_000)
    await waits(1)
    const first = await review()
    const edited = await edit({ decisions: [{ changeId: first.changes[1]?.id, decision: 'edit', text: MINE }] })

    // The model ignores that w1.h2 is protected.
    model.next.tailor_resume = [reply(proposal('rewrite', 'w1.h2', 'Led four engineers.'), proposal('hide', 'w1'))]
    const asked = await post('request-changes', { draftHash: edited.draft.hash, feedback: 'Shorter, please.' })
    assert.equal(asked.status, 202)
    await waits(2)
    const second = await review()
    assert.deepEqual(
      second.changes.map(({ target, status }) => [target, status]),
      [
        ['w1.h2', 'edited'],
        ['w1.h2', 'blocked'],
        ['w1', 'blocked'],
      ],
    )

    const saved = await saveResume(({ work }) => {
      work[0]?.highlights.splice(1, 1, NEWER_LEADING)
      work[1]?.highlights.splice(0, 1, NEWER_JOB_TWO)
    })
    assert.equal(saved.status, 201)
    const stale = await post('approve', { draftHash: second.draft.hash })
    const merged = await review()
    assert.deepEqual([stale.status, stale.body.draftHash], [409, merged.draft.hash])
    const open = await post('approve', { draftHash: merged.draft.hash })
    assert.deepEqual([open.status, open.body.conflicts], [409, ['w1.h2']])
    const settled = await edit({ conflicts: [{ target: 'w1.h2', choose: 'yours' }] })
    assert.equal((await post('approve', { draftHash: settled.draft.hash })).status, 202)
    await eventually(async () => {
      const { data } = await client.GET('/applications/{id}', its)
      assert.equal(data?.status, 'completed')
    }, 30_000)

    const { data: documents } = await client.GET('/applications/{id}/exports', its)
    assert.equal(documents?.items.length, 4)
    for (const { id, docType, draftHash } of documents.items) {
      assert.equal(draftHash, settled.draft.hash)
      if (docType !== 'resume') continue
      const file = await client.GET('/exports/{id}/file', { params: { path: { id } }, parseAs: 'arrayBuffer' })
      const { text } = await readDocument(new Uint8Array(file.data ?? new ArrayBuffer()))
      const plain = text.replace(/\s+/g, ' ')
      assert.deepEqual(
        [MINE, NEWER_JOB_TWO, NEWER_LEADING].map((words) => plain.includes(words)),
        [true, true, false],
      )
    }

    const em = services.database.em.fork()
    const approval = await em.findOneOrFail(Decision, { applicationId, kind: 'approve', outcome: 'won' })
    const exported = await em.findOneOrFail(DocumentExport, { applicationId, docType: 'resume', format: 'pdf' })
    const source = await em.findOneOrFail(ResumeVersion, { id: exported.sourceVersionId })
    const approved = await review()
    assert.equal(approval.draftHash, exported.draftHash)
    assert.equal(source.contentHash, contentHash(approved.resume))
    assert.equal(approved.draft.hash, settled.draft.hash)
    assert.deepEqual(
      approved.changes.filter(({ status }) => status === 'proposed'),
      [],
      'approving accepts what is still proposed',
    )

    const { etag: _etag, ...earlier } = await review('?round=1')
    assert.deepEqual(
      [earlier.draft.hash, earlier.changes, earlier.resume],
      [edited.draft.hash, edited.changes, edited.resume],
    )
  })
})
