import assert from 'node:assert/strict'
import { AuditEntry, ChangeRow, Decision } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const TIMES = 8

/** Requests that are really sent at once, to real PostgreSQL, often enough for each to win now and then. */
describe('people and windows that act at the same time', function () {
  this.timeout(60_000)
  const services = testServices()
  const start = testDrafts(services, testApi(services), new ScriptedModel())

  async function draft() {
    const one = await start()
    const { etag, draft, changes } = await one.review()
    const [first, second] = changes
    const em = () => services.database.em.fork()
    return {
      ...one,
      etag,
      hash: draft.hash,
      reject: { decisions: [{ changeId: first?.id, decision: 'reject' }] },
      rewrite: { decisions: [{ changeId: second?.id, decision: 'edit', text: 'Mine.' }] },
      decided: async () => (await em().find(Decision, { applicationId: one.applicationId })).map(({ kind }) => kind),
      edits: () => em().count(AuditEntry, { applicationId: one.applicationId, action: 'review.edited' }),
      touched: () => em().count(ChangeRow, { applicationId: one.applicationId, decidedAt: { $ne: null } }),
    }
  }

  it('do not keep others from looking: a review is shown while its application is locked', async () => {
    const { applicationId, review, hash } = await draft()
    await services.database.em.fork().transactional(async (em) => {
      await em.execute('select 1 from applications where id = ? for update', [applicationId])
      assert.equal((await review()).draft.hash, hash)
    })
  })

  it('let one of two edits win; of the other there is no trace', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { patch, etag, reject, rewrite, edits, touched } = await draft()
      const answers = await Promise.all([patch(reject, etag), patch(rewrite, etag)])
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
      assert.deepEqual([await edits(), await touched()], [1, 1])
    }
  })

  it('let an edit or the approval win, and never approve what was not seen', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { patch, post, etag, hash, reject, review, decided, edits } = await draft()
      const calls = [() => patch(reject, etag), () => post('approve', { draftHash: hash })]
      if (time % 2) calls.reverse()
      const answers = await Promise.all(calls.map((call) => call()))
      const statuses = answers.map(({ status }) => status)
      const now = (await review()).draft.hash
      if (statuses.includes(202)) {
        assert.deepEqual(statuses.sort(), [202, 409])
        assert.deepEqual([now, await decided(), await edits()], [hash, ['approve'], 0])
      } else {
        assert.deepEqual(statuses.sort(), [200, 409])
        assert.deepEqual([now === hash, await decided(), await edits()], [false, [], 1])
      }
    }
  })

  it('let approving or asking for changes win, and tell the other which it was', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { post, hash, decided } = await draft()
      const answers = await Promise.all([
        post('approve', { draftHash: hash }),
        post('request-changes', { draftHash: hash, feedback: 'Shorter' }),
      ])
      assert.deepEqual(answers.map(({ status }) => status).sort(), [202, 409])
      const loser = answers.find(({ status }) => status === 409)
      assert.deepEqual(await decided(), [loser?.body.decision])
    }
  })

  it('save every newer resume, and approve either the draft before it or none', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { post, hash, saveResume, review, decided } = await draft()
      const first = time % 2 ? post('approve', { draftHash: hash }) : null
      const save = saveResume(({ work }) => {
        work[1]?.highlights.splice(0, 1, 'Newer.')
      })
      const approved = await (first ?? post('approve', { draftHash: hash }))
      assert.equal((await save).status, 201)
      const now = (await review()).draft.hash
      if (approved.status === 202) {
        assert.deepEqual([now, await decided()], [hash, ['approve']])
      } else {
        assert.deepEqual([approved.status, approved.body.draftHash, await decided()], [409, now, []])
        assert.notEqual(now, hash)
      }
    }
  })

  it('merge a newer resume once, however many windows look at once', async () => {
    const { saveResume, review, applicationId } = await draft()
    await saveResume(({ work }) => {
      work[1]?.highlights.splice(0, 1, 'Newer.')
    })
    const seen = await Promise.all(Array.from({ length: 6 }, () => review()))
    assert.equal(new Set(seen.map(({ draft, etag }) => draft.hash + etag)).size, 1)
    const merges = { applicationId, action: 'review.merged' }
    assert.equal(await services.database.em.fork().count(AuditEntry, merges), 1)
  })

  it('save two newer resumes at once as two versions, and merge the last', async () => {
    const { saveResume, review } = await draft()
    const save = (text: string) =>
      saveResume(({ work }) => {
        work[1]?.highlights.splice(0, 1, text)
      })
    const answers = await Promise.all([save('One.'), save('Two.')])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 201],
    )
    const texts = (await review()).resume.work.flatMap(({ highlights }) => highlights.map(({ text }) => text))
    assert.equal(['One.', 'Two.'].filter((text) => texts.includes(text)).length, 1)
  })
})
