import type { FoundWord, WordFinder } from '../text/word-finder.ts'

/** A word for a level in a text, with its place. */
export type LevelWord<Level> = FoundWord & { level: Level }

/**
 * The words for levels in some folded words, those of the first finder first. Of words inside each other the longest counts: "near-native" is
 * no "native", "very good" no "good", and "limited working proficiency" no "working proficiency".
 */
export function levelWordsIn<Level>(
  folded: string,
  finders: readonly { level: Level; words: WordFinder }[],
): LevelWord<Level>[] {
  const found = finders.flatMap(({ level, words }) => words.all(folded).map((word) => ({ ...word, level })))
  return found.filter((one) => !found.some((other) => isWithin(one, other)))
}

function isWithin(one: FoundWord, other: FoundWord): boolean {
  return other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start
}
