import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { pino } from 'pino'
import type { Config } from '#shared/config.ts'
import { dispatchOnce } from '#shared/events/dispatcher.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { ModelError } from '#shared/llm/model.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'
import { type Applying, applicants } from './applicants.ts'
import { MADE, type Member } from './fixtures.ts'
import { keepBundle, keepCast, keepData, keepHistory } from './write-fixtures.ts'

/**
 * Writes the fixtures with the code as it is: `npm test -- tests/upgrade/make-fixtures.ts`. Run it only to add a new folder
 * beside the old one (`MADE`), before a change to what is stored or to the workflow; what is there stays as it is.
 */
describe('making applications in each state that lasts', function () {
  this.timeout(240_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const model = new ScriptedModel()
  after(() => closeReaders())

  const dispatch = (config: Partial<Config> = {}) =>
    dispatchOnce({
      config: { ...services.config, ...config },
      database: services.database,
      temporal: services.temporal,
      logger: pino({ level: 'silent' }),
    })
  /** Workers whose file store does not work: for want of a disk, which is tried for ever; or by a mistake in the code. */
  const brokenStore = (fail: () => never) =>
    Object.assign(openFileStore(services.config.FILES_URL), { put: async () => fail() })
  const unauthorized = () => new ModelError('unauthorized', 'The key was refused.', { retryable: false, status: 401 })

  it('is done', async () => {
    assert.ok(!existsSync(MADE), 'what was made before stays: name a new folder in made.ts')
    const { engineer, nurse } = await applicants(api)
    const all: Applying[] = []
    const add = async (one: Promise<Applying>): Promise<Applying> => {
      all.push(await one)
      return one
    }
    const waiting = async (name: string, edited = true): Promise<Applying> => {
      const one = await add(engineer.apply(name))
      await dispatch()
      await one.reaches('awaiting_approval')
      if (edited) await one.edit()
      return one
    }
    const waitingNurse = async (name: string): Promise<Applying> => {
      const one = await add(nurse.apply(name))
      await dispatch()
      await one.reaches('awaiting_approval')
      return one
    }
    const decided = async (one: Applying, action: string, status: string, round = 1) => {
      await one.decide(action)
      await dispatch()
      await one.reaches(status, round)
    }

    let stop = await startWorker(services)
    await waitingNurse('waiting-offline')
    const nurseApproved = await waitingNurse('approved-offline')
    await decided(await waitingNurse('completed-offline'), 'approve', 'completed')
    await stop()

    stop = await startWorker(services, model)
    await waiting('waiting', false)
    await waiting('waiting-edited')
    await waiting('waiting-lost')
    const newer = await waiting('waiting-newer-resume')
    const merged = await waiting('waiting-merged')
    const conflict = await waiting('waiting-conflict')
    const conflictShown = await waiting('waiting-conflict-shown')
    await decided(await waiting('waiting-round-2'), 'request-changes', 'awaiting_approval', 2)
    const approved = await waiting('approved')
    const approvedInRoundTwo = await waiting('approved-round-2')
    await decided(approvedInRoundTwo, 'request-changes', 'awaiting_approval', 2)
    const delivered = await waiting('approved-delivered')
    const changes = await waiting('changes-requested')
    const rejecting = await waiting('reject-requested')
    const cancelling = await waiting('cancel-requested')
    const exporting = await waiting('exporting')
    const exportingLost = await waiting('exporting-lost')
    const attentionExporting = await waiting('attention-exporting')
    for (const [name, words] of [
      ['attention-unprintable', 'Led 4 engineers \uE8F3 there.'],
      ['attention-incomplete', 'Led 4 engineers, as my तालिका says.'],
    ] as const) {
      const one = await waiting(name)
      await one.write(words)
      await decided(one, 'approve', 'needs_attention')
    }
    const completed = await waiting('completed')
    await completed.attach('A note.')
    await decided(completed, 'approve', 'completed')
    await decided(await waiting('rejected', false), 'reject', 'rejected')
    await decided(await waiting('cancelled', false), 'cancel', 'cancelled')
    const expired = await add(engineer.apply('expired'))
    await dispatch({ APPROVAL_REMINDER_AFTER_MS: 500, APPROVAL_EXPIRES_AFTER_MS: 1_000 })
    await expired.reaches('expired')
    for (const [name, task] of [
      ['attention-tailoring', 'tailor_resume'],
      ['attention-letter', 'write_cover_letter'],
      ['attention-retried', 'tailor_resume'],
    ] as const) {
      model.next[task] = [unauthorized()]
      const one = await add(engineer.apply(name))
      await dispatch()
      await one.reaches('needs_attention')
    }
    await stop()

    const inCode = brokenStore(() => {
      throw new TypeError('a mistake')
    })
    const once = { ...services, config: { ...services.config, LLM_STEP_ATTEMPTS: 1 } }
    stop = await startWorker(once, model, inCode)
    await decided(attentionExporting, 'approve', 'needs_attention')
    await stop()

    const onDisk = brokenStore(() => {
      throw new Error('no disk')
    })
    stop = await startWorker(services, model, onDisk)
    await decided(exporting, 'approve', 'exporting')
    await decided(exportingLost, 'approve', 'exporting')
    await stop()

    // From here on no worker runs, and what is decided last is not delivered either.
    await delivered.decide('approve')
    await dispatch()
    for (const one of [newer, merged]) await one.saveNewer('elsewhere')
    for (const one of [conflict, conflictShown]) await one.saveNewer('in the same place')
    for (const one of [merged, conflictShown]) await one.review()
    for (const one of [nurseApproved, approved, approvedInRoundTwo]) await one.decide('approve')
    await changes.decide('request-changes')
    await rejecting.decide('reject')
    await cancelling.decide('cancel')
    const retried = all.find(({ name }) => name === 'attention-retried') ?? assert.fail()
    await retried.retry()
    await add(engineer.apply('queued'))

    await keepData(services.config.DATABASE_URL, openFileStore(services.config.FILES_URL))
    const members: Member[] = []
    for (const one of all) members.push(await one.member())
    await keepCast(members)
    await keepBundle()
    for (const { name, workflowId } of members) {
      if (name === 'queued') continue
      const history = await services.temporal.workflow.getHandle(workflowId).fetchHistory()
      await keepHistory(name, history)
    }
  })
})
