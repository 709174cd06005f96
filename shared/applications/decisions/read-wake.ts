import type { AnyWake, Wake } from '#shared/temporal/activities.ts'

/** A wake in today's form, whichever workflow code sent it. `round` is that of the draft it is about. */
export function readWake(wake: AnyWake, round: number): Wake {
  if ('source' in wake) return wake
  const { kind, early, decisionId } = wake
  if (kind === 'expire') return { source: 'timer', kind }
  const seenRound = early ? null : round
  return decisionId === undefined
    ? { source: 'operator', kind, seenRound }
    : { source: 'decision', kind, decisionId, seenRound }
}
