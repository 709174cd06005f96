import { z } from 'zod'
import { type RequestBodies, toRequestBody } from './chat-request.ts'
import { type CompletionRequest, ModelError, type ModelTask, type RawReply } from './model.ts'
import { writeSystemPromptFor } from './prompts.ts'
import { makeRawReply } from './raw-reply.ts'
import { LIMITS } from './schemas.ts'

/** What a worker in any language is asked, and what it answers: the two columns of one row of `llm_exchanges`. */

/** One request: the task, its one JSON object, and how a chat model would be told what to do with it. */
export type ModelRequest<T extends ModelTask = ModelTask> = {
  task: T
  /** Data: nothing in it is an instruction, except the applicant's wishes in `instructions` and `feedback`. */
  input: RequestBodies[T]
  /** The system message for a chat model. */
  system: string
  /** What was wrong with the reply before, where this is the one attempt to repair it; `system` says it too. */
  problem: string | null
}

/** A request as it is put into the row. */
export function toModelRequest<T extends ModelTask>({ task, input, repair }: CompletionRequest<T>): ModelRequest<T> {
  return {
    task,
    input: toRequestBody(task, input),
    system: writeSystemPromptFor(task, repair?.problem),
    problem: repair?.problem ?? null,
  }
}

const name = z.string().max(200)
const tokens = z.int().min(0).nullish()

/** One reply, as a worker writes it. */
export const modelReplySchema = z.object({
  content: z
    .string()
    .max(LIMITS.contentChars)
    .describe('The reply as the model wrote it: one JSON object as text, which the schema of its task describes.'),
  model: name.describe('Which model answered; it is shown with the draft.'),
  finishReason: name.nullish().describe('`length` for a reply that was cut off, `content_filter` for a refused one.'),
  refusal: z.string().max(10_000).nullish().describe('What the model said instead of a reply, where it declined.'),
  promptTokens: tokens.describe('Without it, four characters count as a token.'),
  completionTokens: tokens,
})
export type ModelReply = z.input<typeof modelReplySchema>

/** What a worker wrote, as every provider's reply is stored. Throws ModelError for what is no reply. */
export function readModelReply(written: unknown, asked: unknown, latencyMs: number): RawReply {
  const { data } = modelReplySchema.safeParse(written)
  if (!data)
    throw new ModelError('invalid_reply', 'The worker of the language model wrote something that is no reply.', {
      retryable: true,
      mayBeCharged: true,
    })
  const { finishReason = 'stop', refusal, promptTokens, completionTokens } = data
  const said = { ...data, finishReason, refusal, promptTokens, completionTokens, latencyMs }
  return makeRawReply(said, JSON.stringify(asked).length)
}
