import assert from 'node:assert/strict'
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { approve } from '#shared/temporal/messages.ts'
import { eventually } from '../support/eventually.ts'
import { quietTemporal } from '../support/quiet-temporal.ts'
import { testServices } from '../support/services.ts'
import { workflowBundle } from '../support/worker.ts'
import { alteredBundle, type SourceChange } from './altered-bundle.ts'
import { committedHistories, type RecordedHistory } from './histories.ts'
import { scriptedWorker, startScripted, waiting } from './live.ts'
import { ScriptedApplication } from './scripted-application.ts'

const PARSE = "await step('parseResume', () => parseResume({ applicationId }))"
const TAILOR = "noteAsked(now, await step('tailorResume', () => tailorResume({ applicationId, round: now.round })))"
const REMIND = 'await activities.sendReminder({ applicationId, round: now.round })'
const WAIT = '    const expiresAtMs = Date.now() + expiresAfterMs\n'
const IMPORTS = 'import { setCurrentDetails, setHandler, upsertSearchAttributes }'
const inApplication = (from: string, to: string): SourceChange => ({ file: 'application.ts', from, to })

/** The names of the histories that a version of the workflow cannot go on with. */
async function breaks(bundle: WorkflowBundle, histories: readonly RecordedHistory[]): Promise<string[]> {
  const broken: string[] = []
  for (const { name, history } of histories) {
    try {
      await Worker.runReplayHistory({ workflowBundle: bundle }, history, name)
    } catch (error) {
      assert.ok(error instanceof DeterminismViolationError, String(error))
      broken.push(name)
    }
  }
  return broken
}

describe('a change to the workflow, while workflows from before are running', function () {
  this.timeout(120_000)
  before(() => quietTemporal())
  const recorded = committedHistories()
  const all = recorded.map(({ name }) => name)

  const breaking: { what: string; changes: SourceChange[]; broken: string[] }[] = [
    {
      what: 'two steps in another order',
      changes: [inApplication(`${PARSE}\n    ${TAILOR}`, `${TAILOR}\n    ${PARSE}`)],
      broken: all,
    },
    { what: 'a step less', changes: [inApplication(PARSE, '')], broken: all },
    {
      what: 'a pause before the first step',
      changes: [
        inApplication(PARSE, `await sleep('1 second')\n    ${PARSE}`),
        inApplication(IMPORTS, 'import { setCurrentDetails, setHandler, sleep, upsertSearchAttributes }'),
      ],
      broken: all,
    },
    {
      what: 'no reminder',
      changes: [inApplication(`if (isReminded) ${REMIND}`, '')],
      broken: ['expired', 'three-rounds'],
    },
  ]
  for (const { what, changes, broken } of breaking)
    it(`is caught by the committed histories: ${what}`, async () => {
      assert.deepEqual(await breaks(await alteredBundle(changes), recorded), broken)
    })

  it('may alter texts, retries and time limits', async () => {
    const changed = await alteredBundle([
      { file: 'activities.ts', from: "'Read the resume'", to: "'Read it'" },
      { file: 'activities.ts', from: "startToCloseTimeout: '3 minutes'", to: "startToCloseTimeout: '4 minutes'" },
      { file: 'activities.ts', from: "initialInterval: '500 ms'", to: "initialInterval: '700 ms'" },
      { file: 'steps.ts', from: 'is running.', to: 'has begun.' },
    ])
    assert.deepEqual(await breaks(changed, recorded), [])
  })

  describe('guarded with patched()', () => {
    const services = testServices({ temporal: true })
    let connection: NativeConnection
    let guarded: WorkflowBundle
    let begunSince: RecordedHistory

    /** The change: the person is reminded as soon as the draft waits. */
    const remindingAtOnce = (guard = ''): Promise<WorkflowBundle> =>
      alteredBundle([
        inApplication(WAIT, `${WAIT}    ${guard}${REMIND}\n`),
        inApplication(
          IMPORTS,
          'import { deprecatePatch, patched, setCurrentDetails, setHandler, upsertSearchAttributes }',
        ),
      ])

    before('run an application with the changed workflow', async () => {
      connection = await NativeConnection.connect(connectionOptions(services.config))
      guarded = await remindingAtOnce("if (patched('remind-at-once')) ")
      const script = new ScriptedApplication()
      const worker = await scriptedWorker(connection, services, script, { cached: false, bundle: async () => guarded })
      await worker.runUntil(async () => {
        const handle = await startScripted(services, script)
        await waiting(handle)
        await handle.signal(approve)
        await handle.result()
        begunSince = { name: 'begun since', history: await handle.fetchHistory() }
      })
      assert.equal(script.ran('sendReminder'), 1)
    })
    after(() => connection.close())

    it('goes on with workflows from before and with those begun since', async () => {
      assert.deepEqual(await breaks(guarded, [...recorded, begunSince]), [])
    })

    it('would break those from before without the guard', async () => {
      assert.deepEqual(await breaks(await remindingAtOnce(), recorded), all.filter(waited))
    })

    it('loses its guard when no workflow from before is open: those begun since go on, older ones could not', async () => {
      const later = await remindingAtOnce("deprecatePatch('remind-at-once')\n    ")
      assert.deepEqual(await breaks(later, [begunSince]), [])
      assert.deepEqual(await breaks(later, recorded), all.filter(waited))
    })

    it('loses nothing when a worker of the older version meets a workflow begun since', async () => {
      const script = new ScriptedApplication()
      const newer = () => scriptedWorker(connection, services, script, { cached: false, bundle: async () => guarded })
      const handle = await (await newer()).runUntil(async () => {
        const started = await startScripted(services, script)
        await waiting(started)
        return started
      })
      const older = await scriptedWorker(connection, services, script, { cached: false, bundle: workflowBundle })
      await older.runUntil(async () => {
        await handle.signal(approve)
        await eventually(async () => {
          const { events } = await handle.fetchHistory()
          const { raw } = await handle.describe()
          // Only a task's first failure is an event; where it first timed out, the count of attempts tells.
          const attempts = raw.pendingWorkflowTask?.attempt ?? 0
          assert.ok(attempts > 2 || events?.some((event) => event.workflowTaskFailedEventAttributes))
        }, 40_000)
      })
      assert.equal(script.ran('exportDocuments'), 0)
      await (await newer()).runUntil(async () => assert.equal((await handle.result()).status, 'completed'))
      assert.equal(script.ran('exportDocuments'), 1)
    })
  })
})

/** Whether the application of a recorded history came as far as waiting for its person. */
function waited(name: string): boolean {
  return name !== 'deleted-in-a-step'
}
