import { fold } from '../../text/fold.ts'
import type { PlaceholderClaim } from '../claims/find-placeholders.ts'
import type { Examined } from '../evidence/examined.ts'
import { type Support, supportedIf } from './support.ts'

/** What looks like a placeholder must be the resume's own: a maths teacher's "[0, 1]". */
export function supportPlaceholder({ phrase }: PlaceholderClaim, { evidence }: Examined): Support {
  return supportedIf(evidence.resume.all.text.includes(fold(phrase)), 'placeholder')
}
