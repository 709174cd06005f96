import { finderOf } from '../text/word-finder.ts'
import { type LevelWord, levelWordsIn } from './level-words.ts'
import type { Scale } from './scale.ts'

/** How well a language is known, from the highest: the levels of the European frame, and above them a first language. */
const FROM_HIGHEST = ['native', 'c2', 'c1', 'b2', 'b1', 'a2', 'a1'] as const

/** A level of the European frame, or having a language as one's first. */
export type LanguageLevel = (typeof FROM_HIGHEST)[number]

const WORDS = FROM_HIGHEST.map((level) => ({ level, words: finderOf('language-levels', level) }))

/** How many levels the first is above the second; below, where negative. */
export function levelsAbove(first: LanguageLevel, second: LanguageLevel): number {
  return FROM_HIGHEST.indexOf(second) - FROM_HIGHEST.indexOf(first)
}

/**
 * The level that some folded words tell (`languages/<tag>/language-levels.txt`), the highest of several, and where; null where
 * they tell none.
 */
export function languageLevelIn(folded: string): LevelWord<LanguageLevel> | null {
  return levelWordsIn(folded, WORDS)[0] ?? null
}

/** A level bears itself and every lower one. */
export const LANGUAGE_LEVELS: Scale<LanguageLevel> = {
  atLeastAsSpecific: (evidence, claim) => levelsAbove(evidence, claim) >= 0,
}
