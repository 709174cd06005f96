import { memoizeByObject } from '../../memoize.ts'
import { beginnings, keysOf, sameBeginning, sameRoot } from '../reading/word-keys.ts'

/** The words of a set by their first letters, so that a form of a word is looked for among few. */
const byBeginning = memoizeByObject(
  (words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
    Map.groupBy(
      [...words].flatMap((word) => beginnings(word)),
      (word) => word.slice(0, SAME_LETTERS),
    ),
)
const SAME_LETTERS = 4

/** Whether a set has a word or a form of it. */
export function isAmong(word: string, words: ReadonlySet<string>): boolean {
  if (keysOf(word).some((key) => words.has(key))) return true
  return beginnings(word).some((form) =>
    (byBeginning(words).get(form.slice(0, SAME_LETTERS)) ?? []).some(
      (known) => sameBeginning(form, known) || sameRoot(form, known) || sameRoot(known, form),
    ),
  )
}
