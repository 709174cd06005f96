import { memoizeByObject } from '../../memoize.ts'
import { findWords, type WordClaim } from '../claims/find-words.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import { isWorkVerb } from '../lexicon/deeds-words.ts'
import type { Reading } from '../reading/reading.ts'
import { contentOf } from '../reading/word-keys.ts'
import { isWordTold } from './said-otherwise.ts'
import { statementTold } from './telling.ts'

const contentWords = memoizeByObject(findWords)
const CLAUSE_ENDS = /[.;:()–—]/u

/**
 * Whether a word is a deed in place of another: "chased shortages" where a line says "investigated shortages". What was done must be
 * of the line that is told, and that line must have a word that is told no longer, so that nothing is added to it.
 */
export function isRewordedDeed(claim: WordClaim, examined: Examined): boolean {
  const { reading } = examined
  if (!isWorkVerb(claim.word, reading.language)) return false
  const told = statementTold(examined)
  if (told === null || !dropsAWord(told, reading)) return false
  const object = objectOf(claim, reading)
  return object !== undefined && isWordTold(object, told, reading)
}

/** What a deed was done to: the next word of its clause that is no deed, or else the last one before it. */
function objectOf(claim: WordClaim, reading: Reading): WordClaim | undefined {
  const words = contentWords(reading)
  const at = words.findIndex(({ start }) => start === claim.start)
  const isNoVerb = ({ word }: WordClaim): boolean => !isWorkVerb(word, reading.language)
  const behind = words.slice(at + 1).filter(({ start }) => isOneClause(reading, claim.end, start))
  const before = words.slice(0, at).filter(({ end }) => isOneClause(reading, end, claim.start))
  return behind.find(isNoVerb) ?? before.findLast(isNoVerb)
}

function dropsAWord({ content }: Statement, { text }: Reading): boolean {
  const words = contentOf(text)
  return [...content].some((word) => !words.has(word))
}

function isOneClause({ text }: Reading, from: number, to: number): boolean {
  return !CLAUSE_ENDS.test(text.slice(from, to))
}
