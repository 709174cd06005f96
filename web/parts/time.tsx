import { language } from '../messages/index.ts'

const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
const ofClock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' })
const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago that was: `2 hours ago`. */
export function ago(iso: string, nowMs = Date.now()): string {
  const passedMs = new Date(iso).getTime() - nowMs
  for (const [unit, lengthMs] of STEPS)
    if (Math.abs(passedMs) >= lengthMs) return relative.format(Math.round(passedMs / lengthMs), unit)
  return relative.format(0, 'second')
}

/** A moment as people say it, with the exact one on hovering. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exact.format(new Date(at))}>
      {ago(at)}
    </time>
  )
}

/** A moment soon to come, by the clock: `14:05:30`, with its date on hovering. */
export function ClockTime({ at }: { at: string }) {
  const moment = new Date(at)
  return (
    <time dateTime={at} title={exact.format(moment)}>
      {ofClock.format(moment)}
    </time>
  )
}
