import { fold } from '../../text/fold.ts'
import { tokensOf } from '../../text/tokens.ts'
import type { ForeignTextClaim } from '../claims/find-foreign-text.ts'
import type { Examined } from '../evidence/examined.ts'
import { isConnecting } from '../lexicon/connecting-words.ts'
import { type Support, supportedIf } from './support.ts'
import { FOREIGN_SHARE, FOREIGN_WORDS } from './thresholds.ts'

/** A text is in the language of the resume, of the application or of the posting, unless its small words surely say otherwise. */
export function supportForeignText({ language }: ForeignTextClaim, { reading, evidence }: Examined): Support {
  const { resume, wished, posting } = evidence
  if (language === resume.language || language === wished || language === posting?.language)
    return supportedIf(true, 'foreign text')
  const words = tokensOf(reading.text).map(({ text }) => fold(text))
  const theirs = words.filter((word) => isConnecting(word, language)).length
  const ours = words.filter((word) => isConnecting(word, resume.language)).length
  return supportedIf(theirs < FOREIGN_WORDS || ours > theirs * FOREIGN_SHARE, 'foreign text')
}
