import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { alternatives } from '../word-list.ts'
import { figures } from './figures.ts'
import { ownWords, SPACED_LANGUAGES } from './number-lexicon.ts'
import type { Bare } from './quantity.ts'
import { unitAfter } from './units.ts'

const PART_OF = /^ (?:of (?:them|these|those|which)|davon|de ellos|dont|di cui)\b/iu

/** What stands between two numbers of which one has the other's unit: "to", or an "and" with nothing else behind. */
const links = lazily(() => {
  const between = (words: readonly string[]) => new RegExp(`^\\s*(?:${alternatives(words)})\\s*[$€£¥]?$`, 'u')
  const wordsFor = (key: 'to' | 'and') => SPACED_LANGUAGES.flatMap((language) => ownWords(language, key))
  return { to: between([...wordsFor('to'), '-', '–']), and: between(wordsFor('and')) }
})

/**
 * Numbers with the unit that they share: "from 31 to 28 litres", "12 days to 5", "20 years, 5 of them". The second of
 * "1.2 million euros and 3 marketers" counts something of its own.
 */
export function withSharedUnits(numbers: readonly Bare[], text: string): Bare[] {
  const found = [...numbers]
  for (let at = 1; at < found.length; at++) {
    const [first, second] = [found[at - 1], found[at]]
    if (!first || !second) continue
    if (second.dimension === '' && first.dimension === 'month' && PART_OF.test(text.slice(second.end)))
      found[at] = inUnitOf(second, first, factorOf(first, text))
    else if (isShared(first, second, text)) {
      const [bare, full] = first.dimension === '' ? [at - 1, second] : [at, first]
      const number = found[bare]
      if (number) found[bare] = inUnitOf(number, full, factorOf(full, text) * scaleBehind(full))
    }
  }
  return found
}

const inUnitOf = (bare: Bare, { dimension }: Bare, factor: number): Bare => ({
  ...bare,
  dimension,
  value: bare.value * factor,
})

function isShared(first: Bare, second: Bare, text: string): boolean {
  if ((first.dimension === '') === (second.dimension === '')) return false
  if ([first, second].some(({ value, dimension }) => dimension === '' && value >= 1900 && value < 2100)) return false
  const between = fold(text.slice(first.end, second.start))
  if (links().to.test(between)) return true
  return links().and.test(between) && (second.dimension !== '' || !/^\s+\p{L}/u.test(text.slice(second.end)))
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
