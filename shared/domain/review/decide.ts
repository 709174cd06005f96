import type { Finding } from '../changes/change.ts'
import { statusOf } from '../changes/status.ts'

/** What a person decides about a change or a sentence of the letter. `revert` goes back to the proposal, undecided. */
export const REVIEW_DECISIONS = ['accept', 'reject', 'edit', 'confirm', 'revert'] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

/** Why something cannot be accepted as it is, by what the check says of it. */
const REFUSED = {
  blocked: 'is blocked and cannot be accepted; write your own text instead, or confirm it as your own words',
  unconfirmed: 'says more than your resume does; confirm it if it is so, or write your own text instead',
} as const

/** Why a proposal with these findings cannot be accepted as it is; null where it can. */
export function whyNotAcceptable(findings: readonly Finding[]): string | null {
  const status = statusOf(findings)
  return status === 'proposed' ? null : REFUSED[status]
}

/**
 * What confirming makes of a proposal: what was asked about is confirmed. What is blocked becomes the person's own words, exactly as
 * typing it would, and is never evidence; there is nothing to confirm of what the resume bears.
 */
export function statusWhenConfirmed(findings: readonly Finding[]): 'accepted' | 'confirmed' | 'edited' {
  const confirmed = { proposed: 'accepted', unconfirmed: 'confirmed', blocked: 'edited' } as const
  return confirmed[statusOf(findings)]
}
