import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'

const tools = lazily(() => new Set(wordsOf('tools', 'tool', []).map(fold)))

/** Whether a folded word is a product or technique that people claim as a skill, and no mere brand. */
export function isTechnology(folded: string): boolean {
  return tools().has(folded)
}
