import { z } from 'zod'
import { STATUSES, STEPS } from '#shared/domain/application.ts'

/** What the workflows are started with and answer, and what is said to them, as docs/contracts publishes it. */

export const uuidSchema = z.uuid()
export const roundSchema = z.int().min(1)
const timeMs = z.number().min(0)
const attention = z.int().min(1)
export const statusSchema = z.enum(STATUSES)
export const stepSchema = z.enum(STEPS)

export const activitySettingsSchema = z.object({
  modelTimeoutMs: timeMs.describe('How long one language-model call may take.'),
  queueByKind: z
    .boolean()
    .optional()
    .describe(
      'Whether each activity waits on the task queue of its kind of work; workflows begun before there were any have one for all.',
    ),
})

export const applicationInputSchema = z
  .object({
    applicationId: uuidSchema,
    round: roundSchema
      .optional()
      .describe('The round to go on from, where a restored application is started again; the first without it.'),
    settings: activitySettingsSchema.extend({ reminderAfterMs: timeMs, expiresAfterMs: timeMs }),
  })
  .describe('Pinned when the workflow is started, so that a change of configuration never changes a running one.')

export const applicationResultSchema = z.object({ status: statusSchema, rounds: roundSchema })

export const readingInputSchema = z
  .object({ readingId: uuidSchema, settings: activitySettingsSchema })
  .describe('The input of the workflow that reads a resume by itself.')

export const decisionNamedSchema = z
  .union([uuidSchema, roundSchema])
  .describe(
    'The id of the recorded decision that is delivered, or by hand the number of the round whose draft was seen. Sent with nothing, the draft counts that waited when the signal came.',
  )

export const attentionNamedSchema = attention
  .nullable()
  .describe('The attention that is answered; any other number is ignored. Sent with nothing, the current one.')

export const modelAwaitedSchema = z
  .object({ step: stepSchema, untilMs: timeMs.describe('When the model is asked again, in milliseconds since 1970.') })
  .describe('The language model cannot answer just now, and a step waits for it.')

export const progressSchema = z.object({
  status: statusSchema,
  round: roundSchema,
  step: stepSchema.nullable(),
  attention: attention.nullable().describe('The number to name in `retry`, while a person is needed.'),
  waiting: z
    .object({ for: z.literal('model'), until: z.iso.datetime() })
    .nullable()
    .optional()
    .describe('When the step asks its language model again, which could not answer the last time.'),
  asks: z
    .object({ unconfirmed: z.int().min(0), questions: z.int().min(0) })
    .optional()
    .describe(
      'How much the person was asked when the round’s draft was made: texts to confirm, and questions about gaps.',
    ),
})
