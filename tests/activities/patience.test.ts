import assert from 'node:assert/strict'
import { ApplicationFailure } from '@temporalio/common'
import { MockActivityEnvironment } from '@temporalio/testing'
import { DefaultLogger } from '@temporalio/worker'
import { STEPS } from '#shared/domain/application.ts'
import { FileStoreUnavailable } from '#shared/files/file-store.ts'
import { ModelError } from '#shared/llm/model.ts'
import { failureInterceptor } from '../../activities/failures.ts'
import { createActivities } from '../../activities/index.ts'

const STEP_MS = 60_000
const ATTEMPTS = 4

/** As worker, database and file store make them; a driver's error stands behind another one. */
const withCode = (code: string, name = 'DatabaseError'): Error => Object.assign(new Error('secret'), { name, code })
const wrapped = (code: string): Error => new Error('secret', { cause: withCode(code) })
const AWAY: Record<string, Error> = {
  'a refused connection': withCode('ECONNREFUSED', 'Error'),
  'a connection that broke': new Error('Connection terminated unexpectedly'),
  'a database that shuts down': withCode('57P01'),
  'no connection left': withCode('53300'),
  'a full disk': withCode('53100'),
  'a full disk of its own': withCode('ENOSPC', 'Error'),
  'a deadlock': withCode('40P01'),
  'anything else': new Error('secret'),
}
const HOPELESS: Record<string, Error> = {
  'text that it cannot hold': withCode('22P05'),
  'a number out of range': wrapped('22003'),
  'a column that is not there': withCode('42703', 'InvalidFieldNameException'),
  'a broken check': withCode('23514'),
  'a row that is referred to and gone': wrapped('23503'),
}

describe('how long an activity is tried again', () => {
  const names = Object.keys(createActivities({} as Parameters<typeof createActivities>[0]))
  const isStep = (name: string): boolean => STEPS.some((step) => step === name)

  /** How one attempt of an activity ends that began to be tried some time ago. */
  async function fail(activityType: string, error: Error, at: { attempt: number; sinceMs: number }) {
    const environment = new MockActivityEnvironment(
      { activityType, attempt: at.attempt, scheduledTimestampMs: Date.now() - at.sinceMs },
      {
        interceptors: [
          () => ({ inbound: failureInterceptor({ LLM_STEP_ATTEMPTS: ATTEMPTS, STEP_PATIENCE_MS: STEP_MS }) }),
        ],
        logger: new DefaultLogger('ERROR', () => {}),
      },
    )
    let ran = false
    const work = async (): Promise<void> => {
      ran = true
      throw error
    }
    const failure = await environment.run(work).then(
      () => assert.fail('it did not fail'),
      (thrown: unknown) => thrown,
    )
    assert.ok(failure instanceof ApplicationFailure, String(failure))
    assert.doesNotMatch(failure.message, /secret/)
    return { type: failure.type, isOver: failure.nonRetryable === true, message: failure.message, ran }
  }

  it('is known of every activity that there is', () => {
    assert.equal(names.length, 8)
    assert.deepEqual(names.filter(isStep).sort(), [...STEPS].sort())
  })

  for (const name of Object.keys(createActivities({} as Parameters<typeof createActivities>[0]))) {
    const what = isStep(name) ? 'ends, and asks a person' : 'has no end, since nobody could be asked'
    it(`${what}: ${name}`, async () => {
      for (const [why, error] of Object.entries(AWAY)) {
        const early = await fail(name, error, { attempt: 3, sinceMs: STEP_MS / 2 })
        assert.deepEqual([early.type, early.isOver], ['internal', false], why)
        const patient = await fail(name, error, { attempt: 30, sinceMs: STEP_MS / 2 })
        assert.equal(patient.isOver, false, why)
        // The worker was away in between: one failure says little.
        const once = await fail(name, error, { attempt: 2, sinceMs: 10 * STEP_MS })
        assert.equal(once.isOver, false, why)
        const late = await fail(name, error, { attempt: 5, sinceMs: 2 * STEP_MS })
        assert.deepEqual(
          [late.type, late.isOver],
          isStep(name) ? ['step_kept_failing', true] : ['internal', false],
          why,
        )
      }
      for (const [why, error] of Object.entries(HOPELESS)) {
        const first = await fail(name, error, { attempt: 1, sinceMs: 0 })
        assert.deepEqual([first.type, first.isOver], ['internal', isStep(name)], why)
      }
      // Somebody was quicker: the next attempt finds what they left, and there is no third.
      assert.equal((await fail(name, withCode('23505'), { attempt: 1, sinceMs: 0 })).isOver, false)
      assert.equal((await fail(name, wrapped('23505'), { attempt: 2, sinceMs: 0 })).isOver, isStep(name))
      assert.equal((await fail(name, new TypeError('secret'), { attempt: ATTEMPTS, sinceMs: 0 })).isOver, isStep(name))
      // Attempts that ended with their worker are never heard of: the next one gives up before it begins.
      const silent = await fail(name, new Error('secret'), { attempt: 13, sinceMs: 2 * STEP_MS })
      assert.deepEqual([silent.ran, silent.isOver], isStep(name) ? [false, true] : [true, false])
    })
  }

  it('says in words and by its code what is away', async () => {
    const { message } = await fail('tailorResume', withCode('ECONNREFUSED', 'AggregateError'), {
      attempt: 1,
      sinceMs: 0,
    })
    assert.match(message, /^The database cannot be reached \(AggregateError ECONNREFUSED\)/)
    const store = Object.assign(withCode('ECONNREFUSED', 'Error'), { $metadata: { attempts: 3 } })
    assert.match((await fail('exportDocuments', store, { attempt: 1, sinceMs: 0 })).message, /^The file store cannot/)
    for (const full of [withCode('53100'), wrapped('53100')]) {
      const { message, isOver } = await fail('tailorResume', full, { attempt: 1, sinceMs: 0 })
      assert.match(message, /^The database has no room for more \(.*SQLSTATE 53100\)\. It is tried again\.$/)
      assert.equal(isOver, false)
    }
    for (const full of [withCode('ENOSPC', 'Error'), wrapped('ENOSPC')]) {
      const { message, isOver } = await fail('parseResume', full, { attempt: 1, sinceMs: 0 })
      assert.match(message, /^The machine of the worker has no room for more \(Error.*\)\. It is tried again\.$/)
      assert.equal(isOver, false)
    }
    const storeFull = await fail('exportDocuments', new FileStoreUnavailable('ENOSPC'), { attempt: 1, sinceMs: 0 })
    assert.match(storeFull.message, /^The file store has no room for more \(FileStoreUnavailable ENOSPC\)/)
    const refused = await fail('tailorResume', withCode('22P05'), { attempt: 1, sinceMs: 0 })
    assert.match(refused.message, /^The database refuses what was asked of it .*SQLSTATE 22P05/)
  })

  it('counts the attempts of a model that fails', async () => {
    const error = new ModelError('unavailable', 'away', { retryable: true, mayBeCharged: true })
    assert.equal((await fail('tailorResume', error, { attempt: ATTEMPTS - 1, sinceMs: 10 * STEP_MS })).isOver, false)
    assert.equal((await fail('tailorResume', error, { attempt: ATTEMPTS, sinceMs: 0 })).isOver, true)
  })

  for (const code of ['rate_limited', 'overloaded', 'unreachable'] as const)
    it(`waits for a model that is ${code} by time, however often, and says until when`, async () => {
      const error = new ModelError(code, 'Away.', { retryable: true })
      const patient = await fail('tailorResume', error, { attempt: 6, sinceMs: STEP_MS / 4 })
      assert.equal(patient.isOver, false)
      assert.match(patient.message, /^Away\. Waiting for the model until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\.$/)
      const late = await fail('tailorResume', error, { attempt: 2, sinceMs: 2 * STEP_MS })
      assert.deepEqual(
        [late.type, late.isOver],
        [code === 'unreachable' ? 'model_unavailable' : 'model_overloaded', true],
      )
    })

  it('asks a person at once where the server wants a longer wait than a step has', async () => {
    const waitOf = (retryAfterMs: number) => new ModelError('rate_limited', 'Away.', { retryable: true, retryAfterMs })
    assert.equal((await fail('tailorResume', waitOf(STEP_MS / 2), { attempt: 1, sinceMs: 0 })).isOver, false)
    assert.equal((await fail('tailorResume', waitOf(STEP_MS * 2), { attempt: 1, sinceMs: 0 })).isOver, true)
  })
})
