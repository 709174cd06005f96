import type { Examined } from '../evidence/examined.ts'
import { PURPOSE } from '../lexicon/purposes-words.ts'
import type { Span } from '../reading/spans-of.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'
import { statementTold } from './telling.ts'

/**
 * To what end something was done, or what came of it, must be told by what the text replaces or retells. Of the employer, or of what
 * one would like, a letter may say what it will.
 */
export function supportPurpose({ start }: Span, examined: Examined): Support {
  const { posting, mayQuote, kind } = examined.evidence
  if (posting !== null && mayQuote(start)) return SUPPORTED
  const told = statementTold(examined)
  // A letter may say why one writes it: only what retells the resume says what came of it.
  if (told === null) return supportedIf(kind === 'letter', 'unconfirmed')
  return supportedIf(PURPOSE.isIn(told.text), 'unconfirmed')
}
