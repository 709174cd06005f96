import { smallWordsOf } from '../../names/small-words.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { isCalendarYear } from '../reading/calendar.ts'
import { lastWordBefore } from '../reading/just-before.ts'
import { contentOf } from '../reading/word-keys.ts'

/** "Five people" of whom the resume says four assistants and an apprentice: a count of all that one statement lists. */
export function isSum(quantity: Quantity, facts: Facts, { reading, evidence }: Examined): boolean {
  if (quantity.dimension !== '' || !Number.isInteger(quantity.value)) return false
  const words = contentOf(reading.text)
  const and = smallWordsOf([reading.language]).and
  const isAbout = (statement: Statement): boolean =>
    statement.text === evidence.before?.text || [...statement.content].some((word) => words.has(word))
  return facts.statements.some(
    (statement) => isAbout(statement) && totalsOf(statement, and).some((total) => total === quantity.value),
  )
}

/** The totals of counts that a statement lists: "2 nurses, 3 aides and a clerk" come to 6. */
function totalsOf({ quantities, text }: Statement, and: ReadonlySet<string>): number[] {
  const counts = quantities
    .filter((quantity) => quantity.dimension === '' && !isCalendarYear(quantity))
    .toSorted((a, b) => a.start - b.start)
  const totals: number[] = []
  let total = 0
  let listed = 0
  for (const [at, count] of counts.entries()) {
    const before = counts[at - 1]
    const isListed = before !== undefined && isJoined(text.slice(before.end, count.start), and)
    if (!isListed) [total, listed] = [0, 0]
    total += count.value
    listed++
    if (listed > 1) totals.push(total)
  }
  return totals
}

/** Whether what stands between two counts puts them into one list: "4 nurses and 2 aides", not "a team of 4". */
function isJoined(between: string, and: ReadonlySet<string>): boolean {
  const bare = between.replace(/\s(?:de|d'|of|von|van)\s?$/u, ' ').trimEnd()
  return !/[.;:()]/.test(between) && (bare.endsWith(',') || and.has(lastWordBefore(bare)))
}
