import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { alternatives } from '../../text/word-list.ts'

/** What a number can be per, by the parts of `languages/<tag>/periods.txt`. */
const PERIODS = ['second', 'minute', 'hour', 'day', 'shift', 'night', 'week', 'month', 'quarter', 'year'] as const

const words = (part: string): string => alternatives(wordsOf('periods', part), { asWritten: true })

/** "Per", "a", "jede", "all'", "/": what a noun of a period stands behind. */
const per = lazily(() => {
  const spaced = `(?<![\\p{L}\\p{N}_])(?:${words('per')})\\s+(?:(?:${words('single')}) )?`
  return `(?:${spaced}|(?<!\\p{L})(?:${words('per-elided')})|/\\s?)`
})

/** In Finnish and Turkish the same form behind a number is a length of time: "3 päivässä" is "in three days". */
const behindNoNumber = lazily(() => `(?<!(?:\\d|(?<!\\p{L})(?:${words('number-before')}))\\s)`)
/** A Korean noun alone before a number is "per": 월 30건. */
const beforeNumber = lazily(() => `(?=\\s?(?:(?:${words('before-number')}) )?(?:\\d|${words('number-sign')}))`)

/** The periods with what finds them in a text as it stands. */
export const periodPatterns = lazily(() =>
  PERIODS.map((period) => {
    const of = (part: string, form: (entries: string) => string): string[] =>
      wordsOf('periods', part).length > 0 ? [form(words(part))] : []
    const parts = [
      ...of(period, (nouns) => `${per()}(?:${nouns})(?![\\p{L}-]|\\s+(?:19|20)\\d\\d)`),
      ...of(`${period}-at-end`, (nouns) => `${per()}(?:${nouns})(?=\\s*(?:[.,;]|$))`),
      ...of(`${period}-alone`, (spaced) => `(?<!\\p{L})(?:${spaced})(?!\\p{L})`),
      ...of(`${period}-sign`, (unspaced) => unspaced),
      ...of(`${period}-behind-no-number`, (nouns) => `(?<!\\p{L})${behindNoNumber()}(?:${nouns})(?!\\p{L})`),
      ...of(`${period}-before-number`, (nouns) => `(?<![\\d\\p{L}])(?:${nouns})${beforeNumber()}`),
    ]
    return { period, pattern: new RegExp(parts.join('|'), 'giu') }
  }),
)

const article = lazily(() => new RegExp(`^(?:${words('article')})\\s`, 'iu'))

/** Whether the words of a period begin with an article, which may also be one of the period: "an hour". */
export function beginsWithArticle(text: string): boolean {
  return article().test(text)
}
