import type { z } from 'zod'
import type {
  activitySchemas,
  anyWakeSchema,
  countsSchema,
  earlierWakeSchema,
  followedSchema,
  ignoredBecauseSchema,
  letterCountsSchema,
  signalledKindSchema,
  wakeSchema,
} from './activity-schemas.ts'

/**
 * What the workflow and the worker promise each other: each activity takes one object of ids and answers with counts. The types
 * are those of the published contracts.
 */

/** What can wake a waiting application's workflow through a signal. */
export type SignalledKind = z.infer<typeof signalledKindSchema>

/**
 * What woke the workflow: the delivery of a decision that was recorded over the API, an operator's signal from the Temporal Web
 * UI or command line, the timer, or a step that settled another decision than it was called for, which is to be carried out
 * now. `seenRound` is the round whose draft the sender can have seen: the one that the workflow waited in when it heard the
 * signal, or that the operator named; null where that has to be found out.
 */
export type Wake = z.infer<typeof wakeSchema>

/**
 * A wake as workflow code of before 2026-12 sends it: `early` where the workflow was not waiting yet when it heard of it. Read
 * for as long as such a worker may run beside newer ones, or a history of one is open.
 */
export type EarlierWake = z.infer<typeof earlierWakeSchema>

export type AnyWake = z.infer<typeof anyWakeSchema>

/** Why a wake counted for nothing. */
export type IgnoredBecause = z.infer<typeof ignoredBecauseSchema>

/**
 * The decision that was really followed, which another one may have won; null where the wake counted for nothing, and
 * `because` of what.
 */
export type Followed = z.infer<typeof followedSchema>

/** How much a step proposed, and how much of it grounding blocked. */
export type Counts = z.infer<typeof countsSchema>
/** The same of a letter, and how much the person is asked about gaps. */
export type LetterCounts = z.infer<typeof letterCountsSchema>

/** Everything that a worker does. */
export type Activities = {
  [Name in keyof typeof activitySchemas]: (
    input: z.infer<(typeof activitySchemas)[Name]['input']>,
  ) => Promise<z.infer<(typeof activitySchemas)[Name]['result']>>
}

/** What the workflow that reads a resume by itself calls. */
export type ReadingActivities = Pick<Activities, 'parseResume' | 'recordReadingFailure'>

/** What an application's workflow calls. */
export type ApplicationActivities = Omit<Activities, 'recordReadingFailure'>

/** Types of the failures that activities raise on purpose, besides the attention reasons. */
export const APPLICATION_GONE = 'ApplicationGone'
export const RESUME_GONE = 'ResumeGone'
