import { sectionsOf } from '../languages/read-words.ts'
import { EVERY_LANGUAGE } from '../languages/tags.ts'
import { lazily } from '../lazily.ts'
import { memoize } from '../memoize.ts'
import { fold } from '../text/fold.ts'
import { CAPITALISED, WORD_LIST_LANGUAGES, type WordListLanguage, wordListOf } from './word-lists.ts'

/** Of a word that is bent or made of others, at least so much is a word itself. */
const SHORTEST_STEM = 4
/** A shorter word than this is never taken for one by a native ending alone. */
const SHORTEST_WITH_NATIVE_ENDING = 8
/** Prefixes before prefixes and parts behind parts: German goes no deeper in practice. */
const MOST_PARTS = 4
const REMEMBERED = 8_000

/**
 * Whether a word belongs to a language: its word list has it, or it is bent or derived from one that the list has, or, where
 * the language writes compounds as one, it is made of words that the list has. Letters only; hyphens and apostrophes part
 * words. Case counts in German alone, whose nouns are written with a capital: "docker" is no noun.
 */
export function isWordOf(word: string, language: WordListLanguage): boolean {
  return lookups[language](word)
}

/** Whether the word list of a language has a word, as it is. */
export function isListedIn(word: string, language: WordListLanguage): boolean {
  return spellings(fold(word), language).some((form) => isListed(form, language, isNounLike(word, language)))
}

/** Whether the language has a word only as a proper name, written with a capital: "Monday", "Doris". */
export function isProperNounOf(word: string, language: WordListLanguage): boolean {
  return language !== 'de' && wordListOf(language).has(CAPITALISED + fold(word))
}

const lookups = Object.fromEntries(
  WORD_LIST_LANGUAGES.map((language) => [
    language,
    memoize(REMEMBERED, (word) => isFormOrCompound(fold(word), language, isNounLike(word, language))),
  ]),
) as Record<WordListLanguage, (word: string) => boolean>

/** What words begin and end with, folded, the longest first. */
const affixes = lazily(
  () =>
    Object.fromEntries(WORD_LIST_LANGUAGES.map((language) => [language, affixesOf(language)])) as Record<
      WordListLanguage,
      ReturnType<typeof affixesOf>
    >,
)

function affixesOf(language: WordListLanguage) {
  const own = sectionsOf('inflections', language)
  const everywhere = sectionsOf('inflections', EVERY_LANGUAGE)
  const longestFirst = (entries: readonly string[] = []) =>
    [...new Set(entries.map(fold))].sort((a, b) => b.length - a.length)
  return {
    endings: longestFirst(own.get('ending')),
    nativeEndings: longestFirst(own.get('native-ending')),
    prefixes: longestFirst([...(own.get('prefix') ?? []), ...(everywhere.get('prefix') ?? [])]),
    links: ['', ...longestFirst(own.get('link'))],
    joinsWords: own.has('link'),
  }
}

/** Whether a word may be a noun by its first letter. */
function isNounLike(word: string, language: WordListLanguage): boolean {
  return language === 'de' && /^\p{Lu}/u.test(word)
}

function isFormOrCompound(word: string, language: WordListLanguage, isNoun: boolean): boolean {
  return spellings(word, language).some(
    (form) => isForm(form, language, isNoun, MOST_PARTS) || isCompound(form, language, isNoun),
  )
}

/** German words of those who lack its letters: "Taetigkeit" is folded as "tatigkeit". */
function spellings(word: string, language: WordListLanguage): string[] {
  if (language !== 'de' || !/[aou]e|ss/.test(word)) return [word]
  return [word, word.replace(/([aou])e/g, '$1'), word.replace(/ss/g, 'ß')]
}

function isListed(word: string, language: WordListLanguage, isNoun: boolean): boolean {
  const list = wordListOf(language)
  return list.has(word) || (isNoun && list.has(CAPITALISED + word))
}

function isForm(word: string, language: WordListLanguage, isNoun: boolean, depth: number): boolean {
  if (isListed(word, language, isNoun)) return true
  if (depth === 0 || word.length <= SHORTEST_STEM) return false
  const { endings, nativeEndings, prefixes } = affixes()[language]
  if (word.length >= SHORTEST_WITH_NATIVE_ENDING && nativeEndings.some((ending) => word.endsWith(ending))) return true
  const bends = endings.some((ending) => {
    const stem = word.slice(0, word.length - ending.length)
    return stem.length >= SHORTEST_STEM && word.endsWith(ending) && isStem(stem, language, isNoun)
  })
  if (bends) return true
  return prefixes.some(
    (prefix) =>
      word.startsWith(prefix) &&
      word.length - prefix.length >= SHORTEST_STEM &&
      isForm(word.slice(prefix.length), language, isNoun, depth - 1),
  )
}

/** Whether a stem is a word by itself or with another ending. */
function isStem(stem: string, language: WordListLanguage, isNoun: boolean): boolean {
  return ['', ...affixes()[language].endings].some((ending) => isListed(stem + ending, language, isNoun))
}

/**
 * "Tourenplanung", "kafferast": a word, what joins it to the next, and the rest, which says what kind of word it is. English
 * words may be parts of it, never all of them.
 */
function isCompound(word: string, language: WordListLanguage, isNoun: boolean): boolean {
  const { joinsWords, links } = affixes()[language]
  if (!joinsWords) return false
  const [own, english] = [wordListOf(language), wordListOf('en')]
  const mayHoldEnglish = language !== 'de' || isNoun
  const partEnds = (from: number): readonly (readonly [end: number, isOwn: boolean])[] => [
    ...own.endsOf(word, from).map((end) => [end, true] as const),
    ...(language === 'de' ? own.endsOf(CAPITALISED + word.slice(from), 0) : []).map(
      (end) => [end + from - CAPITALISED.length, true] as const,
    ),
    ...(mayHoldEnglish ? english.endsOf(word, from) : []).map((end) => [end, false] as const),
  ]
  const isRest = (from: number, hasOwn: boolean, parts: number): boolean => {
    const rest = word.slice(from)
    if (rest.length < SHORTEST_STEM) return false
    if (isForm(rest, language, isNoun, 1) || (hasOwn && mayHoldEnglish && english.has(rest))) return true
    if (parts === 0) return false
    return partEnds(from).some(([end, isOwn]) => {
      if (end - from < SHORTEST_STEM || end >= word.length) return false
      return links.some((link) => word.startsWith(link, end) && isRest(end + link.length, hasOwn || isOwn, parts - 1))
    })
  }
  return isRest(0, false, MOST_PARTS)
}
