import type { Span } from '../reading/spans-of.ts'

/**
 * Why a claim is not supported. The words for a person are in `findings/wording.ts`.
 */
export type Reason =
  | 'missing'
  | 'missing here'
  | 'machine'
  | 'address'
  | 'at another place'
  | 'more'
  | 'another period'
  | 'another rhythm'
  | 'whole for part'
  | 'turned round'
  | 'end for change'
  | 'counts another'
  | 'another owner'
  | 'told of another job'
  | 'credential'
  | 'another field'
  | 'certificate'
  | 'honour'
  | 'undated'
  | 'passive language'
  | 'too long'
  | 'not led'
  | 'nearly won'
  | 'not won'
  | 'not finished'
  | 'unlisted language'
  | 'lower language level'
  | 'reach'
  | 'role here'
  | 'higher role'
  | 'role'
  | 'helped'
  | 'apart'
  | 'skill level'
  | 'unconfirmed'
  | 'placeholder'
  | 'foreign text'

/**
 * What the evidence comes to for a claim: it bears it, has it at another place only, says otherwise, or says nothing of
 * it. `at` is the entry where it stands instead, `says` what the resume says instead; `fault` are the words at fault, where
 * they are not the whole claim, and `told` those to tell the person, where they stand elsewhere.
 */
export type Support =
  | { is: 'supported' }
  | {
      is: 'elsewhere' | 'contradicted' | 'none'
      reason: Reason
      at?: string | undefined
      says?: string | undefined
      fault?: Span | undefined
      told?: Span | undefined
    }

export const SUPPORTED: Support = { is: 'supported' }

/** Supported, or else without any support for the reason given. */
export function supportedIf(isShown: boolean, reason: Reason, says?: string): Support {
  return isShown ? SUPPORTED : { is: 'none', reason, says }
}
