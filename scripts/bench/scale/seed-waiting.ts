import { fileURLToPath } from 'node:url'
import { NativeConnection, Worker } from '@temporalio/worker'
import { tablesOf } from '#shared/database/tables.ts'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { WORKFLOW_TYPE } from '#shared/temporal/names.ts'
import { startOptions } from '#shared/temporal/start-and-signal.ts'
import { seedCrowd } from '../api/crowd.ts'
import type { Bench } from '../servers.ts'

/** Of each person in the set. */
const APPLICATIONS_EACH = 10
const STARTED_AT_ONCE = 50
const SEEDING_QUEUE = 'bench-seeding'

/**
 * Makes of the one application in the database, which waits, as many as `waiting`: rows with all that belongs to them, and a workflow in
 * Temporal that waits for each, on a queue that no worker of the product serves.
 */
export async function seedWaiting(bench: Bench, waiting: number): Promise<void> {
  const { database, temporal, config } = bench
  const db = tablesOf(database.em)
  const before = new Set((await db.selectFrom('applications').select('id').execute()).map(({ id }) => id))
  await seedCrowd(database, { people: waiting / APPLICATIONS_EACH, copiesEach: APPLICATIONS_EACH })
  const rows = await db.selectFrom('applications').select(['id', 'user_id', 'workflow_id']).execute()
  const fresh = rows.filter(({ id }) => !before.has(id))
  const connection = await NativeConnection.connect(connectionOptions(config))
  const worker = await Worker.create({
    connection,
    taskQueue: SEEDING_QUEUE,
    workflowsPath: fileURLToPath(new URL('./waiting-workflow.ts', import.meta.url)),
    // None is needed again.
    maxCachedWorkflows: 100,
  })
  await worker.runUntil(async () => {
    for (let from = 0; from < fresh.length; from += STARTED_AT_ONCE)
      await Promise.all(
        fresh.slice(from, from + STARTED_AT_ONCE).map(({ id, user_id: userId, workflow_id: workflowId }) =>
          temporal.workflow.start(WORKFLOW_TYPE, {
            ...startOptions(config, { id, userId }),
            workflowId,
            taskQueue: SEEDING_QUEUE,
          }),
        ),
      )
    const all = `WorkflowType = '${WORKFLOW_TYPE}' AND ApplicationStatus = 'awaiting_approval'`
    while ((await temporal.workflow.count(all)).count < rows.length) await new Promise((done) => setTimeout(done, 500))
  })
  await connection.close()
}
