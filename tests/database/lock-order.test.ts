import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import { StepResult } from '#shared/applications/step-result.ts'
import { Application, User } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const WAITING_MS = 200

/** The order is in docs/architecture.md. Whoever waits for an earlier row holds no later one. */
describe('row locks', function () {
  this.timeout(30_000)
  const services = testServices()
  const system = { type: 'system' } as const

  /** Whether somebody else could lock this row at once. */
  async function isFree(em: EntityManager, table: 'resumes' | 'job_postings', id: string): Promise<boolean> {
    const rows = await em.execute(`select 1 from ${table} where id = ? for update skip locked`, [id])
    return rows.length > 0
  }

  it('are taken by a step’s result on its application first, then on its resume and its posting', async () => {
    const { database } = services
    const { applicationId, resumeId, jobId } = await seedApplication(database, { status: 'tailoring' })
    const application = await database.em.fork().findOneOrFail(Application, { id: applicationId })
    const result = new StepResult(
      database,
      {
        ...application,
        changeSetId: null,
        coverLetterId: null,
        draftHash: null,
        feedback: null,
      },
      { status: 'tailoring', round: 1 },
    )
    result.saveRequirements(jobId, [])
    result.addVersion({
      id: '01990000-0000-7000-8000-000000000001',
      resumeId,
      applicationId,
      parentId: null,
      sourceType: 'tailored',
      rawJson: null,
      textBlob: null,
      layout: null,
      files: [],
      contentHash: 'hash',
      warnings: [],
      provider: null,
    })
    result.wake('temporal')
    const holder = database.em.fork()
    await holder.begin()
    // It is another version of the row then, which the result must meet.
    await holder.execute('update applications set stage = stage where id = ?', [applicationId])
    const committing = result.commit()
    await sleep(WAITING_MS)
    const free = [await isFree(holder, 'resumes', resumeId), await isFree(holder, 'job_postings', jobId)]
    await holder.commit()
    assert.equal(await committing, true)
    assert.deepEqual(free, [true, true])
  })

  it('of an account let those through who add to it, and it waits for none of them', async () => {
    const { database } = services
    const { userId, applicationId } = await seedApplication(database)
    const closing = database.em.fork()
    await closing.begin()
    await lockAccount(closing, userId, 'alone')
    // Checks its reference to the account when it commits.
    await unitOfWork(database, system, async ({ em }) => {
      await em.execute('select 1 from applications where id = ? for update', [applicationId])
      await em.execute(
        `insert into webhooks (id, user_id, url, event_types, secret, created_at)
         values (gen_random_uuid(), ?, 'x', '[]', 'x', now())`,
        [userId],
      )
    })
    await closing.execute('select 1 from applications where id = ? for update', [applicationId])
    await closing.commit()
    assert.ok(await database.em.fork().findOne(User, { id: userId }))
  })

  it('taken in two orders all the same end with both done', async () => {
    const { database } = services
    const [one, two] = [await seedApplication(database), await seedApplication(database)]
    let tries = 0
    const move = (first: string, second: string) =>
      unitOfWork(database, system, async ({ em }) => {
        tries += 1
        for (const id of [first, second]) {
          await em.execute('update applications set round = round + 1 where id = ?', [id])
          await sleep(WAITING_MS)
        }
      })
    await Promise.all([move(one.applicationId, two.applicationId), move(two.applicationId, one.applicationId)])
    const rounds = await database.em.fork().find(Application, { id: [one.applicationId, two.applicationId] })
    assert.deepEqual(
      rounds.map(({ round }) => round),
      [3, 3],
    )
    assert.ok(tries > 2)
  })
})
