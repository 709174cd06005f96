import assert from 'node:assert/strict'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { temporaryFolder } from '../support/servers.ts'
import { PLANS } from './harness/applicant.ts'
import { FAULTS } from './harness/faults.ts'
import { judge, type Verdict } from './harness/oracle.ts'
import { type FaultResult, runBatch } from './harness/run.ts'
import { kept } from './harness/table.ts'
import { startWorld, type World } from './harness/world.ts'

/** The short form of `npm run test:faults`, and the proof that its oracle sees what it is there to see. */
describe('the whole system under faults', function () {
  this.timeout(240_000)
  const KINDS = ['API killed', 'worker killed', 'connections reset']
  let world: World
  let result: FaultResult
  before(async () => {
    world = await startWorld({
      folder: await temporaryFolder(),
      apis: 1,
      workers: 1,
      latencyMs: { from: 100, to: 300 },
    })
  })
  after(() => world?.close())

  it(`loses nothing and doubles nothing: ${KINDS.join(', ')}`, async () => {
    const faults = FAULTS.filter(({ name }) => KINDS.includes(name))
    assert.equal(faults.length, KINDS.length)
    // A workflow that is no more is found within a minute: too long for a short run.
    const plans = PLANS.filter((plan) => plan !== 'operator_terminates')
    const options = { applications: plans.length, plans, seed: 1, boundMs: 80_000 }
    result = await runBatch(world, faults, 'short', options)
    const { lost, doubled, wrong, callsWasted, injected } = result
    assert.deepEqual({ lost, doubled, wrong, callsWasted }, { lost: [], doubled: [], wrong: [], callsWasted: 0 })
    assert.ok(injected >= 2, `${injected} faults`)
    assert.ok(kept(result))
  })

  const sql = (query: string, params: unknown[] = []) =>
    world.database.em.fork().execute<{ file_url: string }[]>(query, params)
  const withId = (plan: string) => result.acknowledged.find((one) => one.plan === plan)?.applicationId ?? ''
  const files = async (): Promise<string[]> =>
    (await readdir(world.files.path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))

  const damages: [what: string, damage: () => Promise<unknown>, kind: keyof Verdict, told: RegExp][] = [
    [
      'a file that is gone',
      async () => {
        const [row] = await sql(`select file_url from document_exports where status = 'ready' limit 1`)
        await rm(join(world.files.path, row?.file_url ?? ''))
      },
      'lost',
      /^a file of a row$/,
    ],
    [
      'a file that was changed',
      async () => {
        const [file = ''] = (await files()).filter((path) => path.endsWith('.pdf'))
        await writeFile(file, 'other')
      },
      'wrong',
      /^a file with another hash than its row$/,
    ],
    [
      'a file that no row names',
      () => writeFile(join(world.files.path, 'stray.pdf'), 'left behind'),
      'wrong',
      /^a file without a row$/,
    ],
    [
      'an audit row that is there twice',
      () =>
        sql(
          `insert into audit_log select (jsonb_populate_record(a, jsonb_build_object('id', ?::text))).* from audit_log a
            where action = 'letter.written' and application_id = ?`,
          [uuidv7(), withId('approve')],
        ),
      'doubled',
      /^audit rows of the letter: 2 instead of 1$/,
    ],
    [
      'an event that is missing',
      () =>
        sql(`delete from domain_events where event_type = 'ApprovalRequested' and application_id = ?`, [
          withId('approve'),
        ]),
      'lost',
      /^calls for approval: 0 instead of 1$/,
    ],
    [
      'an event that was never published',
      () =>
        sql('update domain_events set processed_at = null where application_id = ? and seq = 1', [withId('reject')]),
      'lost',
      /^events that were never published$/,
    ],
    [
      'an approval of another draft',
      () =>
        sql(`update decisions set draft_hash = 'other' where kind = 'approve' and application_id = ?`, [
          withId('approve'),
        ]),
      'wrong',
      /^an export without an approval of exactly that draft$/,
    ],
    [
      'an edit that is gone',
      () => sql('update changes set edited_text = null where application_id = ?', [withId('edit_then_approve')]),
      'lost',
      /^an acknowledged edit$/,
    ],
    [
      'a document that was never made',
      () =>
        sql(
          `delete from document_exports where id = (select id from document_exports where application_id = ? limit 1)`,
          [withId('another_round')],
        ),
      'lost',
      /^exported documents: 3 instead of 4$/,
    ],
    [
      'a decision that nobody settled',
      () => sql('update decisions set settled_at = null where application_id = ?', [withId('reject')]),
      'lost',
      /^a decision that was never settled$/,
    ],
    [
      'an application in another state than it ended',
      () => sql(`update applications set status = 'failed' where id = ?`, [withId('operator_approves')]),
      'wrong',
      /^operator_approves ended as failed$/,
    ],
  ]
  for (const [what, damage, kind, told] of damages)
    it(`the oracle sees ${what}`, async () => {
      const before = await judge(world, result.acknowledged, result.userIds)
      const seen = before[kind].filter((one) => told.test(one)).length
      await damage()
      const after = await judge(world, result.acknowledged, result.userIds)
      assert.ok(after[kind].filter((one) => told.test(one)).length > seen, JSON.stringify(after))
    })
})
