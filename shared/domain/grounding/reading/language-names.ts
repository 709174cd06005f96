import { wordsOf } from '../../languages/read-words.ts'
import { fold } from '../../text/fold.ts'
import { finderOf } from '../../text/word-finder.ts'

/** Languages that people name, by their codes. */
const CODES = wordsOf('language-codes', 'code')
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'ja']
/** Names that are something else in running text unless written as a name: "polish". */
const AMBIGUOUS = new Set(wordsOf('language-codes', 'ambiguous').map(fold))

const BY_NAME = new Map<string, string>([
  ...NAMED_IN.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return CODES.flatMap((code): [string, string][] => {
      const name = fold(names.of(code) ?? '')
      return /^[\p{L}]{4,}$|^[\p{Script=Han}\p{Script=Katakana}]{2,}$/u.test(name) ? [[name, code]] : []
    })
  }),
  ...CODES.flatMap((code) => wordsOf('language-names', code).map((name): [string, string] => [fold(name), code])),
])

/** Polish and Czech names of languages are declined: "w języku angielskim", "s angličtinou". */
const CASE_ENDING = /(?:iego|iemu|iej|im|imi|ich|ego|emu|ej|ym|ymi|ou|ie|i|y|a|u|e)$/u
const BY_STEM = new Map(
  ['pl', 'cs']
    .flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'language' })
      return CODES.map((code): [string, string] => [stemOf(fold(names.of(code) ?? '')), code])
    })
    .filter(([stem]) => /^\p{L}{5,}(?:sk|ck|tin|stin|cin)$/u.test(stem)),
)

function stemOf(word: string): string {
  return word.replace(CASE_ENDING, '')
}

/** The language that a folded word names; null where it names none, or where it is an ordinary word as written. */
export function languageNamed(word: string, isCapital: boolean): string | null {
  if (!isCapital && word.length < 5) return null
  if (AMBIGUOUS.has(word) && !isCapital) return null
  const code = BY_NAME.get(word) ?? BY_STEM.get(stemOf(word))
  return code === 'nb' ? 'no' : (code ?? null)
}

/** How well a language is known, from 1 to 6 (A1 to C2); the first that some words tell counts. */
const LEVELS = [
  { level: 5.5, words: finderOf('language-levels', 'near-native') },
  { level: 6, words: finderOf('language-levels', 'native') },
  { level: 5, words: finderOf('language-levels', 'fluent') },
  { level: 4, words: finderOf('language-levels', 'advanced') },
  { level: 3, words: finderOf('language-levels', 'intermediate') },
  { level: 2, words: finderOf('language-levels', 'elementary') },
  { level: 1, words: finderOf('language-levels', 'beginner') },
] as const

/** The level that some folded words state; null where they state none. */
export function languageLevel(folded: string): number | null {
  return LEVELS.find(({ words }) => words.isIn(folded))?.level ?? null
}
