import type { z } from 'zod'
import type {
  answerInputSchema,
  languageModelCallInputSchema,
  languageModelCallResultSchema,
} from './language-model-call-schemas.ts'

/**
 * What the product and a worker in any language promise each other about a call to the language model. The worker serves one
 * workflow, which runs one activity. Both carry the id of the call only: what is asked and answered stands in the row of
 * `llm_exchanges` with that id.
 */

export const LANGUAGE_MODEL_CALL_TYPE = 'languageModelCall'

/** The workflow of a call: one id, used once. */
export function languageModelCallIdOf(callId: string): string {
  return `llm-${callId}`
}

/** The workflow's input, of which it hands the id on to the activity. */
export type LanguageModelCallInput = z.infer<typeof languageModelCallInputSchema>

export interface LanguageModelActivities {
  /**
   * Reads the request, has the model answer, and commits the reply to the row, which it leaves alone where a reply is there.
   * It fails with one of the types in `ModelErrorCode`, non-retryable, and with a message that quotes nothing.
   */
  answerLanguageModelCall(input: z.infer<typeof answerInputSchema>): Promise<LanguageModelCallResult>
}

export type LanguageModelCallResult = z.infer<typeof languageModelCallResultSchema>
