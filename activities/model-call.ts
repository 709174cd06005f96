import type { ModelInputs, ModelTask } from '#shared/llm/model.ts'

/** A question to the language model, on behalf of an application. */
export type ModelCall<T extends ModelTask> = {
  applicationId: string
  /** What the reply is about: the application, or a content hash for a parse that others can use again. */
  scope: string
  round: number
  task: T
  input: ModelInputs[T]
}
