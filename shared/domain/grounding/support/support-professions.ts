import type { ProfessionClaim } from '../claims/find-professions.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import { keysOf } from '../reading/word-keys.ts'
import { quotePosition } from './quote-resume.ts'
import { type Support, supportedIf } from './support.ts'

/** A profession that a summary or letter claims must be named somewhere in the resume. */
export function supportProfession({ profession, start }: ProfessionClaim, { evidence }: Examined): Support {
  const { words } = evidence.resume.all
  const isShown = keysOf(profession).some((key) => key.length > 3 && words.has(key))
  return supportedIf(isShown || isQuoted(evidence, start, profession), 'role', quotePosition(evidence))
}
