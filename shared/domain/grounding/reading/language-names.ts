import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'

/** Languages that people name, by their codes. */
const codes = (): readonly string[] => wordsOf('language-codes', 'code')
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'ja']
/** Names that are something else in running text unless written as a name: "polish". */
const ambiguous = lazily(() => new Set(wordsOf('language-codes', 'ambiguous').map(fold)))

const byName = lazily(() => {
  const known = NAMED_IN.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    return codes().flatMap((code): [string, string][] => {
      const name = fold(names.of(code) ?? '')
      return /^[\p{L}]{4,}$|^[\p{Script=Han}\p{Script=Katakana}]{2,}$/u.test(name) ? [[name, code]] : []
    })
  })
  const more = codes().flatMap((code) =>
    wordsOf('language-names', code).map((name): [string, string] => [fold(name), code]),
  )
  return new Map([...known, ...more])
})

/** Polish and Czech names of languages are declined: "w języku angielskim", "s angličtinou". */
const CASE_ENDING = /(?:iego|iemu|iej|im|imi|ich|ego|emu|ej|ym|ymi|ou|ie|i|y|a|u|e)$/u
const byStem = lazily(
  () =>
    new Map(
      ['pl', 'cs']
        .flatMap((locale) => {
          const names = new Intl.DisplayNames([locale], { type: 'language' })
          return codes().map((code): [string, string] => [stemOf(fold(names.of(code) ?? '')), code])
        })
        .filter(([stem]) => /^\p{L}{5,}(?:sk|ck|tin|stin|cin)$/u.test(stem)),
    ),
)

function stemOf(word: string): string {
  return word.replace(CASE_ENDING, '')
}

/** The language that a folded word names; null where it names none, or where it is an ordinary word as written. */
export function languageNamed(word: string, isCapital: boolean): string | null {
  if (!isCapital && word.length < 5) return null
  if (ambiguous().has(word) && !isCapital) return null
  const name = withoutKnowledge(word)
  const code = byName().get(name) ?? byStem().get(stemOf(name))
  return code === 'nb' ? 'no' : (code ?? null)
}

/** Ends of compounds for knowing what stands before: "Englischkenntnisse". */
const knowledge = lazily(() => wordsOf('language-levels', 'knowledge').map((entry) => fold(entry.slice(1))))

function withoutKnowledge(word: string): string {
  const end = knowledge()
    .filter((end) => word.endsWith(end))
    .sort((a, b) => b.length - a.length)[0]
  return end === undefined ? word : word.slice(0, -end.length)
}
