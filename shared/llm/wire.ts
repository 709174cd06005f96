import type { CompletionRequest, JobForModel, ModelInputs, ModelTask } from './model.ts'
import { systemPrompt } from './prompts.ts'
import { strictSchema } from './schemas.ts'

/** How a server is asked for JSON, from the strictest it may know to none. */
export const REPLY_FORMATS = ['json_schema', 'json_object', 'text'] as const
export type ReplyFormat = (typeof REPLY_FORMATS)[number]

const bodies: { [T in ModelTask]: (input: ModelInputs[T]) => object } = {
  parse_resume: ({ text }) => ({ text }),
  tailor_resume: ({ resume, job, instructions, language, feedback, protected: kept }) => ({
    resume,
    job: jobBody(job),
    instructions,
    language,
    feedback,
    protected: kept,
  }),
  write_cover_letter: ({ resume, job, requirements, instructions, language, feedback }) => ({
    resume,
    job: jobBody(job),
    requirements,
    instructions,
    language,
    feedback,
  }),
}

function jobBody({ title, company, text, requirements }: JobForModel): JobForModel {
  return { title, company, text, ...(requirements && { requirements }) }
}

/** The body of `POST /chat/completions` for a request: one system message, one user message, nothing else. */
export function chatRequest<T extends ModelTask>(
  model: string,
  { task, input, repair }: CompletionRequest<T>,
  format: ReplyFormat,
) {
  const schema = strictSchema(task)
  const told = { ...(format !== 'json_schema' && { schema }), ...(repair && { problem: repair.problem }) }
  return {
    model,
    messages: [
      { role: 'system' as const, content: systemPrompt(task, told) },
      { role: 'user' as const, content: JSON.stringify(bodies[task](input)) },
    ],
    ...responseFormat(task, format),
  }
}

function responseFormat(task: ModelTask, format: ReplyFormat) {
  switch (format) {
    case 'json_schema':
      return {
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: task, strict: true, schema: strictSchema(task) },
        },
      }
    case 'json_object':
      return { response_format: { type: 'json_object' as const } }
    case 'text':
      return {}
  }
}
