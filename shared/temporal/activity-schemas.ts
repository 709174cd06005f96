import { z } from 'zod'
import { ATTENTION_REASONS, type AttentionReason, DECISION_KINDS } from '#shared/domain/application.ts'
import { roundSchema, stepSchema, uuidSchema } from './message-schemas.ts'

/** What each activity takes and answers, as docs/contracts publishes it: ids and counts. */

const applicationId = uuidSchema
const count = z.int().min(0)
const seenRound = roundSchema
  .nullable()
  .describe('The round whose draft the sender can have seen; null where that has to be found out.')

export const draftDecisionSchema = z.enum(DECISION_KINDS).exclude(['retry'])
export const signalledKindSchema = draftDecisionSchema.exclude(['expire'])

export const wakeSchema = z
  .discriminatedUnion('source', [
    z.object({ source: z.literal('decision'), kind: signalledKindSchema, decisionId: z.string(), seenRound }),
    z.object({ source: z.literal('operator'), kind: signalledKindSchema, seenRound }),
    z.object({ source: z.literal('timer'), kind: z.literal('expire') }),
    z.object({ source: z.literal('settled'), kind: draftDecisionSchema }),
  ])
  .describe(
    'What woke the workflow: the delivery of a recorded decision, an operator’s signal, the timer, or a step that settled another decision.',
  )

export const earlierWakeSchema = z
  .object({ kind: draftDecisionSchema, early: z.boolean(), decisionId: z.string().optional() })
  .describe('A wake as workflow code of before 2026-12 sends it.')

export const anyWakeSchema = z.union([wakeSchema, earlierWakeSchema])

export const ignoredBecauseSchema = z.enum([
  'delivered_again',
  'not_about_this_draft',
  'look_again',
  'no_feedback',
  'open_conflicts',
  'unprintable',
  'reopened',
])

export const followedSchema = z
  .object({
    followed: draftDecisionSchema.nullable(),
    because: ignoredBecauseSchema.optional(),
  })
  .describe(
    'The decision that was really followed, which another one may have won; null where the wake counted for nothing, and because of what.',
  )

export const countsSchema = z
  .object({
    proposed: count,
    blocked: count,
    unconfirmed: count
      .optional()
      .describe('How much of it the person is asked about; absent in answers of earlier activities.'),
  })
  .describe('How much a step proposed (changes, or sentences of the letter), and how much of it grounding blocked.')

export const letterCountsSchema = countsSchema.extend({
  questions: count
    .optional()
    .describe('How many questions the person is asked about gaps; absent in answers of earlier activities.'),
})

const reasonNames = Object.keys(ATTENTION_REASONS) as AttentionReason[]
export const attentionReasonSchema = z.enum(reasonNames)
const reason = attentionReasonSchema

export const activitySchemas = {
  parseResume: {
    input: z.union([z.object({ applicationId }), z.object({ readingId: uuidSchema })]),
    result: z.object({ resumeVersionId: uuidSchema, warnings: count }),
  },
  tailorResume: {
    input: z.object({ applicationId, round: roundSchema, wake: anyWakeSchema.optional() }),
    result: followedSchema.extend(countsSchema.shape),
  },
  writeCoverLetter: {
    input: z.object({ applicationId, round: roundSchema }),
    result: letterCountsSchema,
  },
  exportDocuments: {
    input: z.object({ applicationId, round: roundSchema, wake: anyWakeSchema }),
    result: followedSchema.extend({ files: count }),
  },
  closeApplication: {
    input: z.object({
      applicationId,
      round: roundSchema.describe('The one that it is closed in: a step that was cancelled may have begun another.'),
      wake: anyWakeSchema,
    }),
    result: followedSchema.extend({ round: roundSchema.optional() }),
  },
  recordAttention: {
    input: z.object({
      applicationId,
      step: stepSchema,
      reason,
      answered: count
        .optional()
        .describe('The number of the last attention that was answered: what comes after it is another one.'),
    }),
    result: z.object({ attention: z.int().min(1) }),
  },
  sendReminder: { input: z.object({ applicationId, round: roundSchema }), result: z.object({ sent: z.boolean() }) },
  recordReadingFailure: { input: z.object({ readingId: uuidSchema, reason }), result: z.void() },
} as const
