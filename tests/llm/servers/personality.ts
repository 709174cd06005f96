import type { ModelErrorCode, ModelTask } from '#shared/llm/model.ts'
import type { ReplyProblemKind } from '#shared/llm/reply.ts'

/** What a server is asked, with what a good model would answer. */
export type Asked = {
  task: ModelTask
  /** Counted from 1, of this task. */
  nth: number
  body: {
    model: string
    messages: { role: string; content: string }[]
    stream?: boolean
    stream_options?: unknown
    response_format?: { type: string }
  } & Record<string, unknown>
  headers: NodeJS.Dict<string | string[]>
  format: 'json_schema' | 'json_object' | 'text'
  good: string
  /** What a careless server repeats in its errors: the key, and words of the resume. */
  echo: string
}

/** What goes out on the wire, in these pieces, one after the other. */
export type Wire = {
  status?: number
  headers?: Record<string, string>
  body: string | readonly string[]
  /** Between two pieces. */
  pauseMs?: number
  /** How the connection goes on afterwards. */
  after?: 'end' | 'drop' | 'hang'
}

/** How asking it once ends: with the good answer, an error, or a reply that is no use. */
export type Ending = 'good' | ModelErrorCode | ReplyProblemKind

/** A server as it was seen somewhere: what it answers, and what is to become of that. */
export type Personality = {
  name: string
  /** Of which servers this is known. */
  of: string
  answer: (asked: Asked) => Wire
  ends: Ending
  /** Requests until then. */
  requests: number
  status?: number
  /** Tokens in, out and cached, where they are not those of the plain server. */
  usage?: { prompt?: number; completion?: number; cached?: number }
  /** Of a whole application with it, where that says more than one call does. */
  application?: {
    status: 'awaiting_approval' | 'needs_attention'
    reason?: string
    /** Requests in all. */
    requests: number
    /** What the notes of the draft tell. */
    told?: RegExp
  }
}

export type Group = readonly Personality[]
