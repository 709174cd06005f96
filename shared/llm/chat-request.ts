import type { CompletionRequest, JobForModel, ModelInputs, ModelTask } from './model.ts'
import { writeSystemPrompt } from './prompts.ts'
import { toStrictSchema } from './schemas.ts'

/** How a server is asked for JSON, from the strictest it may know to none. */
export const REPLY_FORMATS = ['json_schema', 'json_object', 'text'] as const
export type ReplyFormat = (typeof REPLY_FORMATS)[number]

/** What a model is given for a task. */
export type RequestBodies = Omit<ModelInputs, 'parse_resume'> & { parse_resume: { text: string } }

const bodies: { [T in ModelTask]: (input: ModelInputs[T]) => RequestBodies[T] } = {
  parse_resume: ({ text }) => ({ text }),
  tailor_resume: ({ resume, job, instructions, language, feedback, protected: kept }) => ({
    resume,
    job: toJobBody(job),
    instructions,
    language,
    feedback,
    protected: kept,
  }),
  write_cover_letter: ({ resume, job, requirements, instructions, language, feedback, findings }) => ({
    resume,
    job: toJobBody(job),
    requirements,
    instructions,
    language,
    feedback,
    ...(findings && { findings }),
  }),
}

function toJobBody({ title, company, text, requirements }: JobForModel): JobForModel {
  return { title, company, text, ...(requirements && { requirements }) }
}

/** What of an input a model is sent, whoever it is. */
export function toRequestBody<T extends ModelTask>(task: T, input: ModelInputs[T]): RequestBodies[T] {
  return bodies[task](input)
}

/**
 * The body of `POST /chat/completions` for a request: one system message, the same for all, and one user message. That is one
 * JSON object, which begins with what calls about the same application share.
 */
export function toChatRequest<T extends ModelTask>(
  model: string,
  { task, input, repair }: CompletionRequest<T>,
  format: ReplyFormat,
) {
  const asked = {
    ...toRequestBody(task, input),
    ...(format !== 'json_schema' && { schema: toStrictSchema(task) }),
    task,
    ...(repair && { repair: repair.problem }),
  }
  return {
    model,
    messages: [
      { role: 'system' as const, content: writeSystemPrompt() },
      { role: 'user' as const, content: JSON.stringify(asked) },
    ],
    ...chooseResponseFormat(task, format),
  }
}

function chooseResponseFormat(task: ModelTask, format: ReplyFormat) {
  switch (format) {
    case 'json_schema':
      return {
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: task, strict: true, schema: toStrictSchema(task) },
        },
      }
    case 'json_object':
      return { response_format: { type: 'json_object' as const } }
    case 'text':
      return {}
  }
}
