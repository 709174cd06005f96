import assert from 'node:assert/strict'
import type { WorkflowBundle } from '@temporalio/worker'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'
import { alteredBundle } from './altered-bundle.ts'

const DEPLOYMENT = 'applications'

/** A next version that begun workflows could not be handed to without its guard: another command before waiting. */
function nextVersion(): Promise<WorkflowBundle> {
  const wait = '    const expiresAtMs = Date.now() + expiresAfterMs\n'
  const remind = "if (patched('remind-at-once')) await activities.sendReminder({ applicationId, round: now.round })"
  const imported = 'import { setCurrentDetails, setHandler, upsertSearchAttributes }'
  return alteredBundle([
    { file: 'application.ts', from: wait, to: `${wait}    ${remind}\n` },
    { file: 'application.ts', from: imported, to: imported.replace('{', '{ patched,') },
  ])
}

/** The procedure of docs/operations.md, with two versions of the worker over one application. */
describe('a release that rolls by worker versions', function () {
  this.timeout(90_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const stops: (() => Promise<void>)[] = []
  after('stop the workers', async () => {
    await Promise.all(stops.map((stop) => stop()))
  })

  async function start(buildId: string, bundle?: () => Promise<WorkflowBundle>): Promise<void> {
    const config = { ...services.config, WORKER_DEPLOYMENT_NAME: DEPLOYMENT, WORKER_BUILD_ID: buildId }
    stops.push(await startWorker({ ...services, config }, new ScriptedModel(), undefined, bundle))
  }
  /** As `temporal worker deployment set-current-version` does, once the version is known. */
  async function makeCurrent(buildId: string): Promise<void> {
    const { TEMPORAL_NAMESPACE: namespace } = services.config
    await eventually(() =>
      services.temporal.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName: DEPLOYMENT,
        buildId,
        identity: 'test',
      }),
    )
  }
  const shows = (person: Awaited<ReturnType<typeof applicant>>, status: string): Promise<void> =>
    eventually(async () => {
      const { body } = await api.request('GET', `/applications/${person.applicationId}`, { token: person.token })
      assert.equal(body.status, status)
    }, 30_000)
  /** Which version did each task of the workflow, without repetitions. */
  async function versionsOf(applicationId: string): Promise<(string | undefined)[]> {
    const { events } = await services.temporal.workflow.getHandle(workflowIdOf(applicationId)).fetchHistory()
    const versions = (events ?? []).flatMap(({ workflowTaskCompletedEventAttributes: done }) =>
      done ? [done.deploymentVersion?.buildId ?? undefined] : [],
    )
    return versions.filter((version, index) => version !== versions[index - 1])
  }

  it('leaves an application that waits with the old version until the new one is current, then goes on with that', async () => {
    await start('1')
    await makeCurrent('1')
    const early = await applicant(api)
    await shows(early, 'awaiting_approval')
    await start('2', nextVersion)
    const meanwhile = await applicant(api)
    await shows(meanwhile, 'awaiting_approval')
    assert.deepEqual(await versionsOf(meanwhile.applicationId), ['1'])

    await makeCurrent('2')
    for (const { review, post } of [early, meanwhile])
      assert.equal((await post('approve', { draftHash: (await review()).draft.hash })).status, 202)
    await Promise.all([shows(early, 'completed'), shows(meanwhile, 'completed')])
    assert.deepEqual(await versionsOf(early.applicationId), ['1', '2'])

    const late = await applicant(api)
    await shows(late, 'awaiting_approval')
    assert.deepEqual(await versionsOf(late.applicationId), ['2'])
  })
})
