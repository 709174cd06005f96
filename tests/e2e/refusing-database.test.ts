import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Application = { status: string; attention: { number: number; step: string; reason: string } | null }
type History = { steps: { name: string; status: string; attempts: number; error: string | null }[] }

describe('an application while the database refuses', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: { STEP_PATIENCE_MS: '1000' } })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)

  /** Everything that is written into a table is refused with this SQLSTATE, until it is undone. */
  async function refuse(table: string, state: string): Promise<() => Promise<void>> {
    const em = services.database.em.fork()
    await em.execute(`create or replace function refuse_${table}() returns trigger language plpgsql as
      $$ begin raise exception 'no' using errcode = '${state}'; end $$`)
    await em.execute(`create trigger refuse before insert on ${table} for each row execute function refuse_${table}()`)
    return async () => {
      await em.execute(`drop trigger refuse on ${table}`)
    }
  }

  async function apply() {
    const { applicationId, token, post, review } = await applicant(api)
    const path = `/applications/${applicationId}`
    const get = async <T>(of: string) => (await api.request<T>('GET', of, { token })).body
    const reaches = (status: string) =>
      eventually(async () => {
        const now = await get<Application>(path)
        assert.equal(now.status, status)
        return now
      }, 20_000)
    const step = async (name: string) =>
      (await get<History>(`${path}/history`)).steps.findLast((found) => found.name === name)
    return { reaches, step, post, review }
  }

  it('asks a person at once about what the database can never take', async () => {
    const undo = await refuse('change_sets', '22P05')
    const one = await apply()
    const { attention } = await one.reaches('needs_attention').finally(undo)
    assert.deepEqual([attention?.step, attention?.reason], ['tailorResume', 'internal'])
    const step = await one.step('tailorResume')
    assert.deepEqual([step?.status, step?.attempts], ['failed', 1])
    assert.match(step?.error ?? '', /^The database refuses what was asked of it .*SQLSTATE 22P05/)
    assert.equal((await one.post('retry', { attention: attention?.number })).status, 202)
    await one.reaches('awaiting_approval')
  })

  it('shows a database that is away at the pending step, and asks a person when it stays away', async () => {
    const undo = await refuse('cover_letters', '57P03')
    const one = await apply()
    await eventually(async () => {
      const step = await one.step('writeCoverLetter')
      assert.ok((step?.attempts ?? 0) > 1)
      assert.match(step?.error ?? '', /^The database cannot be reached \(.*57P03\)/)
    }, 10_000)
    const { attention } = await one.reaches('needs_attention').finally(undo)
    assert.deepEqual([attention?.step, attention?.reason], ['writeCoverLetter', 'step_kept_failing'])
    assert.equal((await one.post('retry', { attention: attention?.number })).status, 202)
    await one.reaches('awaiting_approval')
  })

  it('goes on closing until it works, since nobody could be asked', async () => {
    const one = await apply()
    await one.reaches('awaiting_approval')
    const { draft } = await one.review()
    assert.equal((await one.post('reject', { draftHash: draft.hash })).status, 202)
    const undo = await refuse('audit_log', '42P01')
    try {
      await eventually(async () => {
        const step = await one.step('closeApplication')
        assert.ok((step?.attempts ?? 0) > 1)
        assert.match(step?.error ?? '', /SQLSTATE 42P01/)
      }, 10_000)
    } finally {
      await undo()
    }
    await one.reaches('rejected')
  })
})
