import type { AttentionReason, DraftDecision, StepName } from '#shared/domain/application.ts'

/** What the workflow and the worker promise each other: each activity takes one object of ids and answers with counts. */

/**
 * What woke the workflow. `early` means that the workflow was not waiting yet when it heard of it: then it counts only if the
 * API recorded a decision for it, or if the draft could be seen when the signal was sent. `decisionId` is the recorded
 * decision that a signal delivers; by hand, it is sent without.
 */
export type Wake = { kind: DraftDecision; early: boolean; decisionId?: string }

/** The decision that was really followed, which another one may have won; null where the wake counted for nothing. */
export type Followed = { followed: DraftDecision | null }

export interface ApplicationActivities {
  parseResume(input: { applicationId: string }): Promise<{ resumeVersionId: string; warnings: number }>
  tailorResume(input: { applicationId: string; round: number; wake?: Wake }): Promise<Followed & Counts>
  writeCoverLetter(input: { applicationId: string; round: number }): Promise<Counts>
  exportDocuments(input: { applicationId: string; round: number; wake: Wake }): Promise<Followed & { files: number }>
  closeApplication(input: { applicationId: string; round: number; wake: Wake }): Promise<Followed>
  recordAttention(input: {
    applicationId: string
    step: StepName
    reason: AttentionReason
  }): Promise<{ attention: number }>
  sendReminder(input: { applicationId: string; round: number }): Promise<{ sent: boolean }>
}

/** How much a step proposed, and how much of it grounding blocked. */
export type Counts = { proposed: number; blocked: number }

/** Types of the failures that activities raise on purpose, besides the attention reasons. */
export const APPLICATION_GONE = 'ApplicationGone'
