import { memoizeByObject } from '../../memoize.ts'
import type { Examined } from '../evidence/examined.ts'
import { closestStatement } from '../evidence/facts-index.ts'
import type { Statement } from '../evidence/statement.ts'
import { contentOf } from '../reading/word-keys.ts'
import { TOLD_SHARE, TOLD_WORDS } from './thresholds.ts'

/** The statement of the resume that a text tells, if it clearly tells one. Each word of the text asks for it. */
export const statementTold = memoizeByObject(({ reading, evidence }: Examined): Statement | null => {
  const words = contentOf(reading.text)
  const best = closestStatement(words, evidence.place.words)
  if (best === null || best.shared < TOLD_WORDS) return null
  return best.shared >= Math.min(words.size, best.statement.content.size) * TOLD_SHARE ? best.statement : null
})
