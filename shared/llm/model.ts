import type { ProposedChange, Requirement } from '#shared/domain/changes/change.ts'
import type { ProposedParagraph } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'

/** The three calls of the language-model contract (docs/llm), each one JSON object in and one out. */

export type JobForModel = { title: string; company: string; text: string; requirements?: Requirement[] }

/** A resume with the person's own facts beside it, where there are any: they may be evidence as its nodes are. */
export type ResumeForModel = ResumeDocument & { statements?: StatementForModel[] }
type StatementForModel = { id: string; text: string; about?: string }

/** A resume as a model sees it. */
export function withStatements(resume: ResumeDocument, statements: readonly Statement[]): ResumeForModel {
  if (statements.length === 0) return resume
  return {
    ...resume,
    statements: statements.map(({ id, text, about }) => ({ id, text, ...(about !== null && { about }) })),
  }
}

export type ModelInputs = {
  /** `lines` is the text with its layout; it helps the offline rules and is never sent anywhere. */
  parse_resume: { text: string; lines?: ReadLine[] }
  tailor_resume: {
    resume: ResumeForModel
    job: JobForModel
    instructions: string
    language: string
    feedback: string
    protected: string[]
  }
  write_cover_letter: {
    resume: ResumeForModel
    job: JobForModel
    requirements: Requirement[]
    instructions: string
    language: string
    feedback: string
    /** With the one further attempt at a letter: each sentence of the last one that was refused, and what is wrong with it. */
    findings?: LetterFinding[]
  }
}

export type LetterFinding = { sentence: string; problem: string }

export type ModelReplies = {
  parse_resume: JsonResume
  tailor_resume: { requirements: Requirement[]; changes: ProposedChange[] }
  write_cover_letter: { paragraphs: ProposedParagraph[] }
}

export type ModelTask = keyof ModelInputs

/** What came back, before anyone validated it: this is what `llm_calls` keeps. */
export type RawReply = {
  /** The message's content as it came. */
  content: string
  finishReason: string
  refusal: string | null
  /** The model that answered. */
  model: string
  promptTokens: number
  completionTokens: number
  /** Of the prompt's tokens, those that the server had in its cache. */
  cachedTokens?: number
  /** About how many tokens were sent, where the server says that it read far fewer. */
  sentTokens?: number
  /** The model thought and did not come to an answer. */
  thoughtOnly?: true
  latencyMs: number
}

export type CompletionRequest<T extends ModelTask = ModelTask> = {
  task: T
  input: ModelInputs[T]
  /** A repair attempt: what was wrong with the reply before, as `readReply` names it. */
  repair?: { problem: string }
}

/** What is asked, and for whom: two calls with the same one have the same answer. */
export type Question = {
  /** What the reply is about: the application, or a content hash for a parse that others can use again. */
  scope: string
  task: ModelTask
  round: number
  requestHash: string
}

export type CallOptions = {
  signal?: AbortSignal
  timeoutMs?: number
  /** Called while a reply comes in, with its characters so far. */
  onProgress?: (characters: number) => void
  /** The call by the id under which it was begun, and what it is about: for a provider whose calls outlive whoever made them. */
  call?: { id: string; question: Question }
}

/** Who answers. `openai_fallback` is a second model, which is asked where the first keeps failing: another company's, perhaps. */
export type Provider = 'openai' | 'openai_fallback' | 'rules' | 'activity'

/**
 * Three adapters: `openai` and `openai_fallback` (any OpenAI-compatible server), `rules` (no model, no network), and `activity` (a worker in any
 * language, `shared/exchanges`).
 */
export interface LanguageModel {
  readonly provider: Provider
  /** The configured model's name; `rules` for the offline provider. */
  readonly model: string
  /**
   * One call. The reply is returned unvalidated (see `reply.ts`).
   * Throws ModelError for what the server answered or did not answer.
   */
  complete<T extends ModelTask>(request: CompletionRequest<T>, options?: CallOptions): Promise<RawReply>
  /** The id of a call with the same question that is still on its way, or whose reply waits to be taken. */
  findCall?(question: Question): Promise<string | null>
}

export const MODEL_ERROR_CODES = [
  'unauthorized',
  'not_found',
  /** No provider behind a router takes the request. */
  'no_endpoint',
  'bad_request',
  'context_too_long',
  /** The provider does not serve this account, region or content. */
  'forbidden',
  'rate_limited',
  /** The account has no quota left: waiting does not help, paying does. */
  'quota_exhausted',
  /** It says that it cannot just now: overloaded, or still loading its model. */
  'overloaded',
  /** No connection comes about. */
  'unreachable',
  'unavailable',
  'timeout',
  /** Nobody took the call up. */
  'unserved',
  'refused',
  /** It thought until its tokens were used up. */
  'thought_only',
  'invalid_reply',
] as const
export type ModelErrorCode = (typeof MODEL_ERROR_CODES)[number]

/** A model call that gave nothing usable. The message never carries text of the resume, the posting or the reply. */
export class ModelError extends Error {
  readonly code: ModelErrorCode
  readonly retryable: boolean
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | null
  readonly status: number | null
  /** Whether the call may have to be paid although it gave nothing. */
  readonly mayBeCharged: boolean

  constructor(
    code: ModelErrorCode,
    message: string,
    options: {
      retryable: boolean
      retryAfterMs?: number | null
      status?: number | null
      mayBeCharged?: boolean
      cause?: unknown
    },
  ) {
    super(message, { cause: options.cause })
    this.name = 'ModelError'
    this.code = code
    this.retryable = options.retryable
    this.retryAfterMs = options.retryAfterMs ?? null
    this.status = options.status ?? null
    this.mayBeCharged = options.mayBeCharged ?? false
  }
}
