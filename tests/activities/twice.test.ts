import assert from 'node:assert/strict'
import { MockActivityEnvironment } from '@temporalio/testing'
import { DefaultLogger } from '@temporalio/worker'
import { uuidv7 } from '#shared/database/entities/id.ts'
import {
  Application,
  AuditEntry,
  ChangeSet,
  CoverLetterVersion,
  DocumentExport,
  DomainEvent,
  LlmCall,
  ResumeVersion,
} from '#shared/database/entities/index.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { failureInterceptor } from '../../activities/failures.ts'
import { createActivities } from '../../activities/index.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { type SeedOptions, seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const APPROVE = { kind: 'approve', early: false } as const

/** Temporal runs an activity at least once: after a lost worker also twice, one after the other or at the same time. */
describe('a step that runs twice', function () {
  this.timeout(30_000)
  const services = testServices()
  let model = new ScriptedModel()
  beforeEach(() => {
    model = new ScriptedModel()
    model.latencyMs = 30
  })

  const activities = (): ApplicationActivities => {
    const { config, database } = services
    const files = openFileStore(config.FILES_URL)
    return createActivities({ config, database, files, model, rules: createRulesModel() })
  }
  // As the worker does it: failures are made safe before anybody logs them.
  const options = {
    interceptors: [() => ({ inbound: failureInterceptor({ LLM_STEP_ATTEMPTS: 4, STEP_PATIENCE_MS: 60_000 }) })],
    logger: new DefaultLogger('ERROR', () => {}),
  }
  const run = <T>(work: () => Promise<T>): Promise<T> => new MockActivityEnvironment({}, options).run(work)
  const em = () => services.database.em.fork()
  const state = async (applicationId: string) => ({
    application: await em().findOneOrFail(Application, { id: applicationId }),
    audit: (await em().find(AuditEntry, { applicationId })).map(({ action }) => action).sort(),
    events: (await em().find(DomainEvent, { applicationId })).map(({ eventType, seq }) => `${seq} ${eventType}`).sort(),
    calls: await em().count(LlmCall, { applicationId }),
  })

  /** The steps up to, not including, `until`, each once. */
  async function prepared(until: 'tailor' | 'letter' | 'export', options: SeedOptions = {}): Promise<string> {
    const { applicationId } = await seedApplication(services.database, options)
    const { parseResume, tailorResume, writeCoverLetter } = activities()
    await run(() => parseResume({ applicationId }))
    if (until === 'tailor') return applicationId
    await run(() => tailorResume({ applicationId, round: 1 }))
    if (until === 'letter') return applicationId
    await run(() => writeCoverLetter({ applicationId, round: 1 }))
    return applicationId
  }

  type Case = {
    name: string
    prepare: () => Promise<string>
    step: (applicationId: string) => Promise<unknown>
    results: (applicationId: string) => Promise<number>
    expected: number
  }
  const cases: Case[] = [
    {
      name: 'parseResume',
      prepare: async () => (await seedApplication(services.database, { unparsed: true })).applicationId,
      step: (applicationId) => activities().parseResume({ applicationId }),
      results: async (applicationId) => {
        const { resumeId } = await em().findOneOrFail(Application, { id: applicationId })
        return em().count(ResumeVersion, { resumeId, sourceType: 'parsed' })
      },
      expected: 1,
    },
    {
      name: 'tailorResume',
      prepare: () => prepared('tailor'),
      step: (applicationId) => activities().tailorResume({ applicationId, round: 1 }),
      results: (applicationId) => em().count(ChangeSet, { applicationId }),
      expected: 1,
    },
    {
      name: 'writeCoverLetter',
      prepare: () => prepared('letter'),
      step: (applicationId) => activities().writeCoverLetter({ applicationId, round: 1 }),
      results: (applicationId) => em().count(CoverLetterVersion, { applicationId }),
      expected: 1,
    },
    {
      name: 'exportDocuments',
      prepare: () => prepared('export'),
      step: (applicationId) => activities().exportDocuments({ applicationId, round: 1, wake: APPROVE }),
      results: (applicationId) => em().count(DocumentExport, { applicationId, status: 'ready' }),
      expected: 4,
    },
    {
      name: 'closeApplication',
      prepare: () => prepared('export'),
      step: (applicationId) =>
        activities().closeApplication({ applicationId, round: 1, wake: { kind: 'reject', early: false } }),
      results: async (applicationId) => em().count(Application, { id: applicationId, status: 'rejected' }),
      expected: 1,
    },
    {
      name: 'sendReminder',
      prepare: () => prepared('export'),
      step: (applicationId) => activities().sendReminder({ applicationId, round: 1 }),
      results: (applicationId) => em().count(DomainEvent, { applicationId, eventType: 'ApprovalReminder' }),
      expected: 1,
    },
  ]

  for (const { name, prepare, step, results, expected } of cases) {
    it(`${name}, one after the other: the second finds everything done`, async () => {
      const applicationId = await prepare()
      await run(() => step(applicationId))
      const before = await state(applicationId)
      assert.equal(await results(applicationId), expected)
      await run(() => step(applicationId))
      const after = await state(applicationId)
      assert.deepEqual([after.audit, after.events, after.calls], [before.audit, before.events, before.calls])
      assert.equal(await results(applicationId), expected)
    })

    it(`${name}, at the same time: one result, one audit row, one set of events, no call paid twice`, async () => {
      const once = await prepare()
      const applicationId = await prepare()
      await run(() => step(once))
      await Promise.all([run(() => step(applicationId)), run(() => step(applicationId))])
      const [twice, alone] = [await state(applicationId), await state(once)]
      assert.equal(await results(applicationId), expected)
      assert.deepEqual([twice.audit, twice.events, twice.calls], [alone.audit, alone.events, alone.calls])
      assert.equal(twice.application.status, alone.application.status)
    })
  }

  it('asks the model nothing when the very same question was answered before its worker died', async () => {
    const [died, retried] = [await prepared('tailor'), await prepared('tailor')]
    await run(() => activities().tailorResume({ applicationId: died, round: 1 }))
    const [call] = await em().find(LlmCall, { applicationId: died, step: 'tailor_resume' })
    assert.ok(call)
    const { id: _, ...reply } = call
    const ledger = em()
    ledger.create(LlmCall, { ...reply, applicationId: retried, scope: retried })
    await ledger.flush()
    const asked = model.asked('tailor_resume')
    await run(() => activities().tailorResume({ applicationId: retried, round: 1 }))
    assert.equal(model.asked('tailor_resume'), asked)
    assert.equal(await em().count(ChangeSet, { applicationId: retried }), 1)
  })

  it('shares a resume and a posting with other applications, all at once, and none has to try again', async () => {
    const { applicationId, resumeId } = await seedApplication(services.database, { unparsed: true })
    const ids = [applicationId]
    for (let more = 0; more < 4; more++) {
      const id = uuidv7()
      await em().execute(
        `insert into applications select (jsonb_populate_record(a, jsonb_build_object('id', ?::text, 'workflow_id', ?::text))).*
          from applications a where id = ?`,
        [id, workflowIdOf(id), applicationId],
      )
      ids.push(id)
    }
    const { parseResume, tailorResume, writeCoverLetter } = activities()
    await Promise.all(ids.map((id) => run(() => parseResume({ applicationId: id }))))
    await Promise.all(ids.map((id) => run(() => tailorResume({ applicationId: id, round: 1 }))))
    await Promise.all(ids.map((id) => run(() => writeCoverLetter({ applicationId: id, round: 1 }))))
    const versions = await em().find(ResumeVersion, { resumeId }, { orderBy: { number: 'asc' } })
    assert.deepEqual(
      versions.map(({ number, sourceType }) => `${number} ${sourceType}`),
      ['1 upload', '2 parsed', ...[3, 4, 5, 6, 7].map((number) => `${number} tailored`)],
    )
    for (const id of ids) assert.equal((await em().findOneOrFail(Application, { id })).status, 'awaiting_approval')
    const sets = await em().find(ChangeSet, { applicationId: ids })
    assert.equal(new Set(sets.map(({ match }) => JSON.stringify(match.requirements.map(({ text }) => text)))).size, 1)
  })
})
