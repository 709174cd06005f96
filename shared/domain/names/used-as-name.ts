import { fold } from '../text/fold.ts'
import { LISTS_THAT_MAKE_SURE } from './kind-of-word.ts'
import type { KnownName } from './known-names.ts'
import { isListedIn } from './known-words.ts'
import { type SmallWords, smallWordsOf } from './small-words.ts'
import { hasWordList } from './word-lists.ts'

/** What stands around a word or phrase that may be a name: the next words on both sides, and what is between. */
export type Surroundings = {
  first: string
  before: string | null
  gapBefore: string
  gapAfter: string
  after: string | null
  /** Whether the word so many steps before or behind is a name by itself. */
  isSureBefore(steps: number): boolean
  isSureAfter(steps: number): boolean
}

/** A very common word is a name where so many lists have it: "go", "react". */
const LISTS_OF_COMMON_WORD = 3
const SPACE = /^\s+$/
const LISTING = /^\s*[,/]\s*$/
const SENTENCE_BEGINS = /[.!?:;]["')]*\s+["'(]*$/u

/**
 * Whether what may be a name or ordinary words is used like a name: listed with one, or as a whole phrase where a noun would
 * need an article: behind a preposition ("in notion") or a deed ("introduced notion"), or as a subject ("notion was").
 */
export function isUsedAsName(
  around: Surroundings,
  { lists, asWord }: KnownName,
  languages: readonly string[],
): boolean {
  const small = smallWordsOf(languages)
  if (!isWholePhrase(around, small, languages)) return false
  const isWellKnown = lists >= LISTS_THAT_MAKE_SURE
  if (isListedWithName(around, small)) return isWellKnown || asWord !== 'common'
  const { before, after, gapBefore, gapAfter, first } = around
  const goesOn = after !== null && SPACE.test(gapAfter) && !small.and.has(fold(after))
  if (asWord === 'common' && (lists < LISTS_OF_COMMON_WORD || goesOn || small.seasons.has(fold(first)))) return false
  if (before === null || SENTENCE_BEGINS.test(gapBefore))
    return asWord !== 'common' && goesOn && small.finite.has(fold(after ?? ''))
  if (!SPACE.test(gapBefore) || (isPlural(first) && lists < LISTS_OF_COMMON_WORD)) return false
  // "en vue de": an ordinary word of the language itself stands in set phrases.
  if (isOwnWord(first, languages) && (!isWellKnown || small.inside.has(fold(before)))) return false
  // "to parcel" is to do something.
  if (fold(before) === 'to') return !isListedIn(`${first}ed`, 'en') && !isListedIn(`${first}d`, 'en')
  return small.withTool.has(fold(before)) || small.isDeed(before)
}

/** Whether a phrase ends: nothing, a small word or a sign follows, and in German, whose nouns have a capital, no noun. */
function isWholePhrase({ after, gapAfter }: Surroundings, { all }: SmallWords, languages: readonly string[]): boolean {
  if (after === null || !SPACE.test(gapAfter) || all.has(fold(after))) return true
  return languages[0] === 'de' && /^\p{Ll}/u.test(after)
}

function isListedWithName(around: Surroundings, { and }: SmallWords): boolean {
  const { before, after, gapBefore, gapAfter } = around
  if (before !== null && and.has(fold(before)) && around.isSureBefore(2)) return true
  if (after !== null && and.has(fold(after)) && around.isSureAfter(2)) return true
  return (LISTING.test(gapBefore) && around.isSureBefore(1)) || (LISTING.test(gapAfter) && around.isSureAfter(1))
}

/** Whether an English word is the plural of another, which needs no article. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && isListedIn(word.slice(0, -1), 'en')
}

/** Whether a word is an ordinary one of a language that is not English. */
function isOwnWord(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => language !== 'en' && hasWordList(language) && isListedIn(word, language))
}
