import { LANGUAGES } from '../languages/tags.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'

/** A Sunday, from which the days of a week are counted. */
const SUNDAY = Date.UTC(2026, 10, 29)
const DAY_MS = 24 * 60 * 60 * 1000

const weekdays = lazily(
  (): ReadonlySet<string> =>
    new Set(
      LANGUAGES.flatMap((language) => {
        const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
        return Array.from({ length: 7 }, (_, day) => fold(format.format(SUNDAY + day * DAY_MS)))
      }),
    ),
)

/** Whether a folded word is the name of a day of the week in any of the languages. */
export function isWeekday(folded: string): boolean {
  return weekdays().has(folded)
}
