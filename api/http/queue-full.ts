import type { QueueFull } from '#shared/fair-queue.ts'
import { Problem } from './problem.ts'

/** A 429 where a person's own places to wait are taken, a 503 where everybody's are. */
export function queueFullProblem({ scope, retryAfterS }: QueueFull, advice = ''): Problem {
  const headers = { 'retry-after': String(retryAfterS) }
  const when = `Try again in ${retryAfterS} seconds.${advice && ` ${advice}`}`
  return scope === 'own'
    ? new Problem('too-many-requests', `As much of yours is waiting already as may wait at once. ${when}`, { headers })
    : new Problem('unavailable', `Too much is waiting just now. ${when}`, { headers })
}
