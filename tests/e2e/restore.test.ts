import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { dispatchOnce } from '#shared/events/dispatcher.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { findDisagreements } from '#shared/reconcile/find-disagreements.ts'
import { ChangedMeanwhile, repair } from '#shared/reconcile/repair.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { type Applicant, applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

const WAIT_MS = 60_000

describe('after a database was restored from a backup', function () {
  this.timeout(240_000)
  const services = testServices({ temporal: true })
  // Each test lets the dispatcher run when the API "is started" again.
  const api = testApi(services)
  testWorker(services, new ScriptedModel())
  after(() => closeReaders())

  const sql = <T extends object>(statement: string, parameters: unknown[] = []) =>
    services.database.em.fork().execute<T[]>(statement, parameters)
  const dispatch = () =>
    dispatchOnce({
      config: services.config,
      database: services.database,
      temporal: services.temporal,
      logger: pino({ level: 'silent' }),
    })
  const handle = ({ applicationId }: Applicant) => services.temporal.workflow.getHandle(workflowIdOf(applicationId))
  const state = async ({ applicationId }: Applicant) => {
    const [row] = await sql<{ status: string; round: number }>('select status, round from applications where id = ?', [
      applicationId,
    ])
    return row && `${row.status} ${row.round}`
  }
  const reaches = (one: Applicant, expected: string) =>
    eventually(async () => assert.equal(await state(one), expected), WAIT_MS)

  const waiting = async () => {
    const one = await applicant(api)
    await dispatch()
    await reaches(one, 'awaiting_approval 1')
    return one
  }
  const decide = async (one: Applicant, action: 'approve' | 'request-changes' | 'reject') => {
    const { draft } = await one.review()
    const body = { draftHash: draft.hash, ...(action === 'request-changes' && { feedback: 'Shorter, please.' }) }
    assert.equal((await one.post(action, body)).status, 202)
  }
  const inRoundTwo = async (one: Applicant) => {
    await decide(one, 'request-changes')
    await dispatch()
    await reaches(one, 'awaiting_approval 2')
  }
  const complete = async (one: Applicant) => {
    await decide(one, 'approve')
    await dispatch()
    await reaches(one, `completed ${(await state(one))?.split(' ')[1]}`)
  }
  const forget = async ({ applicationId }: Applicant) => {
    await services.temporal.workflowService.deleteWorkflowExecution({
      namespace: services.config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId: workflowIdOf(applicationId) },
    })
    await eventually(
      () => assert.rejects(services.temporal.workflow.getHandle(workflowIdOf(applicationId)).describe()),
      WAIT_MS,
    )
  }
  /** Approved and taken up by a workflow that is no more. */
  const exporting = async (one: Applicant, attention: string | null) => {
    await decide(one, 'approve')
    await sql(
      `update decisions set delivered_at = now(), settled_at = now(), outcome = 'won' where application_id = ?`,
      [one.applicationId],
    )
    await sql(`update applications set status = ?, attention = ?::jsonb, attention_count = 1 where id = ?`, [
      attention ? 'needs_attention' : 'exporting',
      attention,
      one.applicationId,
    ])
  }

  const tables = async () =>
    (await sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)).map(
      ({ name }) => name,
    )
  const backUp = async () => {
    await sql('create schema backup')
    for (const table of await tables()) await sql(`create table backup."${table}" as table public."${table}"`)
  }
  const restore = () =>
    services.database.em.fork().transactional(async (em) => {
      // As pg_restore does: no trigger and no foreign key stands in the way.
      await em.execute('set local session_replication_role = replica')
      for (const table of await tables()) {
        await em.execute(`delete from public."${table}"`)
        await em.execute(`insert into public."${table}" overriding system value select * from backup."${table}"`)
      }
    })
  const everything = async () => {
    const rows = await Promise.all(
      (await tables()).sort().map((table) => sql(`select * from public."${table}" order by 1::text`)),
    )
    return JSON.stringify(rows)
  }

  const reconcile = async (...options: string[]) => {
    const child = spawn(process.execPath, ['scripts/reconcile.ts', ...options], {
      env: { ...process.env, ...services.environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
    return { output: await text(child.stdout), code: await exited }
  }

  it('what Temporal and it disagree on is found, mended once, and every application goes on to its end', async () => {
    const ended = await waiting()
    const ahead = await waiting()
    const lost = await waiting()
    const lostInRoundTwo = await waiting()
    await inRoundTwo(lostInRoundTwo)
    const lostExporting = await waiting()
    await exporting(lostExporting, null)
    const lostInNeed = await waiting()
    await exporting(lostInNeed, JSON.stringify({ number: 1, step: 'exportDocuments', reason: 'internal', message: '' }))
    const broken = await waiting()
    const over = await waiting()
    await sql(`update applications set status = 'rejected' where id = ?`, [over.applicationId])
    const unheard = await waiting()
    await decide(unheard, 'approve')
    await sql('update decisions set delivered_at = now() where application_id = ?', [unheard.applicationId])
    const agreeing = await waiting()
    const accepted = await applicant(api)
    await backUp()

    await dispatch()
    await reaches(accepted, 'awaiting_approval 1')
    await complete(accepted)
    await complete(ended)
    await inRoundTwo(ahead)
    for (const one of [lost, lostInRoundTwo, lostExporting, lostInNeed]) await forget(one)
    await handle(broken).terminate('by hand')
    const stranger = await waiting()
    await restore()

    const expected: [Applicant, string][] = [
      [ended, 'row_before_end'],
      [accepted, 'row_before_end'],
      [ahead, 'out_of_step'],
      [lost, 'workflow_unknown'],
      [lostInRoundTwo, 'workflow_unknown'],
      [lostExporting, 'workflow_unknown'],
      [lostInNeed, 'workflow_unknown'],
      [broken, 'workflow_broken'],
      [over, 'row_final'],
      [unheard, 'decision_unheard'],
      [stranger, 'row_missing'],
    ]
    const before = await everything()
    const dry = await eventually(async () => {
      const run = await reconcile()
      // Temporal lists what it has a moment later.
      assert.ok(run.output.includes(stranger.applicationId))
      return run
    }, WAIT_MS)
    assert.equal(dry.code, 1)
    assert.equal(await everything(), before)
    assert.deepEqual(found(dry.output), Object.fromEntries(expected.map(([one, kind]) => [one.applicationId, kind])))

    const applied = await reconcile('--apply')
    assert.equal(applied.code, 0, applied.output)
    assert.match(applied.output, /Mended 11 of 11/)
    // The worker of this test runs: what moves would be looked at in motion.
    await reaches(accepted, 'awaiting_approval 1')
    const again = await reconcile()
    assert.deepEqual([found(again.output), again.code], [{}, 0])
    const audited = await sql<{ id: string }>(
      `select application_id as id from audit_log where actor_type = 'system' and action = 'application.reconciled'`,
    )
    assert.deepEqual(
      audited.map(({ id }) => id).sort(),
      expected.flatMap(([one, kind]) => (/missing|broken/.test(kind) ? [] : [one.applicationId])).sort(),
    )

    await dispatch()
    for (const one of [lostExporting, lostInNeed, unheard]) await reaches(one, 'completed 1')
    assert.equal(await state(broken), 'failed 1')
    assert.equal(await state(over), 'rejected 1')
    await inRoundTwo(ahead)
    await decide(lostInRoundTwo, 'request-changes')
    await dispatch()
    await reaches(lostInRoundTwo, 'awaiting_approval 3')
    for (const one of [ended, accepted, lost, ahead, lostInRoundTwo, agreeing]) await complete(one)
    for (const one of [stranger, over]) assert.equal((await handle(one).describe()).status.name, 'TERMINATED')
    await eventually(async () => assert.equal((await reconcile()).code, 0), WAIT_MS)
  })

  it('a workflow that was ended for want of its row is started again when a newer backup brings the row back', async () => {
    const one = await waiting()
    const replica = (statement: string) =>
      services.database.em.fork().transactional(async (em) => {
        await em.execute('set local session_replication_role = replica')
        await em.execute(statement)
      })
    await sql(`create table newer_backup as select * from applications where id = '${one.applicationId}'`)
    await replica(`delete from applications where id = '${one.applicationId}'`)
    await eventually(async () => {
      const { output, code } = await reconcile('--apply')
      assert.deepEqual([found(output), code], [{ [one.applicationId]: 'row_missing' }, 0])
    }, WAIT_MS)
    await replica('insert into applications select * from newer_backup')
    const { output, code } = await reconcile('--apply')
    assert.deepEqual([found(output), code], [{ [one.applicationId]: 'row_before_end' }, 0])
    await complete(one)
  })

  it('an application that goes on while it is being mended is left alone', async () => {
    const one = await waiting()
    await forget(one)
    const [finding, ...others] = await findDisagreements(services)
    assert.ok(finding && others.length === 0)
    assert.deepEqual([finding.kind, finding.applicationId], ['workflow_unknown', one.applicationId])
    await sql(`update applications set status = 'cancelled' where id = ?`, [one.applicationId])
    await assert.rejects(repair(services, finding), ChangedMeanwhile)
    await assert.rejects(handle(one).describe())
    assert.equal(await state(one), 'cancelled 1')
  })
})

/** The table that was printed, as kinds by id. */
function found(output: string): Record<string, string> {
  const kinds: Record<string, string> = {}
  let kind = ''
  for (const line of output.split('\n')) {
    kind = /^ +\d+ {2}(\w+)/.exec(line)?.[1] ?? kind
    const id = /^ {8}([0-9a-f-]{36})$/.exec(line)?.[1]
    if (id) kinds[id] = kind
  }
  return kinds
}
