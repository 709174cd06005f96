import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { readWordSet, type WordSet } from './word-set.ts'

/** The languages whose words are all known, inflected forms included: a file `<tag>.bin` each, made by `npm run build:words`. */
export const WORD_LIST_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'cs', 'pl', 'sv'] as const
export type WordListLanguage = (typeof WORD_LIST_LANGUAGES)[number]

/** Before what is only written with a capital, "monday" or a German noun: it is listed apart from the other words. */
export const CAPITALISED = '^'

const FOLDER = join(import.meta.dirname, 'word-lists')
const lists = new Map<WordListLanguage, WordSet>()

/** The folded words of a language in lower case, and behind `CAPITALISED` those that are only written with one. Read when first asked for. */
export function wordListOf(language: WordListLanguage): WordSet {
  const known = lists.get(language)
  if (known) return known
  const list = readWordSet(inflateRawSync(readFileSync(join(FOLDER, `${language}.bin`))))
  lists.set(language, list)
  return list
}

export function hasWordList(language: string): language is WordListLanguage {
  return WORD_LIST_LANGUAGES.some((listed) => listed === language)
}
