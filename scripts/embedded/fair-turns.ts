import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/**
 * Whether Temporal may give out work fairly by person (`matching.enableFairness`). It then keeps what waits for a worker in other tables, and
 * its version here never looks into the ones before. So a server whose tables are from before goes on as it was for as
 * long as something waits in them, and changes at the first start that finds them empty.
 */
export function mayTakeFairTurns(databaseFile: string | undefined): boolean {
  if (databaseFile === undefined || !existsSync(databaseFile)) return true
  const database = new DatabaseSync(databaseFile, { readOnly: true })
  try {
    const holds = (table: 'tasks' | 'task_queues_v2'): boolean =>
      database.prepare(`select 1 from ${table} limit 1`).get() !== undefined
    return holds('task_queues_v2') || !holds('tasks')
  } finally {
    database.close()
  }
}
