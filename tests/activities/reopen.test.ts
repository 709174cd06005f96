import assert from 'node:assert/strict'
import { Application, Decision } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

describe('an approved draft that cannot be exported as it is', function () {
  this.timeout(60_000)
  const services = testServices()
  const start = testDrafts(services, testApi(services), new ScriptedModel())
  const em = () => services.database.em.fork()

  for (const reason of ['text_not_printable', 'export_incomplete'] as const)
    it(`goes back to the review with every edit, and is exported once it was approved again: ${reason}`, async () => {
      const one = await start()
      const { applicationId, review, edit, post, signal } = one
      const [first] = (await review()).changes
      await edit({ decisions: [{ changeId: first?.id, decision: 'edit', text: 'My own words about Go.' }] })
      const approved = (await review()).draft.hash
      assert.equal((await post('approve', { draftHash: approved })).status, 202)
      // As the export leaves it that met such a text.
      const attention = { number: 1, step: 'exportDocuments', reason, message: 'x' } as const
      await em().nativeUpdate(Decision, { applicationId }, { settledAt: new Date(), outcome: 'won' })
      await em().nativeUpdate(Application, { id: applicationId }, { status: 'needs_attention', attention })

      assert.equal((await post('retry', { attention: 1 })).status, 202)
      assert.deepEqual(await signal('approve'), { followed: null, because: 'reopened', files: 0 })
      const again = await review()
      assert.equal(again.status, 'awaiting_approval')
      assert.ok(again.changes.some(({ status, after }) => status === 'edited' && after === 'My own words about Go.'))

      const mended = await edit({
        decisions: [{ changeId: first?.id, decision: 'edit', text: 'Mended words about Go.' }],
      })
      assert.equal((await post('approve', { draftHash: approved })).status, 409)
      assert.equal((await post('approve', { draftHash: mended.draft.hash })).status, 202)
      assert.deepEqual(await signal('approve'), { followed: 'approve', files: 4 })
      const decisions = await em().find(Decision, { applicationId }, { orderBy: { createdAt: 'asc' } })
      assert.deepEqual(
        decisions.map(({ kind, outcome }) => [kind, outcome]),
        [
          ['approve', 'lost'],
          ['retry', 'won'],
          ['approve', 'won'],
        ],
      )
    })

  it('is exported as it was approved although the posting and the rules have changed since', async () => {
    const { applicationId, jobId, review, post, signal } = await start()
    const { draft } = await review()
    assert.equal((await post('approve', { draftHash: draft.hash })).status, 202)
    const own = em()
    await own.execute(`update job_postings set metadata = metadata || '{"company":"Another firm"}' where id = ?`, [
      jobId,
    ])
    await own.execute(`update change_sets set checked_by = 'other rules' where application_id = ?`, [applicationId])
    assert.deepEqual(await signal('approve'), { followed: 'approve', files: 4 })
    const decision = await em().findOneOrFail(Decision, { applicationId })
    assert.equal(decision.content?.recipient.company, 'Marrow & Vale Logistics')
    const { documents } = await exported(applicationId)
    assert.ok(documents.every((hash) => hash === draft.hash))
  })

  it('is checked anew by other rules when it is looked at, and an approval of the one before is told the current hash', async () => {
    const { applicationId, review, post } = await start()
    const seen = (await review()).draft.hash
    // As an earlier version left it: another kind of hash, checked by rules without a name.
    await em().nativeUpdate(Application, { id: applicationId }, { draftHash: 'of the old kind' })
    await em().execute('update change_sets set checked_by = null where application_id = ?', [applicationId])
    const stale = await post('approve', { draftHash: 'of the old kind' })
    assert.deepEqual([stale.status, (stale.body as { draftHash?: string }).draftHash], [409, seen])
    assert.equal((await post('approve', { draftHash: seen })).status, 202)
  })

  async function exported(applicationId: string) {
    const rows = await em().execute<{ draft_hash: string }[]>(
      `select draft_hash from document_exports where application_id = ? and status = 'ready'`,
      [applicationId],
    )
    assert.equal(rows.length, 4)
    return { documents: rows.map(({ draft_hash }) => draft_hash) }
  }
})
