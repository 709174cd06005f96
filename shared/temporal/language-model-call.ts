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

/** The workflow's input, which it hands on to the activity. */
export type LanguageModelCallInput = {
  callId: string
  settings: {
    /** How long the call may take in all. */
    timeoutMs: number
    /** A worker from which nothing is heard for so long counts as dead, and the call is given to another. */
    heartbeatTimeoutMs: number
  }
}

export interface LanguageModelActivities {
  /**
   * Reads the request, has the model answer, and commits the reply to the row, which it leaves alone where a reply is there.
   * It fails with one of the types in `ModelErrorCode`, non-retryable, and with a message that quotes nothing.
   */
  answerLanguageModelCall(input: { callId: string }): Promise<LanguageModelCallResult>
}

/** `answered`: the reply is committed. `gone`: nobody waits for it any more. */
export type LanguageModelCallResult = { outcome: 'answered' | 'gone' }
