import { Context } from '@temporalio/activity'

const HEARTBEAT_EVERY_MS = 5_000

/**
 * Tells Temporal that the worker lives while long work is on its way, and how far it is where that is known; that is also how a
 * cancellation gets here.
 */
export async function heartbeating<T>(work: (progress: (characters: number) => void) => Promise<T>): Promise<T> {
  const context = Context.current()
  let progress: { characters: number } | undefined
  const timer = setInterval(() => context.heartbeat(progress), HEARTBEAT_EVERY_MS)
  try {
    return await work((characters) => {
      progress = { characters }
    })
  } finally {
    clearInterval(timer)
  }
}
