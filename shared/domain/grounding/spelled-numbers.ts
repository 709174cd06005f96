import { type Bare, measured } from './figures.ts'
import { languageOf, type TextLanguage } from './language-of.ts'
import { type NumberWord, numberWords } from './lexicon/number-words.ts'

const KANJI = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))

type Run = { value: number; whole: number; start: number; end: number }

/** Every number that a text writes in words or in Chinese characters. */
export function spelled(text: string, usual: TextLanguage | null): Bare[] {
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
const ARTICLE =
  /(?:^|[^\p{L}\d])(?:a|one|several|some|many|einige|mehrere|plusieurs|quelques|varios|varias|vari|varie|kilka|několik|enkele|flera|ein|eine|un|una|une|um|jeden|en)\s+$/iu
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
