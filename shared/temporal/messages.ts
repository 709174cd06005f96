import { defineQuery, defineSignal } from '@temporalio/workflow'
import type { z } from 'zod'
import type {
  activitySettingsSchema,
  applicationInputSchema,
  applicationResultSchema,
  decisionNamedSchema,
  modelAwaitedSchema,
  progressSchema,
  readingInputSchema,
} from './message-schemas.ts'

/**
 * The messages of the `application` workflow, imported by the workflow, the API and the dispatcher. They carry ids and
 * counts only. A signal wakes; who wins is decided in the database (docs/architecture.md), so each can also be sent by hand
 * from the Temporal Web UI or CLI, with no input at all. The dispatcher names the decision that it delivers, so that a
 * delivery that comes twice is not taken for one sent by hand. Their types are those of the published contracts.
 */

/**
 * The id of the recorded decision that the dispatcher delivers. By hand there is none: an operator may name the round whose draft
 * they saw, by its number; without it, the draft counts that waited when the signal came.
 */
type DecisionNamed = z.infer<typeof decisionNamedSchema>

export const approve = defineSignal<[decision?: DecisionNamed]>('approve')
/** The feedback stands in `decisions`; sent by hand there is none, and it is refused. */
export const requestChanges = defineSignal<[decision?: DecisionNamed]>('requestChanges')
export const reject = defineSignal<[decision?: DecisionNamed]>('reject')
export const cancel = defineSignal<[decision?: DecisionNamed]>('cancel')
/** Names the attention it answers; any other number is ignored. Without a number it answers the current one. */
export const retry = defineSignal<[attention?: number]>('retry')

/** Sent by an activity to its own workflow, before an attempt that failed is tried again: shown, and acted on by nobody. */
export const modelAwaited = defineSignal<[wait: z.infer<typeof modelAwaitedSchema>]>('modelAwaited')

export type Progress = z.infer<typeof progressSchema>
export const progress = defineQuery<Progress>('progress')

/** What activities are called with. */
export type ActivitySettings = z.infer<typeof activitySettingsSchema>

/** The workflow's input: pinned when it is started, so that a change of configuration never changes a running one. */
export type ApplicationInput = z.infer<typeof applicationInputSchema>
export type ApplicationResult = z.infer<typeof applicationResultSchema>

/** The input of the workflow that reads a resume by itself. */
export type ReadingInput = z.infer<typeof readingInputSchema>
