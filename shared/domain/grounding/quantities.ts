import { isStopWord } from '../matching/stop-words.ts'
import { languageOf, type TextLanguage } from './language-of.ts'
import { type NumberWord, numberWords } from './lexicon/number-words.ts'
import { CURRENCY_BEFORE, currencyAfter, currencyOf, unitAfter } from './lexicon/units.ts'
import { withRates } from './rates.ts'
import { wordKey } from './word-keys.ts'

/**
 * A number in a text. `value` is in the unit of its `dimension` ('' for a plain count), `rate` the period it is per, and
 * `counted` the words that say what it counts. `start` and `end` are offsets in the normalised text.
 */
export type Quantity = {
  value: number
  dimension: string
  rate: string | null
  counted: string[]
  start: number
  end: number
  raw: string
}
/** Two numbers of which the text says that one became the other: "from 9 to 4". */
export type Step = { from: Quantity; to: Quantity }

const NUMBER = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]|\d[.,])(${CURRENCY_BEFORE}[ \u00a0]?)?(\d+(?:[ \u00a0\u202f'.,]\d+)*)(?:([kKM])(?![\p{L}])|[ \u00a0](k)(?=[ \u00a0]?(?:€|£|\$|eur|chf|usd|pln|zł))|(m|bn|b)(?![\p{L}\p{N}²])|([ \u00a0-]?(?i:thousand|million|millions|billion|bn|mn|lakhs?|crores?|mio\.?|mrd\.?|tausend|tsd\.?|million|millionen|milliarden?|mille|millions|milliards?|mil|mila|millón|millones|milhão|milhões|milioni|milione|miljoen|miljard|tys\.?|tysięcy|mln|mld|milion[yów]*|tisíc|tusen|miljoner|dozen|hundred))(?![\p{L}])|([万億千百]))?`,
  'gu',
)
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tausend|tsd\.?|mille|mil|mila|tys\.?|tysięcy|tisíc|tusen|千)$/i, 1e3],
  [/^(?:billion|bn|b|mrd\.?|milliarden?|milliards?|miljard|mld)$/i, 1e9],
  [/^(?:m|mn|million|millions|mio\.?|millionen|millón|millones|milhão|milhões|milion.*|miljoen.*|mln)$/i, 1e6],
  [/^lakhs?$/i, 1e5],
  [/^crores?$/i, 1e7],
  [/^dozen$/i, 12],
  [/^(?:hundred|百)$/i, 100],
  [/^万$/, 1e4],
  [/^億$/, 1e8],
]
const STEP_FORWARD =
  /^[\s,(]*(?:all'|(?:to|al|ad|au|ao|aos|hasta|até|fino a|tot|auf|bis(?: zu)?|a|à|na|do|naar|till|para|para o|から|→|->)\s+)(?:only |just |nur |solo |rund |about )?[^\p{L}\d]?$/iu
const STEP_BACK =
  /^[\s,(]*(?:from|down from|up from|instead of|rather than|compared (?:to|with)|von|statt|anstatt|anstelle von|gegenüber|desde|de|en (?:vez|lugar) de|frente a|contre|au lieu d[e']|contro|invece di|em vez de|contra|in plaats van|tegen|zamiast|wobec|místo|namísto|oproti|i stället för|mot|z|ze|från|van|da)\s+(?:the |previously |bisher |zuvor |formerly )?[^\p{L}\d]?$/iu
const LINK =
  /^\s*(?:to|-|–|and|or|bis|auf|a|à|do|na|y|et|und|oder|o|ou|e|i|och|en|al|all'|ad|au|ao|aos|para|naar|hasta|até|fino a|až|til|till|tot|instead of|rather than|statt|anstatt|en (?:vez|lugar) de|au lieu de|contre|contro|invece di|em vez de|in plaats van|zamiast|místo|i stället för)\s*[$€£¥]?$/iu

/**
 * Every number of a normalised text, in figures and in words, in the order of the text. A text too short to tell its
 * language is read in `usual`.
 */
export function quantitiesIn(text: string, usual: TextLanguage | null = null): Quantity[] {
  const written = [...figures(text), ...fortnights(text)]
  const isInside = ({ start }: Bare): boolean => written.some((other) => start >= other.start && start < other.end)
  const found = [...written, ...spelled(text, usual).filter((quantity) => !isInside(quantity))].sort(
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

/** The changes from one number to another that the text tells of. */
export function stepsIn(text: string, quantities: readonly Quantity[]): Step[] {
  return quantities.flatMap((first, index): Step[] => {
    const second = quantities[index + 1]
    if (!second || !sameDimension(first, second)) return []
    const between = text.slice(first.end, second.start).replace(/^\s*(?:a|per|each|im|je|par|por|al)\s+\p{L}+/iu, '')
    const gap = between.replace(/^\s+(?!(?:to|auf|from|von|a|à|na|do|de)(?!\p{L}))\p{L}+(?=\s)/iu, '')
    if (STEP_FORWARD.test(between) || STEP_FORWARD.test(gap)) return [{ from: first, to: second }]
    return STEP_BACK.test(between) || STEP_BACK.test(gap) ? [{ from: second, to: first }] : []
  })
}

/** Whether two numbers are in one unit; a dollar that no country is named for may be anyone's. */
export function sameDimension(
  { dimension: a }: Pick<Quantity, 'dimension'>,
  { dimension: b }: Pick<Quantity, 'dimension'>,
): boolean {
  return a === b || a.startsWith(`${b}/`) || (b.startsWith(`${a}/`) && b !== '')
}

type Bare = Omit<Quantity, 'rate' | 'counted'>

function measured(text: string, value: number, start: number, end: number, currencySign: string | undefined): Bare {
  const rest = text.slice(end)
  const before = currencySign ? currencyOf(currencySign) : null
  const after = before ? null : currencyAfter(rest)
  const currency = before ?? after?.currency
  if (currency) {
    const stop = end + (after?.length ?? 0)
    return { value, dimension: currency, start, end: stop, raw: text.slice(start, stop).trim() }
  }
  const unit = unitAfter(rest)
  if (!unit || isYear(value, text.slice(start, end), rest))
    return { value, dimension: '', start, end, raw: text.slice(start, end).trim() }
  const stop = end + unit.length
  return {
    value: value * unit.unit.factor,
    dimension: unit.unit.dimension,
    start,
    end: stop,
    raw: text.slice(start, stop).trim(),
  }
}

/** A calendar year: four figures and no unit (the Japanese 年 after it belongs to the date). */
function isYear(value: number, figures: string, rest: string): boolean {
  return (
    /^\d{4}$/.test(figures) &&
    value >= 1900 &&
    value < 2100 &&
    /^(?:年(?!間)|\s*(?:r\.|roku|rok)|\s)/u.test(rest) &&
    !/^\s*(?:%|hours|h\b|km|kg|kW|m²)/u.test(rest)
  )
}

function figures(text: string): Bare[] {
  return composed(figuresApart(text), text)
}

/** 4億2,000万 is one number: what follows a larger unit at once, in a smaller one, adds to it. */
function composed(apart: readonly Bare[], text: string): Bare[] {
  const found: Bare[] = []
  for (const next of apart) {
    const last = found.at(-1)
    const isPart = last?.end === next.start && /[億万]$/u.test(last.raw) && next.value < last.value
    if (last && isPart) {
      const { start } = last
      found[found.length - 1] = { ...next, value: last.value + next.value, start, raw: text.slice(start, next.end) }
    } else found.push(next)
  }
  return found
}

/** Two weeks in one word. */
function fortnights(text: string): Bare[] {
  return [...text.matchAll(FORTNIGHT)].map((match) => ({
    value: 14 * 86_400,
    dimension: 's',
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
  }))
}

const FORTNIGHT =
  /(?<!\p{L})(?:fortnight(?:s|ly)?|vierzehntägig\p{L}*|quincenal\p{L}*|quincenas?|quinzenal\p{L}*|quinzaines?|quindicinal\p{L}*|tweewekelijks\p{L}*)(?!\p{L})/giu

function figuresApart(text: string): Bare[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [raw, currency, digits = '', attached, spaced, small, word, kanji] = match
    // "320 m" is a length and "$3m" an amount; "3M" is always one.
    const letter = attached ?? spaced ?? (small && (currency || small !== 'm') ? small : undefined)
    const scale = (letter ?? word ?? kanji)?.replace(/^[\s\u00a0-]+/, '')
    const factor = scale ? (SCALE_WORDS.find(([pattern]) => pattern.test(scale))?.[1] ?? 1) : 1
    const end = match.index + raw.length - (small && !letter ? small.length : 0)
    return measured(text, figureValue(digits) * factor, match.index, end, currency)
  })
}

/** 1,200 and 1.200 and 1 200 are 1200; 2.4 and 2,4 are 2.4. Three figures after a separator are thousands. */
function figureValue(figures: string): number {
  const plain = figures.replace(/[\u00a0\u202f]/g, ' ')
  // In India figures go by twos above a thousand: 38,00,000.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.test(plain)) {
    const separator = /[ '.,]/.exec(plain)?.[0] ?? ''
    return Number(plain.split(separator).join('').replace(',', '.'))
  }
  return Number(
    plain
      .replace(/[ ']/g, '')
      .replace(',', '.')
      .replace(/\.(?=.*\.)/g, ''),
  )
}

const PART_OF = /^ (?:of (?:them|these|those|which)|davon|de ellos|dont|di cui)\b/iu
const KANJI = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))

type Run = { value: number; whole: number; start: number; end: number }

function spelled(text: string, usual: TextLanguage | null): Bare[] {
  const language = languageOf(text, usual)
  const found = language === 'ja' ? kanjiNumbers(text) : []
  let runs: Run[] = []
  for (const match of text.matchAll(WORD_OR_FRENCH)) {
    const word = match[0].toLowerCase()
    const meaning = meaningOf(word, language)
    if (!meaning && JOINS.test(word)) continue
    const end = match.index + (YEARS_JOINED.exec(word)?.[1] ?? word).length
    // "vent'anni": the unit stands after an elision.
    const span = { start: match.index, end: end + (language === 'it' && text[end] === "'" ? 1 : 0) }
    const last = runs.at(-1)
    const joined = last && JOINED.test(text.slice(last.end, span.start)) ? last : null
    const next = meaning && extended(joined, meaning, span, text)
    if (next && joined && next.start === joined.start) runs = [...runs.slice(0, -1), next]
    else if (next) runs = [...runs, next]
  }
  return [...found, ...runs.map(({ value, whole, start, end }) => measured(text, whole + value, start, end, undefined))]
}

const WORD_OR_FRENCH = /\p{L}+(?:-(?:dix|vingts?|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize))*/giu
/** "sechsjährig", "sześcioletni": a number and its unit in one word. */
const YEARS_JOINED =
  /^(\p{L}{3,}?)(?:jährig\p{L}*|jarig\p{L}*|årig\p{L}*|letni\p{L}*|let(?:ý|á|é|ou|ého|ém|ým)|ennal[ei])$/u
const JOINS = /^(?:and|und|y|et|e|a|i)$/
const JOINED = /^(?:[\s-]+|\s*(?:and|und|y|et|e|a|i)\s+)$/iu
const ARTICLE = /(?:^|[^\p{L}\d])(?:a|one|ein|eine|un|una|une|um|jeden|en)\s+$/iu
const FACTOR_ALONE = /^(?:hundreds|thousands|millions|dozens|sto|stu|cento|mille|mil|hundert|tausend)$/

/** What a number word makes of the number before it, or begins; null where it is none by itself. */
function extended(
  run: Run | null,
  meaning: NumberWord,
  span: { start: number; end: number },
  text: string,
): Run | null {
  if ('value' in meaning) {
    const { value } = meaning
    if (value === 1 && (run === null || run.value < 20 || run.value % 10 !== 0)) return run
    const fits =
      run !== null &&
      (run.value === 0 || (run.value % 10 === 0 && value < 10) || (run.value % 100 === 0 && value < 100))
    return fits ? { ...run, value: run.value + value, end: span.end } : { value, whole: 0, ...span }
  }
  const { factor } = meaning
  if (run !== null && run.value > 0)
    return factor >= 1000
      ? { ...run, whole: run.whole + run.value * factor, value: 0, end: span.end }
      : { ...run, value: run.value * factor, end: span.end }
  if (!ARTICLE.test(text.slice(0, span.start)) && !FACTOR_ALONE.test(text.slice(span.start, span.end).toLowerCase()))
    return null
  return factor >= 1000 ? { value: 0, whole: factor, ...span } : { value: factor, whole: 0, ...span }
}

/** Short words mean a number only in the text's own language: "once" is eleven in Spanish and no number in English. */
function meaningOf(word: string, language: TextLanguage | null): NumberWord | undefined {
  const own = numberWords(language ?? 'en').get(word)
  if (own || word.length < 6) return own
  const stem = YEARS_JOINED.exec(word)?.[1]
  for (const other of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv'] as const) {
    const meaning = numberWords(other).get(word) ?? (stem ? joinedWithYears(stem, other) : undefined)
    if (meaning && 'value' in meaning) return meaning
  }
  return undefined
}

/** The first half of "dwudziestoletni" or "ventennale" is a form that the number has nowhere else. */
function joinedWithYears(stem: string, language: TextLanguage): NumberWord | undefined {
  const words = numberWords(language)
  return [stem, stem.replace(/o$/u, 'u'), `${stem}i`, `${stem}ici`].map((form) => words.get(form)).find(Boolean)
}

function kanjiNumbers(text: string): Bare[] {
  return [...text.matchAll(/[〇一二三四五六七八九十百千万億]+(?=[\p{Script=Han}円%])/gu)].flatMap((match) => {
    const signs = match[0]
    if (!/[十百千万億]/.test(signs) && signs.length > 1) return []
    let total = 0
    let section = 0
    let digit = 0
    for (const sign of signs) {
      const power = { 十: 10, 百: 100, 千: 1000 }[sign]
      const big = { 万: 1e4, 億: 1e8 }[sign]
      if (power !== undefined) {
        section += (digit || 1) * power
        digit = 0
      } else if (big !== undefined) {
        total += (section + digit || 1) * big
        section = 0
        digit = 0
      } else digit = KANJI.get(sign) ?? 0
    }
    const value = total + section + digit
    return value < 2 || /^\d/.test(text.slice(match.index - 1))
      ? []
      : [measured(text, value, match.index, match.index + signs.length, undefined)]
  })
}

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
    bare.value *= factorOf(full, text)
  }
}

/** How much of its dimension's own unit a number's unit is. */
function factorOf({ start, end }: Bare, text: string): number {
  for (let at = start + 1; at < end; at++) {
    const unit = /[\s\d\p{L}-]/u.test(text[at] ?? '') ? unitAfter(text.slice(at, end)) : null
    if (unit && at + unit.length === end) return unit.unit.factor
  }
  return 1
}

/** The words that say what a number counts: those after it in its clause, or else those before. */
function countedBy(text: string, { start, end }: Bare, from: number, to: number): string[] {
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
