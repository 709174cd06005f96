import { wordsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { keysOf, sameBeginning } from '../reading/word-keys.ts'

const known = new Map<TextLanguage, (folded: string) => boolean>()

/**
 * Whether a folded word of a language only says that something was done, whatever it was: "handled", "carried out"
 * (`languages/<tag>/general-deeds.txt`). What was done must be borne out by itself.
 */
export function isGeneralDeed(folded: string, language: TextLanguage): boolean {
  const isOne = known.get(language) ?? memoize(2000, isIn(language))
  known.set(language, isOne)
  return isOne(folded)
}

function isIn(language: TextLanguage): (folded: string) => boolean {
  const words = wordsOf(
    'general-deeds',
    'deed',
    LANGUAGES.filter((tag) => tag === language),
  ).flatMap((entry) => fold(entry).split(' '))
  const keys = new Set(words.flatMap(keysOf))
  return (folded) =>
    keysOf(folded).some((key) => keys.has(key)) ||
    (language !== 'en' && words.some((word) => word.length > 3 && sameBeginning(folded, word)))
}
