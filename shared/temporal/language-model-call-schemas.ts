import { z } from 'zod'
import { uuidSchema } from './message-schemas.ts'

/** The messages of a call to a worker in any language, as docs/contracts publishes them. */

const callId = uuidSchema.describe('The row of `llm_exchanges` with the request.')
const durationMs = z.int().min(1)

export const languageModelCallInputSchema = z.object({
  callId,
  settings: z.object({
    timeoutMs: durationMs.describe('How long the call may take in all.'),
    heartbeatTimeoutMs: durationMs.describe(
      'A worker from which nothing is heard for so long counts as dead, and the call is given to another.',
    ),
  }),
})

export const answerInputSchema = z.object({ callId })

export const languageModelCallResultSchema = z.object({
  outcome: z
    .enum(['answered', 'gone'])
    .describe('`answered`: the reply is committed. `gone`: nobody waits for it any more.'),
})
