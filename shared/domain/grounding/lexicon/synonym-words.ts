import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { keysOf } from '../reading/word-keys.ts'

/** What each key of a word stands for as well: folded words of the groups that it is in. */
type Synonyms = ReadonlyMap<string, readonly string[]>

const known = new Map<TextLanguage, Synonyms>()

/** The words that say the same of work as a folded word does in a language: "led" of "headed". A word in no group has none. */
export function synonymsOf(word: string, language: TextLanguage): readonly string[] {
  const synonyms = known.get(language) ?? readGroups(language)
  known.set(language, synonyms)
  return keysOf(word).flatMap((key) => synonyms.get(key) ?? [])
}

function readGroups(language: TextLanguage): Synonyms {
  const found = new Map<string, string[]>()
  const tag = LANGUAGES.find((one) => one === language)
  for (const [first, others] of tag ? sectionsOf('synonyms', tag) : []) {
    const group = [first, ...others].map(fold)
    for (const word of group)
      for (const key of keysOf(word))
        found.set(key, [...(found.get(key) ?? []), ...group.filter((one) => one !== word)])
  }
  return found
}
