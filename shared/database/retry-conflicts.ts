import { setTimeout as sleep } from 'node:timers/promises'
import { classifyFailure } from './classify-failure.ts'

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
      if (attempt === MAX_ATTEMPTS || classifyFailure(error).kind !== 'conflict') throw error
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt)
    }
  }
}
