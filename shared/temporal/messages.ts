import { defineQuery, defineSignal } from '@temporalio/workflow'
import type { ApplicationStatus, StepName } from '#shared/domain/application.ts'

/**
 * The messages of the `application` workflow, imported by the workflow, the API and the dispatcher. They carry ids and
 * counts only. A signal wakes; who wins is decided in the database (docs/architecture.md), so each can also be sent by hand
 * from the Temporal Web UI or CLI, with no input at all. The dispatcher names the decision that it delivers, so that a
 * delivery that comes twice is not taken for one sent by hand.
 */

/**
 * The id of the recorded decision that the dispatcher delivers. By hand there is none: an operator may name the round whose draft
 * they saw, by its number; without it, the draft counts that waited when the signal came.
 */
type DecisionNamed = string | number

export const approve = defineSignal<[decision?: DecisionNamed]>('approve')
/** The feedback stands in `decisions`; sent by hand there is none, and it is refused. */
export const requestChanges = defineSignal<[decision?: DecisionNamed]>('requestChanges')
export const reject = defineSignal<[decision?: DecisionNamed]>('reject')
export const cancel = defineSignal<[decision?: DecisionNamed]>('cancel')
/** Names the attention it answers; any other number is ignored. Without a number it answers the current one. */
export const retry = defineSignal<[attention?: number]>('retry')

export type Progress = {
  status: ApplicationStatus
  round: number
  step: StepName | null
  /** The number to name in `retry`, while a person is needed. */
  attention: number | null
}
export const progress = defineQuery<Progress>('progress')

/** What activities are called with. */
export type ActivitySettings = {
  /** How long one language-model call may take. */
  modelTimeoutMs: number
  /** Whether each activity waits on the task queue of its kind of work; workflows begun before there were any have one for all. */
  queueByKind?: boolean
}

/** The workflow's input: pinned when it is started, so that a change of configuration never changes a running one. */
export type ApplicationInput = {
  applicationId: string
  /** The round to go on from, where a restored application is started again; the first without it. */
  round?: number
  settings: ActivitySettings & {
    reminderAfterMs: number
    expiresAfterMs: number
  }
}

export type ApplicationResult = { status: ApplicationStatus; rounds: number }

/** The input of the workflow that reads a resume by itself. */
export type ReadingInput = { readingId: string; settings: ActivitySettings }
