import type { FoundWord, WordFinder } from '../../text/word-finder.ts'

/** "Supported by": there the others help. */
const HELPED_BY = /^\s+(?:by|von|vom|durch|par|por|da|dal|dalla|przez|door|av|od)(?!\p{L})/u

/** Where a folded text has some words, but "by" somebody: of "supported by" others are the ones who help. */
export function activeIn(folded: string, words: WordFinder): FoundWord[] {
  return words.all(folded).filter(({ end }) => !HELPED_BY.test(folded.slice(end, end + 12)))
}
