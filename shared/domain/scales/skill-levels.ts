import { type FoundWord, finderOf } from '../text/word-finder.ts'
import type { Scale } from './scale.ts'

/** How well a skill is mastered, from the highest. */
const FROM_HIGHEST = ['expert', 'advanced', 'good', 'basic'] as const

export type SkillLevel = (typeof FROM_HIGHEST)[number]

const WORDS: Readonly<Record<SkillLevel, ReturnType<typeof finderOf>>> = {
  expert: finderOf('skills', 'expert-level'),
  advanced: finderOf('skills', 'higher-level'),
  good: finderOf('skills', 'good-level'),
  basic: finderOf('skills', 'basic-level'),
}

/** A word for a level in a text, with its place. */
export type SkillLevelWord = FoundWord & { level: SkillLevel }

/** The words for levels in some folded words (`languages/<tag>/skills.txt`); of "very good" and "good" the longer one. */
export function skillLevelsIn(folded: string): SkillLevelWord[] {
  const found = FROM_HIGHEST.flatMap((level) => WORDS[level].all(folded).map((word) => ({ ...word, level })))
  return found.filter((one) => !found.some((other) => other !== one && isWithin(one, other)))
}

/** A level bears itself and every lower one. */
export const SKILL_LEVELS: Scale<SkillLevel> = {
  atLeastAsSpecific: (evidence, claim) => FROM_HIGHEST.indexOf(evidence) <= FROM_HIGHEST.indexOf(claim),
}

function isWithin(one: FoundWord, other: FoundWord): boolean {
  return other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start
}
