import assert from 'node:assert/strict'
import { readWake } from '#shared/applications/decisions/read-wake.ts'
import { settleDecision, settleOvertaking } from '#shared/applications/decisions/settle.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { Application, AuditEntry, Decision, DomainEvent } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { DraftDecision } from '#shared/domain/application.ts'
import type { AnyWake } from '#shared/temporal/activities.ts'
import { closeApplication } from '../../activities/close-application.ts'
import { recordAttention } from '../../activities/record-attention.ts'
import { sendReminder } from '../../activities/send-reminder.ts'
import { withApplication } from '../../activities/with-application.ts'
import { type SeedOptions, seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

/** Which decision is followed once a wake was settled; null for none. */
async function settleWake(
  unit: UnitOfWork,
  application: Application,
  wake: AnyWake,
  { round = 1, sentAtMs = null }: { round?: number; sentAtMs?: number | null } = {},
): Promise<DraftDecision | null> {
  const heard = { wake: readWake(wake, round), round, sentAtMs, maxRounds: 10 }
  const settlement = await settleDecision(unit, application, heard)
  return settlement.outcome === 'follow' ? settlement.decision : null
}

describe('settling decisions', () => {
  const services = testServices()
  // These activities use the database and the configuration only.
  const deps = () =>
    ({ database: services.database, config: services.config }) as Parameters<typeof closeApplication>[0]

  const waiting = (options: SeedOptions = {}) =>
    seedApplication(services.database, { status: 'awaiting_approval', draftHash: 'h1', ...options })
  const settle = (
    applicationId: string,
    kind: DraftDecision,
    early = false,
    decisionId?: string,
    round = 1,
  ): Promise<DraftDecision | null> =>
    withApplication(services.database, applicationId, (unit, application) =>
      settleWake(unit, application, { kind, early, ...(decisionId && { decisionId }) }, { round }),
    )
  const record = async (applicationId: string, kind: Decision['kind'], userId: string, round = 1): Promise<void> => {
    const em = services.database.em.fork()
    em.create(Decision, {
      applicationId,
      round,
      kind,
      draftHash: 'h1',
      feedback: null,
      attention: null,
      source: 'api',
      actorId: userId,
      deliveredAt: null,
      settledAt: null,
      outcome: null,
    })
    await em.flush()
  }
  const decisions = (applicationId: string) =>
    services.database.em.fork().find(Decision, { applicationId }, { orderBy: { id: 'asc' } })

  it('adopts the decision recorded over the API, whatever signal arrived', async () => {
    const { applicationId, userId } = await waiting()
    await record(applicationId, 'reject', userId)
    assert.equal(await settle(applicationId, 'approve'), 'reject')
    const [decision, ...others] = await decisions(applicationId)
    assert.deepEqual([decision?.kind, decision?.source, decision?.outcome, others.length], ['reject', 'api', 'won', 0])
  })

  it('records a signal from Temporal with the draft it met', async () => {
    const { applicationId } = await waiting()
    assert.equal(await settle(applicationId, 'approve'), 'approve')
    const [decision] = await decisions(applicationId)
    assert.deepEqual([decision?.source, decision?.draftHash, decision?.outcome], ['temporal', 'h1', 'won'])
  })

  it('does not take a decision that is delivered a second time for one sent by hand', async () => {
    const { applicationId, userId } = await waiting()
    await record(applicationId, 'requestChanges', userId)
    assert.equal(await settle(applicationId, 'requestChanges'), 'requestChanges')
    const [settled] = await decisions(applicationId)
    await services.database.em.fork().nativeUpdate(Application, { id: applicationId }, { round: 2 })
    assert.equal(await settle(applicationId, 'requestChanges', false, settled?.id, 2), null)
    assert.equal((await decisions(applicationId)).length, 1)
  })

  for (const kind of ['approve', 'requestChanges', 'reject'] as const)
    it(`leaves ${kind} recorded over the API with its person, whichever signal came first and whichever step follows it`, async () => {
      const { applicationId, userId } = await waiting()
      await record(applicationId, kind, userId)
      // The step of another signal settles it; the workflow then runs the step that carries it out, which asks again.
      assert.equal(await settle(applicationId, kind === 'approve' ? 'requestChanges' : 'approve'), kind)
      assert.equal(await settle(applicationId, kind), kind)
      const [decision, ...others] = await decisions(applicationId)
      assert.deepEqual([decision?.source, decision?.actorId, decision?.outcome], ['api', userId, 'won'])
      assert.deepEqual(others, [])
    })

  it('lets a cancellation overtake an approval that was settled and is not yet being exported', async () => {
    const { applicationId, userId } = await waiting()
    await record(applicationId, 'approve', userId)
    assert.equal(await settle(applicationId, 'requestChanges'), 'approve')
    assert.equal(await settle(applicationId, 'cancel'), 'cancel')
    const outcomes = (await decisions(applicationId)).map(({ kind, outcome }) => [kind, outcome])
    assert.deepEqual(outcomes, [
      ['approve', 'lost'],
      ['cancel', 'won'],
    ])
  })

  for (const input of ['yes', '01a20938-0000-7000-8000-000000000000'])
    it(`takes a signal for one sent by hand where its input is no decision of the application: ${input}`, async () => {
      const { applicationId } = await waiting()
      assert.equal(await settle(applicationId, 'approve', false, input), 'approve')
      assert.equal((await decisions(applicationId)).at(-1)?.source, 'temporal')
    })

  it('gives the same answer when asked again, and to whoever comes second', async () => {
    const { applicationId } = await waiting()
    await withApplication(services.database, applicationId, async (unit, application) => {
      await settleWake(unit, application, { kind: 'approve', early: false })
      moveTo(unit, application, 'exporting')
    })
    assert.equal(await settle(applicationId, 'approve'), 'approve')
    assert.equal(await settle(applicationId, 'reject'), 'approve')
    assert.equal((await decisions(applicationId)).length, 1)
  })

  it('has one winner when approve and reject race', async () => {
    const { applicationId } = await waiting()
    const followed = await Promise.all(
      (['approve', 'reject'] as const).map((kind) =>
        withApplication(services.database, applicationId, async (unit, application) => {
          const winner = await settleWake(unit, application, { kind, early: false })
          if (application.status === 'awaiting_approval')
            moveTo(unit, application, winner === 'approve' ? 'exporting' : 'rejected')
          return winner
        }),
      ),
    )
    assert.equal(followed[0], followed[1])
    assert.equal((await decisions(applicationId)).filter(({ outcome }) => outcome === 'won').length, 1)
  })

  it('ignores an early signal unless a decision is recorded for it', async () => {
    const { applicationId, userId } = await waiting()
    assert.equal(await settle(applicationId, 'approve', true), null)
    await record(applicationId, 'approve', userId)
    assert.equal(await settle(applicationId, 'approve', true), 'approve')
  })

  it('takes a signal that the workflow heard too early, if the draft could be seen when it was sent', async () => {
    const { applicationId } = await waiting()
    const waitingSince = new Date()
    await services.database.em.fork().nativeUpdate(Application, { id: applicationId }, { waitingSince })
    const settleSent = (sentAtMs: number) =>
      withApplication(services.database, applicationId, (unit, application) =>
        settleWake(unit, application, { kind: 'approve', early: true }, { sentAtMs }),
      )
    assert.equal(await settleSent(waitingSince.getTime() - 1), null)
    assert.equal(await settleSent(waitingSince.getTime()), 'approve')
  })

  it('lets a late cancellation overtake an approval that is still being exported', async () => {
    const { applicationId } = await waiting()
    await withApplication(services.database, applicationId, async (unit, application) => {
      await settleWake(unit, application, { kind: 'approve', early: false })
      moveTo(unit, application, 'exporting')
    })
    assert.deepEqual(
      await closeApplication(deps())({ applicationId, round: 1, wake: { kind: 'cancel', early: true } }),
      { followed: 'cancel', round: 1 },
    )
    const outcomes = (await decisions(applicationId)).map(({ kind, outcome }) => `${kind} ${outcome}`)
    assert.deepEqual(outcomes, ['approve lost', 'cancel won'])
  })

  it('follows a cancellation that the export settled, whoever delivers it to the step that closes', async () => {
    const { applicationId, userId } = await waiting()
    await withApplication(services.database, applicationId, async (unit, application) => {
      await settleWake(unit, application, { kind: 'approve', early: false })
      moveTo(unit, application, 'exporting')
    })
    await record(applicationId, 'cancel', userId)
    const overtaking = await withApplication(services.database, applicationId, (unit, application) =>
      settleOvertaking(unit, application, 1),
    )
    assert.equal(overtaking, 'cancel')
    const decisionId = (await decisions(applicationId)).at(-1)?.id ?? ''
    const wake = { source: 'decision', kind: 'cancel', decisionId, seenRound: null } as const
    const closed = await closeApplication(deps())({ applicationId, round: 1, wake })
    assert.equal(closed.followed, 'cancel')
    const { status } = await services.database.em.fork().findOneOrFail(Application, { id: applicationId })
    assert.equal(status, 'cancelled')
  })

  it('follows a cancellation that a step of a later round has settled', async () => {
    const { applicationId, userId } = await waiting()
    await record(applicationId, 'requestChanges', userId)
    assert.equal(await settle(applicationId, 'requestChanges'), 'requestChanges')
    const em = services.database.em.fork()
    await em.nativeUpdate(Application, { id: applicationId }, { round: 2, status: 'tailoring' })
    await record(applicationId, 'cancel', userId, 2)
    // The next attempt of the step that tailors the second round settles it; the workflow is still in the first.
    assert.equal(await settle(applicationId, 'requestChanges'), 'cancel')
    const decisionId = (await decisions(applicationId)).at(-1)?.id ?? ''
    const wake = { source: 'decision', kind: 'cancel', decisionId, seenRound: null } as const
    assert.deepEqual(await closeApplication(deps())({ applicationId, round: 1, wake }), {
      followed: 'cancel',
      round: 2,
    })
  })

  for (const status of ['tailoring', 'needs_attention', 'exporting'] as const)
    it(`closes by a cancellation that was sent by hand, whatever is being carried out: ${status}`, async () => {
      const { applicationId, userId } = await waiting()
      const kind = status === 'exporting' ? 'approve' : 'requestChanges'
      await record(applicationId, kind, userId)
      assert.equal(await settle(applicationId, kind), kind)
      const round = status === 'exporting' ? 1 : 2
      await services.database.em.fork().nativeUpdate(Application, { id: applicationId }, { round, status })
      const wake = { source: 'operator', kind: 'cancel', seenRound: null } as const
      assert.equal((await closeApplication(deps())({ applicationId, round: 1, wake })).followed, 'cancel')
    })

  it('closes once, with one audit row and one event for the status', async () => {
    const { applicationId } = await waiting()
    const close = closeApplication(deps())
    const input = { applicationId, round: 1, wake: { kind: 'reject', early: false } } as const
    assert.deepEqual(await close(input), { followed: 'reject', round: 1 })
    assert.deepEqual(await close(input), { followed: 'reject', round: 1 })
    const em = services.database.em.fork()
    assert.equal((await em.findOneOrFail(Application, { id: applicationId })).status, 'rejected')
    assert.equal(await em.count(AuditEntry, { applicationId, action: 'status.rejected' }), 1)
    assert.equal(await em.count(DomainEvent, { applicationId, eventType: 'ApplicationStatusChanged' }), 1)
  })

  it('numbers events per application without a gap', async () => {
    const { applicationId } = await waiting()
    await closeApplication(deps())({ applicationId, round: 1, wake: { kind: 'expire', early: false } })
    const events = await services.database.em.fork().find(DomainEvent, { applicationId }, { orderBy: { seq: 'asc' } })
    assert.deepEqual(
      events.map(({ seq }) => seq),
      events.map((_, index) => index + 1),
    )
  })

  it('asks a person once per failure, under a number of its own', async () => {
    const { applicationId } = await seedApplication(services.database, { status: 'tailoring' })
    const ask = recordAttention(deps())
    const input = { applicationId, step: 'tailorResume', reason: 'model_key_refused' } as const
    assert.deepEqual([await ask(input), await ask(input)], [{ attention: 1 }, { attention: 1 }])
    // The retry failed before it began: whoever answered the first is asked again, and told why now.
    const again = { ...input, reason: 'model_not_found', answered: 1 } as const
    assert.deepEqual([await ask(again), await ask(again)], [{ attention: 2 }, { attention: 2 }])
  })

  it('reminds once per round, and only while a draft waits', async () => {
    const { applicationId } = await waiting()
    const remind = sendReminder(deps())
    assert.deepEqual(
      [await remind({ applicationId, round: 1 }), await remind({ applicationId, round: 1 })],
      [{ sent: true }, { sent: false }],
    )
  })

  it('finds a deleted application gone, and says so without retrying', async () => {
    const { applicationId } = await waiting()
    const em = services.database.em.fork()
    await em.nativeUpdate(Application, { id: applicationId }, { deletedAt: new Date() })
    await assert.rejects(settle(applicationId, 'approve'), { type: 'ApplicationGone', nonRetryable: true })
  })
})
