import { memoize, memoizeByKey, memoizeByObject } from '../../memoize.ts'
import { fold } from '../fold.ts'
import { alternatives } from '../word-list.ts'
import {
  beginningOf,
  type Lexicon,
  lexiconOf,
  type NumberWord,
  ownWords,
  type SpacedLanguage,
} from './number-lexicon.ts'
import { extended, type NumberSum } from './number-sum.ts'

/**
 * A number that goes on with a word, which may hold several words of the number: "dreihundertzwölf", "ventitré". In lower
 * case. Null where the word says no more of that number. A word that only joins others ("und") is none.
 */
export function readWord(
  word: string,
  language: SpacedLanguage,
  before: NumberSum,
  context: Context,
): NumberSum | null {
  const lexicon = lexiconOf(language)
  if (!mayBegin(word, lexicon)) return null
  for (const parts of partings(lexicon)(word)) {
    const sum = isComplete(parts, context) ? sumOf(before, parts, context) : null
    if (sum) return sum
  }
  return null
}

/** Forms of one letter or two begin longer words as well: Romanian "o", Danish "to". */
const mayBegin = (word: string, { words, beginnings }: Lexicon): boolean =>
  beginnings.has(beginningOf(word)) || words.has(word.slice(0, 2)) || words.has(word.charAt(0))

/** What stands around a word: whether a unit before it may be completed, and whether it has its end elided ("vent'anni"). */
export type Context = { mayCompleteUnit: boolean; isElided: boolean }

/** Whether a word does nothing but join the words of a number: "and". */
export function isJoint(word: string, language: SpacedLanguage): boolean {
  return (
    lexiconOf(language)
      .words.get(word)
      ?.some(({ kind }) => kind === 'joint') === true
  )
}

function isComplete(parts: readonly NumberWord[], { isElided }: Context): boolean {
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (first === undefined || last === undefined || first.kind === 'joint' || last.kind === 'joint') return false
  return isElided || last.kind === 'factor' || last.needs !== 'rest-behind'
}

function sumOf(before: NumberSum, parts: readonly NumberWord[], { mayCompleteUnit }: Context): NumberSum | null {
  const [first] = parts
  if (first?.kind === 'value' && first.needs === 'unit-before' && before.beforeUnit > 0 && !mayCompleteUnit) return null
  return parts.reduce<NumberSum | null>((sum, part) => sum && extended(sum, part), before)
}

const REMEMBERED = 2_000
/** A word can be parted in few ways that are numbers; one of many letters by an adversary in many. */
const MOST_PARTINGS = 64
const LONGEST_NUMBER_LETTERS = 140

/** Every way to part a word into words of numbers, the longest first. */
const partings = memoizeByObject((lexicon: Lexicon) =>
  memoize(REMEMBERED, (word): readonly (readonly NumberWord[])[] => {
    const found: NumberWord[][] = []
    if (word.length <= LONGEST_NUMBER_LETTERS && canBeParted(lexicon, word)) part(0, [])
    return found

    function part(at: number, parts: readonly NumberWord[]): void {
      if (at === word.length) found.push([...parts])
      for (let length = Math.min(lexicon.longestLetters, word.length - at); length > 0; length--)
        for (const meaning of lexicon.words.get(word.slice(at, at + length)) ?? [])
          if (found.length < MOST_PARTINGS) part(at + length, [...parts, meaning])
    }
  }),
)

/** Whether words of numbers cover a word without a gap: so no time is lost on ways that lead nowhere. */
function canBeParted({ words, longestLetters }: Lexicon, word: string): boolean {
  const reached = new Array<boolean>(word.length + 1).fill(false)
  reached[0] = true
  for (let at = 0; at < word.length; at++)
    for (let length = 1; reached[at] && length <= longestLetters && at + length <= word.length; length++)
      if (words.has(word.slice(at, at + length))) reached[at + length] = true
  return reached[word.length] === true
}

/** What parts a word into a number and what of its own language follows it in the same word, over folded text. */
const compounds = memoizeByKey((language: SpacedLanguage): RegExp | null => {
  const endings = ownWords(language, 'compound')
  return endings.length === 0 ? null : new RegExp(`^([\\p{L}']{2,}?)(?:${alternatives(endings)})$`, 'u')
})

/** The letters of "sechsjährig", "sześcioletni", "пятидневный" before what it is a number of; null where it is no such word. */
export function numberInCompound(word: string, language: SpacedLanguage): string | null {
  if (!mayBegin(word, lexiconOf(language))) return null
  const stem = compounds(language)?.exec(fold(word))?.[1]
  return stem === undefined ? null : word.slice(0, stem.length)
}
