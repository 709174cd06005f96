import { memoizeByObject } from '../../memoize.ts'
import type { Examined } from '../evidence/examined.ts'
import { closestStatement } from '../evidence/facts-index.ts'
import type { Statement } from '../evidence/statement.ts'
import { contentOf } from '../reading/word-keys.ts'
import { TOLD_SHARE, TOLD_WORDS } from './thresholds.ts'

/** The statement that a text replaces, else the one of the resume that it tells, if it clearly tells one. */
export function statementTold(examined: Examined): Statement | null {
  return examined.evidence.before ?? statementRetold(examined)
}

/** Whether a text replaces a statement, or has a word in common with it. */
export function isAbout({ text, content }: Statement, { reading, evidence }: Examined): boolean {
  return text === evidence.before?.text || [...contentOf(reading.text)].some((word) => content.has(word))
}

/** Each word of a text asks for it. */
const statementRetold = memoizeByObject(({ reading, evidence }: Examined): Statement | null => {
  const words = contentOf(reading.text)
  const best = closestStatement(words, evidence.place.words)
  if (best === null || best.shared < TOLD_WORDS) return null
  return best.shared >= Math.min(words.size, best.statement.content.size) * TOLD_SHARE ? best.statement : null
})
