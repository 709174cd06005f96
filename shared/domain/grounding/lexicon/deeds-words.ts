import type { Kind } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoize, memoizeByKey } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { keysOf, sameBeginning } from '../reading/word-keys.ts'

/**
 * Whether a folded word of a language only says that something was done, whatever it was: "handled", "carried out"
 * (`languages/<tag>/general-deeds.txt`). What was done must be borne out by itself.
 */
export const isGeneralDeed = lexiconOf('general-deeds')

/**
 * Whether a folded word of a language is a deed by which the same work may be told as by another: "chased", "logged"
 * (`languages/<tag>/work-verbs.txt`). It claims nothing of rank, success or quality.
 */
export const isWorkVerb = lexiconOf('work-verbs')

/** Whether a word is one of a kind's in a language; English words are compared by stem, others by their beginnings too. */
function lexiconOf(kind: 'general-deeds' | 'work-verbs'): (folded: string, language: TextLanguage) => boolean {
  const inLanguage = memoizeByKey((language: TextLanguage) => memoize(2000, isIn(kind, language)))
  return (folded, language) => inLanguage(language)(folded)
}

/** A shorter word has too little of a beginning to tell its forms by. */
const SHORTEST_WITH_FORMS = 4

function isIn(kind: Kind, language: TextLanguage): (folded: string) => boolean {
  const tag = LANGUAGES.find((one) => one === language)
  const entries = tag ? [...sectionsOf(kind, tag).values()].flat() : []
  const words = entries.flatMap((entry) => fold(entry).split(/[\s/]+/))
  const keys = new Set(words.flatMap(keysOf))
  const byBeginning = Map.groupBy(
    language === 'en' ? [] : words.filter((word) => word.length >= SHORTEST_WITH_FORMS),
    (word) => word.slice(0, SHORTEST_WITH_FORMS),
  )
  return (folded) =>
    keysOf(folded).some((key) => keys.has(key)) ||
    (byBeginning.get(folded.slice(0, SHORTEST_WITH_FORMS)) ?? []).some((word) => sameBeginning(folded, word))
}
