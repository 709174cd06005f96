import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import { contentOf } from '../reading/word-keys.ts'
import { TOLD_SHARE, TOLD_WORDS } from './thresholds.ts'

/** The statement of the resume that a text tells, if it clearly tells one. */
export function statementTold({ reading, evidence }: Examined): Statement | null {
  const words = contentOf(reading.text)
  let best: { statement: Statement; shared: number } | null = null
  for (const statement of evidence.place.words.statements) {
    const shared = [...words].filter((word) => statement.content.has(word)).length
    if (shared > (best?.shared ?? TOLD_WORDS - 1)) best = { statement, shared }
  }
  return best && best.shared >= Math.min(words.size, best.statement.content.size) * TOLD_SHARE ? best.statement : null
}
