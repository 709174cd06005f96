import { lazily } from '../lazily.ts'

/** A word or phrase found in a text, with its offsets. */
export type FoundWord = { text: string; start: number; end: number }

/** Finds the entries of a word list in folded text. */
export type WordFinder = {
  /** Every entry found, in the order of the text. */
  all(folded: string): FoundWord[]
  isIn(folded: string): boolean
}

/** A finder of what a regular expression matches, which is made when it is first needed. */
export function finderOf(make: () => RegExp): WordFinder {
  const patterns = lazily(() => {
    const { source } = make()
    return { first: new RegExp(source, 'u'), all: new RegExp(source, 'gu') }
  })
  return {
    all: (folded) =>
      [...folded.matchAll(patterns().all)].map((match) => ({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    isIn: (folded) => patterns().first.test(folded),
  }
}

/** A folded text without what a finder finds in it. */
export function without(folded: string, words: WordFinder): string {
  let rest = ''
  let from = 0
  for (const { start, end } of words.all(folded)) {
    rest += `${folded.slice(from, start)} `
    from = end
  }
  return rest + folded.slice(from)
}
