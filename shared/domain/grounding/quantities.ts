import { isStopWord } from '../matching/stop-words.ts'
import type { TextLanguage } from '../text/language-of.ts'
import { figures, measureNumber } from './figures.ts'
import { justBefore } from './just-before.ts'
import { unitAfter } from './lexicon/units.ts'
import type { Bare, Quantity } from './quantity.ts'
import { withRates } from './rates.ts'
import { readSpelledNumbers } from './spelled-numbers.ts'
import { wordKey } from './word-keys.ts'

/**
 * Every number of a normalised text, in figures and in words, in the order of the text. A text too short to tell its
 * language is read in `usual`.
 */
export function quantitiesIn(text: string, usual: TextLanguage | null = null): Quantity[] {
  const written = figures(text)
  const isInside = ({ start }: Bare): boolean => written.some((other) => start >= other.start && start < other.end)
  const found = [...written, ...readSpelledNumbers(text, usual).filter((quantity) => !isInside(quantity))].sort(
    (a, b) => a.start - b.start,
  )
  inherit(found, text)
  return withRates(
    found.map((quantity, index) => ({
      ...quantity,
      counted: countedBy(text, quantity, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? text.length),
    })),
    text,
  )
}

const ONE =
  /(?<!\p{L})(?:an?|one|ein(?:em|en|er|es)?|une?|una|uno|um|uma|een|één|jedn(?:ego|ym|ej|[aąę]|om[ue]?)|jeden|ett)(?=\s(?:hour|day|week|month|year|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an(?!\p{L})|année|hora|día|semana|mes|año|ora|giorno|settimana|mese|anno|dia|ano|uur|dag|week|maand|jaar|rok|godzin|dzień|tydzień|miesiąc|rok|hodin|týden|měsíc|timme|vecka|månad|år))/giu

/** "After a year": one of a unit, which a text may well give in another. Counted in the resume alone. */
export function onesIn(text: string): Quantity[] {
  return [...text.matchAll(ONE)].map((match) => ({
    ...measureNumber(text, 1, match.index, match.index + match[0].length, undefined),
    rate: null,
    counted: [],
  }))
}

/** Whether two numbers are the same amount of the same unit. */
export function equal(a: Quantity, b: Quantity): boolean {
  return sameDimension(a, b) && Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value))
}

/** Whether two numbers are in one unit; a dollar that no country is named for may be anyone's. */
export function sameDimension(
  { dimension: a }: Pick<Quantity, 'dimension'>,
  { dimension: b }: Pick<Quantity, 'dimension'>,
): boolean {
  return a === b || a.startsWith(`${b}/`) || (b.startsWith(`${a}/`) && b !== '')
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

/** "Part 1", "Stufe 2": a number that only tells one of several apart. */
const LABEL =
  /(?:^|\s)(Part|Level|Stage|Phase|Band|Grade|Tier|Class|Year|Unit|Module|Version|Type|Stufe|Klasse|Teil|Niveau|Nivel|Nível|Fase|Etapa|Livello|Klas|Poziom|Część|Stupeň|Nivå|Steg)\s$/u

/** The words that say what a number counts: those after it in its clause, or else those before. */
function countedBy(text: string, { start, end }: Bare, from: number, to: number): string[] {
  const label = LABEL.exec(justBefore(text, start))?.[1]
  if (label) return [wordKey(label)]
  const after = contentWords(/^[^.;:,()—]*/.exec(text.slice(end, to))?.[0] ?? '').slice(0, 4)
  if (after.length > 0) return after
  return contentWords(/[^.;:,()—]*$/.exec(text.slice(from, start))?.[0] ?? '').slice(-3)
}

function contentWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => !isStopWord(word.toLowerCase()))
    .map(wordKey)
}
