import type { TextLanguage } from '../language-of.ts'
import { amountsIn } from './amounts.ts'
import { figures } from './figures.ts'
import type { Bare } from './quantity.ts'
import { readSpelledNumbers } from './spelled-numbers.ts'
import { unitAfter } from './units.ts'

/**
 * Every number of a normalised text with its unit, in figures and in words, in the order of the text. A text too short to
 * tell its language is read in `usual`.
 */
export function numbersIn(text: string, usual: TextLanguage | null = null): Bare[] {
  const written = [...figures(text), ...amountsIn(text)]
  const isInside = ({ start }: Bare): boolean => written.some((other) => start >= other.start && start < other.end)
  const found = [...written, ...readSpelledNumbers(text, usual).filter((number) => !isInside(number))].sort(
    (a, b) => a.start - b.start,
  )
  inherit(found, text)
  return found
}

const PART_OF = /^ (?:of (?:them|these|those|which)|davon|de ellos|dont|di cui)\b/iu
const LINK =
  /^\s*(?:to|-|–|and|or|bis|auf|a|à|do|na|y|et|und|oder|o|ou|e|i|och|en|al|all'|ad|au|ao|aos|para|naar|hasta|até|fino a|až|til|till|tot|instead of|rather than|statt|anstatt|en (?:vez|lugar) de|au lieu de|contre|contro|invece di|anziché|em vez de|in plaats van|zamiast|místo|i stället för)\s*[$€£¥]?$/iu

/** "from 31 to 28 litres", "12 days to 5": the number without a unit has the other's. */
function inherit(found: Bare[], text: string): void {
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]]
    if (first && second?.dimension === '' && first.dimension === 'month' && PART_OF.test(text.slice(second.end))) {
      second.dimension = first.dimension
      second.value *= factorOf(first, text)
    }
    if (!first || !second || (first.dimension === '') === (second.dimension === '')) continue
    const isYearLike = [first, second].some(({ value, dimension }) => dimension === '' && value >= 1900 && value < 2100)
    if (isYearLike || !LINK.test(text.slice(first.end, second.start))) continue
    const [bare, full] = first.dimension === '' ? [first, second] : [second, first]
    bare.dimension = full.dimension
    bare.value *= factorOf(full, text) * scaleBehind(full)
  }
}

/** "3 à 5,2 M€": the thousand or million that stands only behind the second. */
function scaleBehind({ raw, figure }: Bare): number {
  const written = figures(/\d[\d.,]*/.exec(raw)?.[0].replace(/[.,]$/, '') ?? '')[0]?.value
  const scale = written ? figure / written : 1
  return scale >= 1000 ? Math.round(scale) : 1
}

/** How much of its dimension's own unit a number's unit is. */
function factorOf({ start, end }: Bare, text: string): number {
  for (let at = start + 1; at < end; at++) {
    const unit = /[\s\d\p{L}-]/u.test(text[at] ?? '') ? unitAfter(text.slice(at, end)) : null
    if (unit && at + unit.length === end) return unit.unit.factor
  }
  return 1
}
