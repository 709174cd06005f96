import { setTimeout as sleep } from 'node:timers/promises'

/** What PostgreSQL ended although nothing was wrong with it: a serialization failure, a deadlock. */
const CONFLICTS: readonly unknown[] = ['40001', '40P01']
const MAX_ATTEMPTS = 5
const FIRST_PAUSE_MS = 20

/**
 * Does `work` again where PostgreSQL ended it in favour of somebody else, after a pause of random length that grows. `work` is
 * a whole transaction, which left nothing behind: what failed inside of one cannot be repeated alone.
 */
export async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isConflict(error)) throw error
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt)
    }
  }
}

/** Whether another transaction was let through instead of this one. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && CONFLICTS.includes(Reflect.get(error, 'code'))
}
