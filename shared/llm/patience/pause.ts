import type { ModelError } from '../model.ts'

const FIRST_PAUSE_MS = 500
const MAX_PAUSE_MS = 60_000

/** How long to wait after an attempt, counted from 1, where the server does not say: twice as long each time, a minute at most. */
export function pauseMs(attempt: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 20), MAX_PAUSE_MS)
}

/** Whether time alone heals it: the server says that it cannot just now, or is not there yet. Nothing was asked, so trying again costs nothing. */
export function isWorthWaiting({ code }: ModelError): boolean {
  return code === 'rate_limited' || code === 'overloaded' || code === 'unreachable'
}
