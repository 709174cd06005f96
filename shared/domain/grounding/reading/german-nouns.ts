import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import { finderOf } from '../../text/word-finder.ts'

/** Ordinary nouns of all walks of life in their basic form; read when the first German text comes. */
const knownNouns = lazily((): ReadonlySet<string> => new Set(wordsOf('nouns', 'noun', ['de']).map(fold)))
/** What is a noun by its ending, made of another word. */
const DERIVED = finderOf('nouns', 'derived')
const INFLECTIONS = ['innen', 'sen', 'ern', 'es', 'en', 'er', 'em', 'se', 'in', 'e', 'n', 's']
const LINK = /^(?:s|es|n|en|er|e)(?=\p{L}{4})/u
const SHORTEST_PART = 4
/** "Küchenbau", "Probetag": the last part may be a noun of three letters. */
const SHORTEST_LAST_PART = 3

/**
 * Whether a German noun is an ordinary one: German writes every noun with a capital, so that a capital marks no name there.
 * Known nouns, what is derived, inflected or compounded of them; a word with letters that German does not have is none.
 */
export const isOrdinaryGermanNoun = memoize(4000, (word): boolean => {
  const lower = word.toLowerCase()
  if (/[^a-zäöüß-]/u.test(lower) || word.length < 3) return false
  return lower.split('-').every((part) => part.length < 3 || isOrdinary(fold(part)))
})

function isOrdinary(word: string): boolean {
  return isForm(word) || isDerived(word) || isCompound(word)
}

function isDerived(word: string): boolean {
  return word.length > 5 && DERIVED.isIn(word)
}

function isForm(word: string): boolean {
  const known = knownNouns()
  if (known.has(word)) return true
  return INFLECTIONS.some((ending) => {
    const stem = word.slice(0, word.length - ending.length)
    if (!word.endsWith(ending) || stem.length < 3) return false
    return known.has(stem) || known.has(`${stem}e`) || known.has(`${stem}en`)
  })
}

/** "Applikationsinventar": a known noun, what joins it to the next, and an ordinary rest. */
function isCompound(word: string): boolean {
  const known = knownNouns()
  for (let length = word.length - SHORTEST_LAST_PART; length >= SHORTEST_PART; length--) {
    const head = word.slice(0, length)
    if (!known.has(head) && !known.has(`${head}e`) && !known.has(`${head}en`) && !isDerived(head)) continue
    const rest = word.slice(length)
    if (
      [rest, rest.replace(LINK, '')].some(
        (tail) => known.has(tail) || (tail.length >= SHORTEST_PART && isOrdinary(tail)),
      )
    )
      return true
  }
  return false
}
