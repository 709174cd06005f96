import { FairQueue } from '#shared/fair-queue.ts'

/**
 * Who waits for the lock of a row holds a connection meanwhile, and there are few of these: ten requests about one application
 * would take them all. So a person has a few transactions at once, and their others wait without a connection. Nothing is
 * bounded for all: that is what the pool does.
 */
const TRANSACTIONS = new FairQueue({
  atOnce: 10_000,
  atOncePerName: 4,
  waiting: 10_000,
  waitingPerName: 1_000,
  budgetMsPerMinute: 60_000,
})

/** Does work that takes a connection of the pool for longer than a query, when it is the person's turn. Throws QueueFull. */
export function withinPersonsShare<T>(personId: string, work: () => Promise<T>): Promise<T> {
  return TRANSACTIONS.run([personId], work)
}
