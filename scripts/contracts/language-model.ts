import { z } from 'zod'
import { resumeDocumentSchema, resumeLineSchema } from '#shared/domain/resume/document-schema.ts'
import { modelReplySchema, toModelRequest } from '#shared/llm/exchange.ts'
import { MODEL_ERROR_CODES, type ModelInputs, type ModelTask } from '#shared/llm/model.ts'
import { jobSchema, requestSchemas } from '#shared/llm/request-schemas.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
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

async function messagesOf<T extends ModelTask>(task: T, input: ModelInputs[T]): Promise<Message[]> {
  const name = task.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const { content } = await createRulesModel(() => '2026-01-01').complete({ task, input })
  return [
    {
      name: `${name}Request`,
      schema: requestSchemaOf(task),
      about: `A request \`${task}\`, as it stands in the column \`request\`.`,
      examples: [toModelRequest({ task, input })],
    },
    {
      name: `${name}Reply`,
      schema: replySchemas[task],
      about: `What \`content\` of a reply to \`${task}\` holds, as JSON text.`,
      examples: [JSON.parse(content)],
    },
  ]
}

/** The messages of a call to the language model, with one example for each task. */
export async function languageModelContracts(inputs: ModelInputs): Promise<ContractDocument> {
  const tasks = await Promise.all(TASKS.map((task) => messagesOf(task, inputs[task])))
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
    ...tasks.flat(),
  ]
  const title = 'Calls to a language model that a worker in any language answers'
  const description =
    'Through Temporal pass `LanguageModelCallInput`, `AnswerInput` and `CallResult`; through the row of `llm_exchanges` a request and a `ModelReply`.'
  return toContractDocument({ name: 'language-model', title, description }, messages, {
    ParseResumeTask: requestSchemas.parse_resume,
    TailorResumeTask: requestSchemas.tailor_resume,
    WriteCoverLetterTask: requestSchemas.write_cover_letter,
    ResumeDocument: resumeDocumentSchema,
    ResumeLine: resumeLineSchema,
    Job: jobSchema,
    Requirement: requirementSchema,
    ProposedChange: changeSchema,
    ProposedParagraph: paragraphSchema,
  })
}
