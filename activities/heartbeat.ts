import { Context } from '@temporalio/activity'

const HEARTBEAT_EVERY_MS = 5_000

/** Tells Temporal that the worker lives while long work is on its way; that is also how a cancellation gets here. */
export async function heartbeating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current()
  const timer = setInterval(() => context.heartbeat(), HEARTBEAT_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
