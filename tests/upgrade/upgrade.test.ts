import assert from 'node:assert/strict'
import { Worker } from '@temporalio/worker'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { quietTemporal } from '../support/quiet-temporal.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testWorker, workflowBundle } from '../support/worker.ts'
import { afterwards } from './afterwards.ts'
import { cast, histories, OPEN } from './fixtures.ts'
import { restoredServices, testStandingWorkflows } from './restored.ts'

/** A letter, and once more with what is wrong with the sentence of it that is blocked. */
const LETTER = ['write_cover_letter', 'write_cover_letter with findings']
/** What the model may still be asked, by application: only steps that have no answer yet. */
const ASKED = {
  'attention-letter': LETTER,
  'attention-retried': ['tailor_resume', ...LETTER],
  'attention-tailoring': ['tailor_resume', ...LETTER],
  'changes-requested': ['tailor_resume', ...LETTER],
  queued: ['tailor_resume', ...LETTER],
}
/** What was approved and cannot be printed, with the reason that was given. */
const UNPRINTABLE = { 'attention-unprintable': 'text_not_printable', 'attention-incomplete': 'export_incomplete' }

describe('data and workflows of earlier code go on with today’s', function () {
  this.timeout(60_000)
  const members = cast()
  const recorded = histories()
  const model = new ScriptedModel()

  const services = restoredServices()
  testStandingWorkflows(services)
  const api = testApi(services, { dispatcher: true })
  const tokens = new Map<string, string>()
  before('sign in with the passwords of then', async () => {
    for (const { person } of members) {
      if (tokens.has(person.email)) continue
      const session = await api.request<{ accessToken: string }>('POST', '/auth/login', { body: person })
      tokens.set(person.email, session.body.accessToken)
    }
    assert.equal(tokens.size, 2)
  })
  testWorker(services, model)

  function memberOf(name: string) {
    return members.find((member) => member.name === name) ?? assert.fail(`nobody is ${name}`)
  }
  function now(name: string) {
    const member = memberOf(name)
    return afterwards(api, member, tokens.get(member.person.email) ?? assert.fail())
  }
  const sql = <T extends object>(statement: string, parameters: unknown[] = []) =>
    services.database.em.fork().execute<T[]>(statement, parameters)

  it('every history of a workflow is replayed by today’s code', async () => {
    quietTemporal()
    const all = [...recorded].map(([workflowId, history]) => ({ workflowId, history }))
    const broken: string[] = []
    const options = { workflowBundle: await workflowBundle() }
    for await (const { workflowId, error } of Worker.runReplayHistories(options, all))
      if (error) broken.push(`${workflowId}: ${error.message}`)
    assert.equal(all.length, 29)
    assert.deepEqual(broken, [])
  })

  describe('what waits is approved as it is shown, and exported', () => {
    for (const name of ['waiting', 'waiting-offline', 'waiting-round-2', 'waiting-lost'])
      it(name, () => now(name).approve())

    it('waiting-edited: also by who looked at it before', () => now('waiting-edited').approveAsSeen())

    for (const name of ['waiting-newer-resume', 'waiting-merged'])
      it(`${name}: with what the newer resume says`, async () => {
        const { review, approve } = now(name)
        assert.deepEqual((await review()).conflicts, [])
        await approve()
      })

    for (const name of ['waiting-conflict', 'waiting-conflict-shown'])
      it(`${name}: once the person has settled it`, async () => {
        const { review, patch, post, approve } = now(name)
        const { conflicts, draft } = await review()
        assert.deepEqual(
          conflicts.map(({ target }) => target),
          ['w1.h2'],
        )
        assert.equal((await post('approve', { draftHash: draft.hash })).status, 409)
        const settled = await patch({ conflicts: [{ target: 'w1.h2', choose: 'yours' }] })
        assert.deepEqual(settled.conflicts, [])
        await approve()
      })
  })

  describe('a decision that was accepted is carried out', () => {
    const approved = ['approved', 'approved-offline', 'approved-round-2', 'approved-delivered', 'exporting']
    for (const name of [...approved, 'exporting-lost'])
      it(`${name}: exactly what was approved is exported`, async () => {
        const { reaches, hasDocuments, member } = now(name)
        await reaches('completed')
        await hasDocuments(member.draftHash)
      })

    it('changes-requested: the next round keeps what the person decided', async () => {
      const { reaches, approve } = now('changes-requested')
      await reaches('awaiting_approval', 2)
      await approve()
    })

    it('reject-requested', () => now('reject-requested').reaches('rejected'))
    it('cancel-requested', () => now('cancel-requested').reaches('cancelled'))

    it('attention-retried: the step is tried again', async () => {
      const { reaches, approve } = now('attention-retried')
      await reaches('awaiting_approval')
      await approve()
    })
  })

  describe('what needs attention goes on when it is retried', () => {
    for (const name of ['attention-tailoring', 'attention-letter'])
      it(name, async () => {
        const { shown, post, reaches, approve } = now(name)
        const { attention } = await shown()
        assert.equal((await post('retry', { attention: attention?.number })).status, 202)
        await reaches('awaiting_approval')
        await approve()
      })

    it('attention-exporting: exactly what was approved is exported', async () => {
      const { shown, post, reaches, hasDocuments, member } = now('attention-exporting')
      const { attention } = await shown()
      assert.deepEqual([attention?.step, attention?.reason], ['exportDocuments', 'internal'])
      assert.equal((await post('retry', { attention: attention?.number })).status, 202)
      await reaches('completed')
      await hasDocuments(member.draftHash)
    })

    for (const [name, reason] of Object.entries(UNPRINTABLE))
      it(`${name}: the words that cannot be printed are not lost`, async () => {
        const { shown, post, review, member } = now(name)
        const { attention } = await shown()
        assert.equal(attention?.reason, reason)
        assert.equal((await post('retry', { attention: attention?.number })).status, 202)
        await eventually(async () => {
          const after = await shown()
          // Asked again, or shown again to be mended.
          assert.ok(after.attention?.number === 2 || after.status === 'awaiting_approval', JSON.stringify(after))
        }, 20_000)
        const resume = JSON.stringify((await review()).resume)
        for (const words of member.says.resume) assert.ok(resume.includes(words), words)
      })
  })

  describe('what was only begun comes to its review', () => {
    it('queued', async () => {
      const { reaches, approve } = now('queued')
      await reaches('awaiting_approval')
      await approve()
    })
  })

  describe('what is over stays as it was', () => {
    for (const name of ['completed', 'completed-offline'])
      it(`${name}: the documents are there, and more are made of what was approved`, async () => {
        const { hasDocuments, exports, post, saysWhatItMust, shown, member } = now(name)
        assert.equal((await shown()).status, 'completed')
        await hasDocuments(member.draftHash)
        for (const docType of ['resume', 'cover_letter'] as const)
          for (const format of ['docx', 'pdf'] as const) {
            const answer = await post('exports', { docType, format, design: 'modern' })
            assert.equal(answer.status, 201, JSON.stringify(answer.body))
            const { id, draftHash } = answer.body
            assert.equal(draftHash, member.draftHash)
            await saysWhatItMust({ id: String(id), docType, format, draftHash: String(draftHash) })
          }
        assert.equal((await exports()).length, 8)
      })

    it('completed: a document in the person’s own template, and what they attached', async () => {
      const { get, post, saysWhatItMust } = now('completed')
      const { items } = await get<{ items: { id: string }[] }>('/templates')
      const wanted = { docType: 'resume', format: 'docx', templateId: items[0]?.id } as const
      const { status, body } = await post('exports', wanted)
      assert.equal(status, 201, JSON.stringify(body))
      await saysWhatItMust({ ...wanted, id: String(body.id), draftHash: String(body.draftHash) })
      const [attachment] = await sql<{ id: string }>('select id from attachments')
      assert.equal(await get(`/attachments/${attachment?.id}/file`), 'A note.')
    })

    for (const name of ['rejected', 'cancelled', 'expired'])
      it(name, async () => {
        const { shown, post, exports, member } = now(name)
        for (const action of ['approve', 'reject'])
          assert.equal((await post(action, { draftHash: member.draftHash })).status, 409)
        assert.deepEqual([(await shown()).status, await exports()], [name, []])
      })
  })

  describe('afterwards', () => {
    it('nothing is asked twice of the model', () => {
      const asked: Record<string, string[]> = {}
      for (const { input, task } of model.requests) {
        const name = 'instructions' in input ? input.instructions : 'somebody'
        asked[name] = [...(asked[name] ?? []), 'findings' in input ? `${task} with findings` : task]
      }
      assert.deepEqual(asked, ASKED)
    })

    it('every workflow has ended as its application has; only what cannot be printed is still open', async () => {
      const ended = members.filter(({ name, status }) => OPEN.includes(status) && !Object.hasOwn(UNPRINTABLE, name))
      assert.equal(ended.length, 23)
      for (const { name, workflowId } of ended) {
        const handle = services.temporal.workflow.getHandle(workflowId)
        await eventually(async () => assert.equal((await handle.describe()).status.name, 'COMPLETED', name))
        const { status, round } = await now(name).shown()
        assert.deepEqual(await handle.result(), { status, rounds: round }, name)
      }
      for (const name of Object.keys(UNPRINTABLE)) {
        const handle = services.temporal.workflow.getHandle(memberOf(name).workflowId)
        await eventually(async () => {
          const { status, raw } = await handle.describe()
          assert.deepEqual([status.name, raw.pendingWorkflowTask ?? null], ['RUNNING', null], name)
        })
      }
    })

    it('every decision is settled once, and nothing is exported twice', async () => {
      // What could not be printed was given back to the review: those two approvals have lost.
      const lost = await sql(`select kind from decisions where settled_at is null or outcome <> 'won'`)
      assert.deepEqual(lost, [{ kind: 'approve' }, { kind: 'approve' }])
      const twice = await sql(
        `select entity_id, action from audit_log where action ~ '^(decision[.][a-zA-Z]+|status[.]completed|document[.]exported)$'
        group by 1, 2 having count(*) > 1`,
      )
      assert.deepEqual(twice, [])
    })
  })
})
