import { sectionsOf, wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { isKnownThing } from '../../matching/aliases.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { justBefore } from './just-before.ts'

const technologies = lazily((): ReadonlySet<string> => new Set(wordsOf('technologies', 'technology').map(fold)))

/** Whether a folded word is a product or technique that people claim as a skill. */
export function isTechnology(folded: string): boolean {
  return technologies().has(folded)
}

/** Whether the name of a product is an ordinary word of a language as well. */
function isOrdinaryIn(language: TextLanguage, folded: string): boolean {
  return (sectionsOf('technologies', language).get('ordinary') ?? []).some((word) => fold(word) === folded)
}

const USED_LIKE_NAME =
  /(?:^|\s)(?:and|or|in|with|using|via|und|oder|mit|et|en|avec|sous|y|con|e|com|w|z|i|med|och|met),?\s$|[,/(]\s?$/iu

/** Whether a word of a text is a known product. Those that are ordinary words as well must be written, or used, like a name. */
export function isToolAsWritten(
  word: string,
  start: number,
  { text, language }: { text: string; language: TextLanguage },
): boolean {
  const folded = fold(word)
  if (isKnownThing(folded)) return true
  if (!isTechnology(folded)) return false
  if (!/^\p{Ll}/u.test(word)) return true
  if (language !== 'en' && isOrdinaryIn(language, folded)) return false
  return !isOrdinaryIn('en', folded) || USED_LIKE_NAME.test(justBefore(text, start))
}
