import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { toCanonicalThing } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { stem } from '../../matching/terms.ts'
import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import { alternatives } from '../../text/word-list.ts'

/** The one key under which an ordinary word is compared: folded and stemmed. */
export function wordKey(word: string): string {
  return stem(fold(word))
}

/** The keys under which one word is looked up: as it stands, by the thing it names, and by its stem. */
export const keysOf = memoize(10_000, (word): readonly string[] => {
  const folded = fold(word).replace(/'s$/, '')
  return folded ? [...new Set([folded, toCanonicalThing(folded), stem(folded)])] : []
})

/** The keys of a name: as it stands and by the thing that it names. It has no stem. */
export function namesOf(folded: string): readonly string[] {
  return [folded, toCanonicalThing(folded)]
}

/**
 * Whether two folded words are forms of one: a long common beginning and short endings. It serves languages without a
 * stemmer of their own; names are never compared so.
 */
export function sameBeginning(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return a === b
  let common = 0
  while (common < shorter && a[common] === b[common]) common++
  return common >= 4 && common >= Math.max(a.length, b.length) - 4 && common * 3 >= shorter * 2
}

/** Endings of nouns for doing something: "negoziazione", "Steuerung". */
const doing = lazily(() => new RegExp(`(?:${alternatives(wordsOf('inflections', 'doing'))})$`, 'u'))
const LONGEST_ENDING = 6

/** Whether a folded noun for doing something and another word are of one root: "negoziazione" and "negoziato". */
export function sameRoot(noun: string, other: string): boolean {
  const root = noun.replace(doing(), '')
  return root !== noun && root.length >= 5 && other.startsWith(root) && other.length - root.length <= LONGEST_ENDING
}

/** A Slavic verb's prefix of aspect: "zaprogramować" and "programowanie" are one thing. */
const ASPECT = /^(?:za|wy|po|prze|przy|na|od|do|roz|pre|pri|vy|ob|u|z|s)(?=\p{L}{6})/u

/** The forms under which a known word may begin like another: itself, and without a Slavic prefix of aspect. */
export function beginnings(word: string): string[] {
  const bare = word.replace(ASPECT, '')
  return bare === word ? [word] : [word, bare]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu

/** The words of a normalised text as they are compared: folded, canonical and stemmed, compounds also by their parts. */
export const comparableWords = memoize(2000, (text): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const [whole] of fold(text).matchAll(WORD))
    for (const part of [whole, ...whole.split(/[-/.&']/)]) for (const key of keysOf(part)) words.add(key)
  return words
})

/** The words of a text that are not function words, as keys. */
export const contentOf = memoize(
  4000,
  (text): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]+/gu)]
        .map(([word]) => fold(word))
        .filter((word) => !isStopWord(word))
        .map(wordKey),
    ),
)
