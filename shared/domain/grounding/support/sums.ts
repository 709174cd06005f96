import { memoizeByObject } from '../../memoize.ts'
import { type SmallWords, smallWordsOf } from '../../names/small-words.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { isCalendarYear } from '../reading/calendar.ts'
import { lastWordBefore } from '../reading/just-before.ts'
import { isAbout } from './telling.ts'

/** "Five people" of whom the resume says four assistants and an apprentice: a count of all that one statement lists. */
export function isSum(quantity: Quantity, facts: Facts, examined: Examined): boolean {
  if (quantity.dimension !== '' || !Number.isInteger(quantity.value)) return false
  const small = smallWordsOf([examined.reading.language])
  const listing = statementsByTotal(small)(facts).get(quantity.value) ?? []
  return listing.some((statement) => isAbout(statement, examined))
}

const statementsByTotal = memoizeByObject((small: SmallWords) =>
  memoizeByObject(({ statements }: Facts) => {
    const byTotal = new Map<number, Statement[]>()
    for (const statement of statements)
      for (const total of new Set(totalsOf(statement, small)))
        byTotal.set(total, [...(byTotal.get(total) ?? []), statement])
    return byTotal
  }),
)

/** The totals of counts that a statement lists: "2 nurses, 3 aides and a clerk" come to 6. */
function totalsOf({ quantities, text }: Statement, small: SmallWords): number[] {
  const counts = quantities
    .filter((quantity) => quantity.dimension === '' && !isCalendarYear(quantity))
    .toSorted((a, b) => a.start - b.start)
  const totals: number[] = []
  let total = 0
  let listed = 0
  for (const [at, count] of counts.entries()) {
    const before = counts[at - 1]
    const isListed = before !== undefined && isJoined(text.slice(before.end, count.start), small.and)
    if (!isListed) [total, listed] = [0, 0]
    total += count.value
    listed++
    if (listed > 1) totals.push(total)
    if (endsWithOneMore(text.slice(count.end, counts[at + 1]?.start), small)) totals.push(total + 1)
  }
  return totals
}

/** Whether what stands between two counts puts them into one list: "4 nurses and 2 aides", not "a team of 4". */
function isJoined(between: string, and: ReadonlySet<string>): boolean {
  const bare = between.replace(OF, ' ').trimEnd()
  return !SENTENCE_ENDS.test(between) && (bare.endsWith(',') || and.has(lastWordBefore(bare)))
}

/** Whether a list of counts ends with one of something: "4 nurses and a clerk". */
function endsWithOneMore(behind: string, { and, one }: SmallWords): boolean {
  const list = behind.split(SENTENCE_ENDS)[0] ?? ''
  return [...list.matchAll(ONE_BEHIND)].some(({ groups }) => and.has(groups?.and ?? '') && one.has(groups?.one ?? ''))
}

const OF = /\s(?:de|d'|of|von|van)\s?$/u
const SENTENCE_ENDS = /[.;:()]/
const ONE_BEHIND = /(?<!\p{L})(?<and>\p{L}+)\s(?:d'|de |of |von |van )?(?<one>\p{L}+)(?=\s\p{L})/gu
