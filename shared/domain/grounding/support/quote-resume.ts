import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { fold } from '../../text/fold.ts'
import { type Quantity, sameDimension } from '../../text/numbers/quantity.ts'
import { monthsCovered } from '../../text/spans.ts'
import { foldedSet } from '../../text/word-list.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import { firstNumberOf } from '../evidence/facts-index.ts'
import type { Statement } from '../evidence/statement.ts'
import { isCalendarYear } from '../reading/calendar.ts'
import type { Span } from '../reading/spans-of.ts'
import { statementTold } from './telling.ts'

/** Shorter ones are articles and prepositions. */
const SHORTEST_WORD = 3
/** What a person is shown of their own resume fits into one line. */
const LONGEST_QUOTE_CHARACTERS = 90
const WORDS_BEHIND_NUMBER = /^(?:[ -][\p{L}\p{M}'’-]+){1,3}/u

/** A statement of the resume as it is written, cut where it is long. */
export function quoteStatement({ plain }: Statement): string {
  const line = plain.replaceAll(' | ', ', ').replace(/\.$/, '')
  if (line.length <= LONGEST_QUOTE_CHARACTERS) return line
  return `${line.slice(0, LONGEST_QUOTE_CHARACTERS).replace(/\s+\S*$/, '')}…`
}

/** A number of the resume with the words behind it that say what it counts. */
export function quoteNumber({ plain }: Statement, { start, end }: Quantity): string {
  const sign = /[$€£¥]$/u.exec(plain.slice(0, start))?.[0] ?? ''
  const behind = WORDS_BEHIND_NUMBER.exec(plain.slice(end))?.[0] ?? ''
  const words = behind.split(/(?=[ -])/)
  const last = words.findLastIndex((word) => !leadsOn(fold(word.slice(1))))
  return sign + plain.slice(start, end) + words.slice(0, last + 1).join('')
}

const prepositions = lazily(() => foldedSet(wordsOf('small-words', 'preposition')))

/** Whether a folded word says nothing unless another follows. */
function leadsOn(word: string): boolean {
  return word.length < SHORTEST_WORD || isStopWord(word) || prepositions().has(word)
}

/** What stands from one of two numbers of a statement to the other: "from 9 days to 4" without the "from". */
export function quoteBetween({ plain }: Statement, one: Span, other: Span): string {
  return plain.slice(Math.min(one.start, other.start), Math.max(one.end, other.end))
}

/** The number that the resume gives to what a number of a text counts, as it is written there. */
export function quoteNumberInstead(quantity: Quantity, examined: Examined): string | undefined {
  const { place } = examined.evidence
  const told = statementTold(examined)
  const isOther = (other: Quantity): boolean =>
    sameDimension(other, quantity) && other.raw !== quantity.raw && !isCalendarYear(other)
  const ofLine = told?.quantities.filter(isOther) ?? []
  const ofSame = ofLine.find(({ counted }) => counted.some((word) => quantity.counted.includes(word)))
  if (told && ofSame) return quoteNumber(told, ofSame)
  const ofPlace = firstNumberOf(quantity.counted, place.figures, isOther)
  if (ofPlace) return quoteNumber(ofPlace.statement, ofPlace.quantity)
  const [only, ...more] = quantity.dimension === '' ? [] : ofLine
  return told && only && more.length === 0 ? quoteNumber(told, only) : undefined
}

/** The position that the resume gives the person where the text stands, or the last one. */
export function quotePosition({ place, resume }: Evidence): string | undefined {
  const here = place.about.map((id) => resume.positions.get(id)).find((position) => position !== undefined)
  return here ?? (place.about.length === 0 ? [...resume.positions.values()][0] : undefined)
}

/** When the entry was that the text is about, as the resume dates it. */
export function quoteDates({ place }: Evidence): string | undefined {
  const [span] = place.about.length > 0 ? place.figures.spans : []
  if (!span) return undefined
  const isOpen = span.dates.length === 1 && span.end - span.start > 1
  return isOpen ? `from ${span.dates[0]} on` : span.dates.join(' to ')
}

/** How long the jobs lasted that the text is about, or all. */
export function tellTimeWorked({ place, resume }: Evidence): string | undefined {
  const spans = place.about.length > 0 ? place.figures.spans : resume.jobs.flatMap(({ span }) => (span ? [span] : []))
  const worked = monthsCovered(spans)
  const [years, months] = [Math.floor(worked / 12), worked % 12]
  const parts = [...(years > 0 ? [count(years, 'year')] : []), ...(months > 0 ? [count(months, 'month')] : [])]
  return parts.length > 0 ? parts.join(' and ') : undefined
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
