import { memoizeByObject } from '../../memoize.ts'
import type { AddressClaim, InstructionClaim } from '../claims/find-instructions.ts'
import type { Examined } from '../evidence/examined.ts'
import type { ResumeEvidence } from '../evidence/resume-evidence.ts'
import { keysOf } from '../reading/word-keys.ts'
import { type Support, supportedIf } from './support.ts'

/** What reads like an instruction must be the resume's own words. */
export function supportInstruction({ phrase }: InstructionClaim, { evidence }: Examined): Support {
  return supportedIf(evidence.resume.all.text.includes(phrase), 'machine')
}

const textWithoutSpaces = memoizeByObject(({ all }: ResumeEvidence): string => all.text.replace(/\s/g, ''))

/** An address must be the person's own, or a name that the resume has, such as "Node.js". */
export function supportAddress({ address }: AddressClaim, { evidence }: Examined): Support {
  const { resume } = evidence
  const isKnown = textWithoutSpaces(resume).includes(address)
  const isName = !/[@/]/.test(address) && keysOf(address).some((key) => resume.all.words.has(key))
  return supportedIf(isKnown || isName, 'address')
}
