import { memoize } from '../memoize.ts'
import { fold } from '../text/fold.ts'
import { knownName } from './known-names.ts'
import { isListedIn, isProperNounOf, isWordOf } from './known-words.ts'
import { smallWordsOf } from './small-words.ts'
import { hasWordList, type WordListLanguage } from './word-lists.ts'

/**
 * What a word is, as far as lists tell: an ordinary word of a language, a known name, either of the two, a proper noun that
 * dictionaries have, or unknown to all. `untold` where no list can tell.
 */
export type WordKind = 'word' | 'name' | 'either' | 'proper' | 'unknown' | 'untold'

/** A name that is also a word is one where several lists of names have it: each has words of all kinds as well. */
export const LISTS_THAT_MAKE_SURE = 2

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u

/**
 * What a word of letters, in any case, is in a text. Languages are those of the text and of what it is about, as tags; English
 * words are known in all of them, since the world of work speaks it. Where a language has no list, no word of it is unknown.
 */
export function kindOfWord(word: string, languages: readonly string[]): WordKind {
  const tags = languages.join()
  const known = kinds.get(tags) ?? memoize(REMEMBERED, (one) => tellKind(one, languages))
  kinds.set(tags, known)
  return known(word)
}

const REMEMBERED = 8_000
const kinds = new Map<string, (word: string) => WordKind>()

/** Whether a folded word is a name, so that no other word is a form of it: "polly" is none of "polling", nor "unity" of "unit". */
export function isNameAlone(folded: string, languages: readonly string[]): boolean {
  const kind = kindOfWord(folded, languages)
  return kind === 'name' || (kind === 'either' && (knownName(folded)?.lists ?? 0) >= LISTS_THAT_MAKE_SURE)
}

/** Whether a folded word is but a name or unknown, so that two ordinary words do not make it: "codebuild". */
export function isNoWord(folded: string, languages: readonly string[]): boolean {
  const asNoun = folded.charAt(0).toUpperCase() + folded.slice(1)
  return [folded, asNoun].every((form) => ['name', 'unknown'].includes(kindOfWord(form, languages)))
}

function tellKind(word: string, languages: readonly string[]): WordKind {
  if (smallWordsOf([...languages, 'en']).all.has(fold(word))) return 'word'
  if (!LATIN.test(word)) return 'untold'
  const listed: readonly WordListLanguage[] = [...new Set([...languages.filter(hasWordList), 'en' as const])]
  const known = knownName(word)
  // A name is an ordinary word as well only where a list has it: "codebuild" is not made of "code" and "build".
  if (known) {
    const isWord = listed.some((language) => language !== 'en' && isListedIn(word, language))
    const isRare = known.asWord === 'rare' && known.lists >= LISTS_THAT_MAKE_SURE
    return isWord || (known.asWord !== null && !isRare) ? 'either' : 'name'
  }
  if (listed.some((language) => isWordOf(word, language))) return 'word'
  if (smallWordsOf(languages).connecting.has(fold(word))) return 'word'
  if (listed.some((language) => isProperNounOf(word, language))) return 'proper'
  return languages.every((language) => hasWordList(language) || isWrittenOtherwise(language)) ? 'unknown' : 'untold'
}

/** Languages whose words have no Latin letters: a word that has them comes from elsewhere. */
function isWrittenOtherwise(language: string): boolean {
  return ['ja', 'zh', 'ko', 'ru', 'uk', 'el', 'ar', 'he'].includes(language)
}
