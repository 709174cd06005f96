import type { Logger } from 'pino'
import { type ActivityEnded, activityEnded } from './happenings.ts'

/** Logs one line for each attempt of an activity: how it ended, and why where it failed. */
export function logActivities(logger: Logger): void {
  activityEnded.listen(({ durationMs, outcome, reason, isForPerson }) => {
    const line = { durationMs: Math.round(durationMs), outcome, ...(reason !== null && { reason }) }
    logger[isForPerson ? 'info' : LEVELS[outcome]](line, SAID[outcome])
  })
}

const LEVELS = { done: 'info', retried: 'warn', given_up: 'warn', cancelled: 'info', gone: 'info' } as const

const SAID: Record<ActivityEnded['outcome'], string> = {
  done: 'activity done',
  retried: 'activity failed and is tried again',
  given_up: 'activity failed and is not tried again',
  cancelled: 'activity was cancelled',
  gone: 'activity has nothing left to do, since it was about something that is deleted',
}
