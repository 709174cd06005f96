import type { FoundWord, WordFinder } from '../../text/word-finder.ts'
import { HELPED_BY } from '../lexicon/help-words.ts'

/** Where a folded text has some words, but "by" somebody: of "supported by" others are the ones who help. */
export function activeIn(folded: string, words: WordFinder): FoundWord[] {
  return words.all(folded).filter(({ end }) => !HELPED_BY.test(folded.slice(end, end + 12)))
}
