import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WorkflowHandle } from '@temporalio/client'
import fc from 'fast-check'
import { Application, Decision, DocumentExport, DomainEvent } from '#shared/database/entities/index.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { ModelError } from '#shared/llm/model.ts'
import { approve, cancel, reject, requestChanges } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { APPLICATION_STATUS } from '#shared/temporal/search-attributes.ts'
import { seededRandom } from '../faults/harness/random.ts'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'

/** `INTERLEAVINGS=400 npm test -- tests/e2e/interleavings.test.ts` runs more; `SEED=7` repeats a run. */
const RUNS = Number(process.env.INTERLEAVINGS ?? 30)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const AT_ONCE = 10

const ACTIONS = [
  'approve',
  'request-changes',
  'reject',
  'cancel',
  'retry',
  'edit',
  'newer resume',
  'approve by hand',
  'cancel by hand',
  'reject by hand',
  'request changes by hand',
] as const
type Action = (typeof ACTIONS)[number]
/** When something is done: so long after the application was last seen to wait for the person, or at once. */
type Move = { action: Action; waits: boolean; afterMs: number }

const move: fc.Arbitrary<Move> = fc.record({
  // Decisions over the API are what is promised most about.
  action: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ACTIONS) },
    { weight: 3, arbitrary: fc.constantFrom('approve' as const, 'request-changes' as const) },
    { weight: 2, arbitrary: fc.constant('cancel' as const) },
  ),
  waits: fc.boolean(),
  afterMs: fc.integer({ min: 0, max: 200 }),
})
/** A decision that comes while the one before is being carried out, which is over in a moment. */
const hurry: fc.Arbitrary<Move[]> = fc
  .tuple(
    fc.constantFrom<Action>('approve', 'approve', 'request-changes', 'approve by hand'),
    fc.constantFrom<Action>('cancel', 'cancel', 'cancel by hand', 'reject', 'newer resume'),
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([first, second, afterMs]) => [
    { action: first, waits: true, afterMs: 0 },
    { action: second, waits: false, afterMs },
  ])
const moves = fc
  .tuple(
    fc.array(move, { maxLength: 3 }),
    fc.oneof(hurry, fc.array(move, { minLength: 1, maxLength: 3 })),
    fc.array(move, { maxLength: 1 }),
  )
  .map((parts) => parts.flat())

type Shown = { status: string; round: number; draftHash: string | null; attention: { number: number } | null }
type Accepted = { kind: string; draftHash?: string }

/** Where a wait soon expires, the timer takes part; where it does not, nothing frees what stands still. */
for (const expiresAfterMs of [2_500, 600_000])
  describe(`whatever is decided, in whichever order, where a wait expires after ${expiresAfterMs} ms`, function () {
    this.timeout(600_000)
    const services = testServices({
      temporal: true,
      environment: {
        APPROVAL_REMINDER_AFTER_MS: '800',
        APPROVAL_EXPIRES_AFTER_MS: String(expiresAfterMs),
        LLM_STEP_ATTEMPTS: '1',
        MAX_ROUNDS: '3',
      },
    })
    const api = testApi(services, { dispatcher: true })
    const random = seededRandom(SEED)
    const model = new ScriptedModel()
    let stop = async (): Promise<void> => {}
    before(async () => {
      const complete = model.complete.bind(model)
      model.complete = async (request) => {
        await sleep(random.between(0, 80))
        if (random.between(1, 20) === 1) throw new ModelError('unavailable', 'away', { retryable: false })
        return complete(request)
      }
      stop = await startWorker(services, model)
    })
    after(() => stop())

    it(`each 202 ends as it said, and nothing stands still (seed ${SEED})`, async () => {
      const person = await api.person()
      const job = await api.request<{ id: string }>('POST', '/jobs', {
        token: person.token,
        body: { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') },
      })
      const scripts = fc.sample(moves, { numRuns: Math.ceil(RUNS / 2), seed: SEED + expiresAfterMs })
      for (let from = 0; from < scripts.length; from += AT_ONCE)
        await Promise.all(
          scripts.slice(from, from + AT_ONCE).map(async (script) => {
            try {
              await play(person.token, job.body.id, script)
            } catch (error) {
              throw new Error(`seed ${SEED}: ${JSON.stringify(script)}`, { cause: error })
            }
          }),
        )
    })

    async function play(token: string, jobId: string, script: readonly Move[]): Promise<void> {
      const request = async <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
        const answer = await api.request<T>(method, path, { token, body, headers })
        assert.ok(answer.status < 500, `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
        return answer
      }
      const resume = await request<{ id: string }>('POST', '/resumes', { title: 'Mine', document: resumeJson() })
      const created = await request<{ id: string }>('POST', '/applications', { resumeId: resume.body.id, jobId })
      const path = `/applications/${created.body.id}`
      const handle = services.temporal.workflow.getHandle(workflowIdOf(created.body.id))
      const shown = async () => (await request<Shown>('GET', path)).body

      const accepted: Accepted[] = []
      const decide = async (kind: string, body: { draftHash?: string | null } & Record<string, unknown>) => {
        const { status } = await request('POST', `${path}/${kind}`, body)
        if (status === 202) accepted.push({ kind, draftHash: body.draftHash ?? undefined })
      }
      for (const { action, waits, afterMs } of script) {
        if (waits) await untilWaiting(shown)
        await sleep(afterMs)
        await act(action)
      }
      await untilOver(shown, () => decide('cancel', {}))
      await judge(created.body.id, handle, accepted)

      async function act(action: Action): Promise<void> {
        const now = await shown()
        switch (action) {
          case 'approve':
          case 'reject':
            return decide(action, { draftHash: now.draftHash ?? 'none' })
          case 'request-changes':
            return decide(action, { draftHash: now.draftHash ?? 'none', feedback: 'Shorter, please.' })
          case 'cancel':
            return decide(action, {})
          case 'retry':
            return decide(action, { attention: now.attention?.number ?? 1 })
          case 'edit':
            return edit()
          case 'newer resume': {
            const document = resumeJson()
            document.basics.summary = `Backend engineer, as of ${random.between(0, 999)}.`
            await request('POST', `/resumes/${resume.body.id}/versions`, { document })
            return
          }
          case 'approve by hand':
            return signal(() => handle.signal(approve))
          case 'cancel by hand':
            return signal(() => handle.signal(cancel))
          case 'reject by hand':
            return signal(() => handle.signal(reject, now.round))
          case 'request changes by hand':
            return signal(() => handle.signal(requestChanges))
        }
      }

      async function edit(): Promise<void> {
        const review = await request<{ changes?: { id: string }[] }>('GET', `${path}/review`)
        const [first] = review.body.changes ?? []
        const etag = review.headers.get('etag')
        if (!first || !etag) return
        const body = { decisions: [{ changeId: first.id, decision: 'edit', text: `Mine, ${random.between(0, 999)}.` }] }
        await request('PATCH', `${path}/review`, body, { 'if-match': etag })
      }
    }

    /** Holds everything that was promised against what the database, the workflow and its search attribute say now. */
    async function judge(id: string, handle: WorkflowHandle, accepted: readonly Accepted[]): Promise<void> {
      const em = services.database.em.fork()
      const application = await em.findOneOrFail(Application, { id })
      const decisions = await em.find(Decision, { applicationId: id }, { orderBy: { createdAt: 'asc', id: 'asc' } })
      const { status, round } = application

      const result = await handle.result()
      assert.deepEqual(result, { status, rounds: round }, 'row and workflow agree')
      await eventually(async () => {
        const described = await handle.describe()
        assert.deepEqual(
          [described.status.name, described.typedSearchAttributes.get(APPLICATION_STATUS)],
          ['COMPLETED', status],
        )
      })

      assert.deepEqual(
        decisions.filter(({ settledAt, outcome }) => !settledAt || !outcome),
        [],
        'every decision is settled',
      )
      const recorded = decisions.filter(({ source }) => source === 'api').map(({ kind }) => kind)
      const said = accepted.map(({ kind }) => (kind === 'request-changes' ? 'requestChanges' : kind))
      assert.deepEqual([...recorded].sort(), [...said].sort(), 'what was answered 202 is recorded, and nothing else')
      for (const decision of decisions.filter(({ source }) => source === 'api')) {
        const { kind, outcome, createdAt } = decision
        if (kind === 'retry') continue
        if (outcome === 'lost') {
          const later = decisions.find(
            (other) => other.kind === 'cancel' && other.outcome === 'won' && other.createdAt >= createdAt,
          )
          assert.ok(later && (kind === 'approve' || kind === 'requestChanges'), `${kind} lost to nobody's cancel`)
          continue
        }
        if (kind === 'cancel') assert.equal(status, 'cancelled')
        if (kind === 'reject') assert.equal(status, 'rejected')
        if (kind === 'approve') assert.equal(status, 'completed')
        if (kind === 'requestChanges') assert.ok(round > decision.round || status === 'cancelled')
      }

      const documents = await em.find(DocumentExport, { applicationId: id, status: 'ready' })
      assert.equal(documents.length, status === 'completed' ? 4 : 0)
      if (status === 'completed') {
        const approval = decisions.findLast(({ kind, outcome }) => kind === 'approve' && outcome === 'won')
        assert.ok(approval?.content && approval.draftHash === contentHash(approval.content))
        assert.ok(documents.every(({ draftHash }) => draftHash === approval.draftHash))
      }
      const events = await em.find(DomainEvent, { applicationId: id }, { orderBy: { seq: 'asc' } })
      assert.deepEqual(
        events.map(({ seq }) => seq),
        events.map((_, index) => index + 1),
      )
    }
  })

/** Until the draft waits for the person, or will not any more. */
async function untilWaiting(shown: () => Promise<Shown>): Promise<void> {
  for (;;) {
    const { status } = await shown()
    if (status === 'awaiting_approval' || status === 'needs_attention' || isOver(status)) return
    await sleep(15)
  }
}

/** Until it is over, which it comes to by itself; only what waits for a person is helped, by a cancellation. */
async function untilOver(shown: () => Promise<Shown>, help: () => Promise<void>): Promise<void> {
  const deadlineMs = Date.now() + 20_000
  for (;;) {
    const { status } = await shown()
    if (isOver(status)) return
    if (status === 'needs_attention' || (status === 'awaiting_approval' && Date.now() > deadlineMs - 16_000))
      await help()
    assert.ok(Date.now() < deadlineMs, `it stands still in ${status}`)
    await sleep(200)
  }
}

function isOver(status: string): boolean {
  return isTerminal(status as Parameters<typeof isTerminal>[0])
}

/** A signal by hand; a workflow that has ended, or is not there yet, refuses it. */
async function signal(send: () => Promise<void>): Promise<void> {
  await send().catch((error: unknown) => assert.match(String(error), /NotFound|not found|already completed/i))
}
