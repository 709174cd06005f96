import type { AttentionReason, DraftDecision, StepName } from '#shared/domain/application.ts'

/** What the workflow and the worker promise each other: each activity takes one object of ids and answers with counts. */

/** What can wake a waiting application's workflow through a signal. */
export type SignalledKind = Exclude<DraftDecision, 'expire'>

/**
 * What woke the workflow: the delivery of a decision that was recorded over the API, an operator's signal from the Temporal Web
 * UI or command line, the timer, or a step that settled another decision than it was called for, which is to be carried out
 * now. `seenRound` is the round whose draft the sender can have seen: the one that the workflow waited in when it heard the
 * signal, or that the operator named; null where that has to be found out.
 */
export type Wake =
  | { source: 'decision'; kind: SignalledKind; decisionId: string; seenRound: number | null }
  | { source: 'operator'; kind: SignalledKind; seenRound: number | null }
  | { source: 'timer'; kind: 'expire' }
  | { source: 'settled'; kind: DraftDecision }

/**
 * A wake as workflow code of before 2026-12 sends it: `early` where the workflow was not waiting yet when it heard of it. Read
 * for as long as such a worker may run beside newer ones, or a history of one is open.
 */
export type EarlierWake = { kind: DraftDecision; early: boolean; decisionId?: string }

export type AnyWake = Wake | EarlierWake

/** Why a wake counted for nothing. */
export type IgnoredBecause =
  | 'delivered_again'
  | 'not_about_this_draft'
  | 'look_again'
  | 'no_feedback'
  | 'open_conflicts'
  | 'unprintable'
  | 'reopened'

/**
 * The decision that was really followed, which another one may have won; null where the wake counted for nothing, and
 * `because` of what.
 */
export type Followed = { followed: DraftDecision | null; because?: IgnoredBecause }

export interface ApplicationActivities {
  /** For the first step of an application, or for a reading by itself. */
  parseResume(
    input: { applicationId: string } | { readingId: string },
  ): Promise<{ resumeVersionId: string; warnings: number }>
  tailorResume(input: { applicationId: string; round: number; wake?: AnyWake }): Promise<Followed & Counts>
  writeCoverLetter(input: { applicationId: string; round: number }): Promise<Counts>
  exportDocuments(input: { applicationId: string; round: number; wake: AnyWake }): Promise<Followed & { files: number }>
  /** `round` is the one that it is closed in: a step that was cancelled may have begun another. */
  closeApplication(input: {
    applicationId: string
    round: number
    wake: AnyWake
  }): Promise<Followed & { round?: number }>
  recordAttention(input: {
    applicationId: string
    step: StepName
    reason: AttentionReason
    /** The number of the last attention that was answered: what comes after it is another one. */
    answered?: number
  }): Promise<{ attention: number }>
  sendReminder(input: { applicationId: string; round: number }): Promise<{ sent: boolean }>
}

/** What the workflow that reads a resume by itself calls. */
export interface ReadingActivities {
  parseResume: ApplicationActivities['parseResume']
  recordReadingFailure(input: { readingId: string; reason: AttentionReason }): Promise<void>
}

/** Everything that a worker does. */
export type Activities = ApplicationActivities & ReadingActivities

/** How much a step proposed, and how much of it grounding blocked. */
export type Counts = { proposed: number; blocked: number }

/** Types of the failures that activities raise on purpose, besides the attention reasons. */
export const APPLICATION_GONE = 'ApplicationGone'
export const RESUME_GONE = 'ResumeGone'
