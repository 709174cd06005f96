import { languageOf, type TextLanguage } from '../language-of.ts'
import { measureNumber } from './figures.ts'
import { type NumberWord, numberWords, SPACED_LANGUAGES, thousandsIn } from './number-words.ts'
import type { Bare } from './quantity.ts'
import { signNumbers } from './sign-numbers.ts'

type Run = { value: number; whole: number; start: number; end: number }

/** Every number that a text writes in words or in Chinese characters. */
export function readSpelledNumbers(text: string, usual: TextLanguage | null): Bare[] {
  const language = languageOf(text, usual)
  const found = language === 'ja' || language === 'zh' || language === 'ko' ? signNumbers(text, language) : []
  let runs: Run[] = []
  for (const match of text.matchAll(WORD_OR_FRENCH)) {
    const word = lowerCase(match[0], language)
    const meaning = isOtherWord(word, language, text, match.index) ? undefined : meaningOf(word, language)
    if (!meaning && JOINS.test(word)) continue
    const end = match.index + (UNIT_JOINED.exec(word)?.[1] ?? word).length
    // "vent'anni": the unit stands after an elision.
    const span = { start: match.index, end: end + (language === 'it' && text[end] === "'" ? 1 : 0) }
    const last = runs.at(-1)
    const joined = last && JOINED.test(text.slice(last.end, span.start)) ? last : null
    const next = meaning && extended(joined, meaning, span, text)
    if (next && joined && next.start === joined.start) runs = [...runs.slice(0, -1), next]
    else if (next) runs = [...runs, next]
  }
  return withoutOverlaps([
    ...found,
    ...runs.map(({ value, whole, start, end }) => measureNumber(text, whole + value, start, end, undefined)),
  ])
}

/** A unit may look like a number: the week of "három hét" is no seven, "τοις εκατό" no hundred. */
function withoutOverlaps(numbers: readonly Bare[]): Bare[] {
  return numbers.filter(({ start }) => !numbers.some((other) => other.start < start && start < other.end))
}

/** In the language's own small letters (Turkish I is ı), with the commas of Romanian letters. */
function lowerCase(word: string, language: TextLanguage | null): string {
  if (language === 'tr') return word.toLocaleLowerCase('tr')
  const lower = word.toLowerCase()
  return language === 'ro' ? lower.replaceAll('ş', 'ș').replaceAll('ţ', 'ț') : lower
}

/** Number words that are other words in another place: "o soluție nouă" is a new one, "minden hét" every week. */
function isOtherWord(word: string, language: TextLanguage | null, text: string, start: number): boolean {
  if (language === 'ro' && word === 'nouă') return !COUNTS_PLURAL.test(text.slice(start + word.length))
  return language === 'hu' && word === 'hét' && /(?:\d|minden|egy|pár|néhány|múlt)\s+$/iu.test(text.slice(0, start))
}

const COUNTS_PLURAL = /^\s(?!(?:de|pe|care|pentru|pline)\s)(?:la sută|\p{L}+(?:i|e|uri))(?!\p{L})/iu
/** Ukrainian has an apostrophe within numbers: "п'ять". */
const WORD_OR_FRENCH =
  /\p{Script=Cyrillic}+(?:'\p{Script=Cyrillic}+)*|\p{L}+(?:-(?:dix|vingts?|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize))*/giu
/** "sechsjährig", "sześcioletni", "пятидневный", "ötfős": a number and its unit in one word. */
const UNIT_JOINED =
  /^([\p{L}']{2,}?)(?:jährig\p{L}*|jarig\p{L}*|årig\p{L}*|letni\p{L}*|let(?:ý|á|é|ou|ého|ém|ým)|ennal[ei]|летн\p{L}*|(?:міся|меся)чн\p{L}*|недельн\p{L}*|тижнев\p{L}*|дневн\p{L}*|денн\p{L}*|часов\p{L}*|годинн\p{L}*|минутн\p{L}*|процентн\p{L}*|річн\p{L}*|vuoti\p{L}*|(?:éves|fős|napos|hetes|hónapos|órás|perces|százalékos)\p{L}{0,4})$/u
const JOINS = /^(?:and|und|y|et|e|a|i|og|și|şi|si)$/
const JOINED = /^(?:[\s-]+|\s*(?:and|und|y|et|e|a|i|og|și|şi|si)\s+)$/iu
const ARTICLE =
  /(?:^|[^\p{L}\d])(?:a|one|several|some|many|einige|mehrere|plusieurs|quelques|varios|varias|vari|varie|kilka|několik|enkele|flera|ein|eine|un|una|une|um|jeden|en|et|o|egy|bir|один|одна|одну|несколько|кілька|câteva|birkaç|néhány|useita|μία|ένα)\s+$/iu
const FACTOR_ALONE =
  /^(?:hundreds|thousands|millions|dozens|sto|stu|cento|mille|mil|hundert|tausend|hundrede|hundre|tusinde?|tusen|száz|ezer|yüz|bin|sata|sataa|sadan|tuhat|tuhatta|tuhannen|тысяч[ауи]|тисяч[ауі]|χίλι(?:α|οι|ες))$/

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
      (run.value === 0 ||
        (run.value % 10 === 0 && value < 10) ||
        (run.value % 100 === 0 && value < 100) ||
        (run.value % 1000 === 0 && value < 1000))
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
  const own = ownMeaning(word, language ?? 'en')
  if (own || word.length < SHORTEST_FOREIGN) return own
  const stem = UNIT_JOINED.exec(word)?.[1]
  return (
    longWords().get(word) ??
    (stem
      ? SPACED_LANGUAGES.map((other) => joinedWithUnit(stem, other)).find((meaning) => meaning && 'value' in meaning)
      : undefined)
  )
}

const SHORTEST_FOREIGN = 6
let longWordsKnown: Map<string, NumberWord> | null = null

/** Numbers of every language that are too long to be another word. */
function longWords(): Map<string, NumberWord> {
  longWordsKnown ??= new Map(
    SPACED_LANGUAGES.toReversed().flatMap((language) =>
      [...numberWords(language)].filter(([word, meaning]) => word.length >= SHORTEST_FOREIGN && 'value' in meaning),
    ),
  )
  return longWordsKnown
}

function ownMeaning(word: string, language: TextLanguage): NumberWord | undefined {
  const words = numberWords(language)
  const stem = UNIT_JOINED.exec(word)?.[1]
  const bare = ENDINGS[language]?.exec(word)?.[1]
  return (
    words.get(word) ??
    thousandsIn(word, language) ??
    (stem ? joinedWithUnit(stem, language) : undefined) ??
    (bare ? words.get(bare) : undefined)
  )
}

/** Endings that a number takes in running text; "yüzde", "ondan" and "bine" are other words. */
const ENDINGS: Partial<Record<TextLanguage, RegExp>> = {
  hu: /^(\p{L}{2,}?)(?:[oae]?t|r[óő]l|r[ae]|b[ae]n|b[óő]l|n[ae]k|[vrtscnz]?[aeá]l|ig|n[áé]l|h[oe]z|t[óő]l|[oe]n)$/u,
  tr: /^(?!(?:on|yüz|bin|bir)\p{L}{1,3}$)(\p{L}{2,}?)(?:[yn]?[eaıiuü]|[dt][ea]n?|[yn]?[ıiuü]n)$/u,
}

/** The first half of "dwudziestoletni" or "ventennale" is a form that the number has nowhere else. */
function joinedWithUnit(stem: string, language: TextLanguage): NumberWord | undefined {
  const words = numberWords(language)
  return [stem, stem.replace(/o$/u, 'u'), `${stem}i`, `${stem}ici`].map((form) => words.get(form)).find(Boolean)
}
