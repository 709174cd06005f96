import { sectionsOf } from '#shared/domain/languages/read-words.ts'
import { knownName } from '#shared/domain/names/known-names.ts'
import { CAPITALISED, type WordListLanguage } from '#shared/domain/names/word-lists.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { WORD_SOURCES } from './sources.ts'

const PLAIN = /^\p{Ll}{2,}$/u
const WITH_CAPITAL = /^\p{Lu}\p{Ll}+$/u
const SHORTEST_STEM = 3
/** "uno" beside "una" and "un". */
const SHORTEST_STEM_OF_SHORT_WORD = 2
/** A name has one other form at most: the genitive. */
const LEAST_OTHER_FORMS = 2

/**
 * The folded words of a language, sorted and each once: those written in lower case, and behind `CAPITALISED` those that are
 * only written with a capital. What holds anything but letters is left out: hyphens and apostrophes join words.
 */
export async function listWords(language: WordListLanguage): Promise<string[]> {
  const words = new Set((sectionsOf('function-words', language).get('word') ?? []).map(fold))
  const collected = new Set<string>()
  const capitalised = new Set<string>()
  for (const source of WORD_SOURCES[language])
    for (const written of await source.read()) {
      const word = source.mayHoldNames ? withoutMarks(written) : written
      if (PLAIN.test(word)) (source.mayHoldNames ? collected : words).add(fold(word))
      else if (WITH_CAPITAL.test(word)) capitalised.add(fold(word))
    }
  const endings = (sectionsOf('inflections', language).get('ending') ?? []).map(fold)
  const all = new Set([...collected, ...(language === 'de' ? capitalised : [])])
  const isNoName = (word: string) => knownName(word) === null || isInflected(word, endings, all)
  const dictionary = new Set(WORD_SOURCES[language].some((source) => source.dictionary) ? words : [])
  for (const word of collected)
    if (dictionary.size > 0 ? isMadeOf(word, dictionary, endings) : isNoName(word)) words.add(word)
  const withCapital = [...capitalised].filter((word) => !words.has(word) && (language !== 'de' || isNoName(word)))
  return [...words, ...withCapital.map((word) => CAPITALISED + word)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** A word without what stood around it in a text. */
function withoutMarks(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

/** Whether a word is there with other endings too: "corda" is a word beside "corde" and "cordi", "adidas" is but a name. */
function isInflected(word: string, endings: readonly string[], all: ReadonlySet<string>): boolean {
  const shortest = word.length > SHORTEST_STEM ? SHORTEST_STEM : SHORTEST_STEM_OF_SHORT_WORD
  const forms = new Set(
    ['', ...endings].flatMap((ending) => {
      const stem = word.slice(0, word.length - ending.length)
      return stem.length < shortest || !word.endsWith(ending) ? [] : ['', ...endings].map((other) => stem + other)
    }),
  )
  forms.delete(word)
  return [...forms].filter((form) => all.has(form)).length >= LEAST_OTHER_FORMS
}

/** Whether a term is made of words that a dictionary has: "runbook", "onboarding", "linter"; "chatgpt" is not. */
function isMadeOf(word: string, dictionary: ReadonlySet<string>, endings: readonly string[]): boolean {
  const isForm = (part: string) =>
    dictionary.has(part) ||
    endings.some((ending) => {
      const stem = part.slice(0, part.length - ending.length)
      return (
        part.endsWith(ending) && stem.length >= SHORTEST_STEM && (dictionary.has(stem) || dictionary.has(`${stem}e`))
      )
    })
  if (knownName(word) !== null) return dictionary.has(word)
  return (
    isForm(word) ||
    Array.from(word, (_, at) => at).some(
      (at) =>
        at > 1 && dictionary.has(word.slice(0, at)) && word.length - at >= SHORTEST_STEM && isForm(word.slice(at)),
    )
  )
}
