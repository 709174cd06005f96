import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { resumeDocumentSchema, resumeLineSchema } from '#shared/domain/resume/document-schema.ts'
import { modelReplySchema } from '#shared/llm/exchange.ts'
import { MODEL_ERROR_CODES, type ModelTask } from '#shared/llm/model.ts'
import { writeSystemPromptFor } from '#shared/llm/prompts.ts'
import { readReply } from '#shared/llm/reply.ts'
import { jobSchema, requestSchemas, resumeForModelSchema } from '#shared/llm/request-schemas.ts'
import { changeSchema, paragraphSchema, replySchemas, requirementSchema } from '#shared/llm/schemas.ts'
import {
  answerInputSchema,
  languageModelCallInputSchema,
  languageModelCallResultSchema,
} from '#shared/temporal/language-model-call-schemas.ts'
import { type ContractDocument, type Message, toContractDocument } from './document.ts'
import { CALL_ID } from './example-ids.ts'

const TASKS = ['parse_resume', 'tailor_resume', 'write_cover_letter'] as const satisfies ModelTask[]

/** What a request holds besides the task's own object. */
function requestSchemaOf(task: ModelTask): z.ZodObject {
  return z.object({
    task: z.literal(task),
    input: requestSchemas[task],
    system: z.string().describe('The system message for a chat model.'),
    problem: z
      .string()
      .nullable()
      .describe(
        'What was wrong with the reply before, where this is the one attempt to repair it; `system` says it too.',
      ),
  })
}

/** The example of docs/llm for a task: what is asked, and an answer that is accepted. */
function exampleOf(task: ModelTask): { input: unknown; reply: unknown } {
  const read = (part: string) => JSON.parse(readFileSync(new URL(`${task}.${part}.json`, EXAMPLES), 'utf8'))
  const [choice] = read('reply').choices
  const said = { content: choice.message.content, finishReason: choice.finish_reason, refusal: null, model: '' }
  const reply = readReply(task, { ...said, promptTokens: 0, completionTokens: 0, latencyMs: 0 })
  if (!reply.ok) throw new Error(`the example in docs/llm for ${task} is no reply`)
  return { input: requestSchemas[task].parse(JSON.parse(read('request').messages[1].content)), reply: reply.value }
}
const EXAMPLES = new URL('../../docs/llm/', import.meta.url)

function messagesOf(task: ModelTask): Message[] {
  const name = task.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const { input, reply } = exampleOf(task)
  return [
    {
      name: `${name}Request`,
      schema: requestSchemaOf(task),
      about: `A request \`${task}\`, as it stands in the column \`request\`.`,
      examples: [{ task, input, system: writeSystemPromptFor(task), problem: null }],
    },
    {
      name: `${name}Reply`,
      schema: replySchemas[task],
      about: `What \`content\` of a reply to \`${task}\` holds, as JSON text.`,
      examples: [reply],
    },
  ]
}

/** The messages of a call to the language model. */
export function languageModelContracts(): ContractDocument {
  const messages: Message[] = [
    {
      name: 'LanguageModelCallInput',
      schema: languageModelCallInputSchema,
      about: 'What the workflow `languageModelCall` is started with, under the id `llm-<callId>`.',
      examples: [{ callId: CALL_ID, settings: { timeoutMs: 180_000, heartbeatTimeoutMs: 15_000 } }],
    },
    {
      name: 'AnswerInput',
      schema: answerInputSchema,
      about: 'What its one activity `answerLanguageModelCall` takes.',
      examples: [{ callId: CALL_ID }],
    },
    {
      name: 'CallResult',
      schema: languageModelCallResultSchema,
      about: 'What the activity answers, and after it the workflow.',
      examples: [{ outcome: 'answered' }],
    },
    {
      name: 'FailureType',
      schema: z.enum(MODEL_ERROR_CODES).exclude(['unserved']),
      about:
        'The type of the failure of a worker that gives no reply. Its message must quote nothing that was asked or answered.',
      examples: ['rate_limited'],
    },
    {
      name: 'ModelReply',
      schema: modelReplySchema,
      about: 'A reply, as a worker writes it into the column `reply`.',
      examples: [{ content: '{"paragraphs":[]}', model: 'my-model', promptTokens: 812, completionTokens: 240 }],
    },
    ...TASKS.flatMap(messagesOf),
  ]
  const title = 'Calls to a language model that a worker in any language answers'
  const description =
    'Through Temporal pass `LanguageModelCallInput`, `AnswerInput` and `CallResult`; through the row of `llm_exchanges` a request and a `ModelReply`.'
  return toContractDocument({ name: 'language-model', title, description }, messages, {
    ParseResumeTask: requestSchemas.parse_resume,
    TailorResumeTask: requestSchemas.tailor_resume,
    WriteCoverLetterTask: requestSchemas.write_cover_letter,
    ResumeDocument: resumeDocumentSchema,
    ResumeForModel: resumeForModelSchema,
    ResumeLine: resumeLineSchema,
    Job: jobSchema,
    Requirement: requirementSchema,
    ProposedChange: changeSchema,
    ProposedParagraph: paragraphSchema,
  })
}
