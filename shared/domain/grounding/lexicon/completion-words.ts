import { finderOf } from '../../text/word-finder.ts'

/** Words that say an education or certificate is not finished. */
export const UNFINISHED = finderOf('completion', 'unfinished')
/** Words that say something is finished. */
export const COMPLETED = finderOf('completion', 'completed')

const LEARNING = finderOf('completion', ['unfinished', 'learning'], { unless: 'not-learning' })

/** Whether a folded text owns to something that is not finished yet, or to learning it. */
export function admitsLearning(folded: string): boolean {
  return LEARNING.isIn(folded)
}
