import { finderOf } from '../text/word-finder.ts'
import { type LevelWord, levelWordsIn } from './level-words.ts'
import type { Scale } from './scale.ts'

/** How well a skill is mastered, from the highest. */
const FROM_HIGHEST = ['expert', 'advanced', 'good', 'basic'] as const

export type SkillLevel = (typeof FROM_HIGHEST)[number]

const WORDS = [
  { level: 'expert', words: finderOf('skills', 'expert-level') },
  { level: 'advanced', words: finderOf('skills', 'higher-level') },
  { level: 'good', words: finderOf('skills', 'good-level') },
  { level: 'basic', words: finderOf('skills', 'basic-level') },
] as const

/** The words for levels in some folded words (`languages/<tag>/skills.txt`), with their places, the highest first. */
export function skillLevelsIn(folded: string): LevelWord<SkillLevel>[] {
  return levelWordsIn<SkillLevel>(folded, WORDS)
}

/** A level bears itself and every lower one. */
export const SKILL_LEVELS: Scale<SkillLevel> = {
  atLeastAsSpecific: (evidence, claim) => FROM_HIGHEST.indexOf(evidence) <= FROM_HIGHEST.indexOf(claim),
}
