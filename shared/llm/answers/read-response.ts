import type OpenAI from 'openai'
import { Stream } from 'openai/core/streaming'
import { parseJson } from '#shared/parse-json.ts'
import { ServerRefusal } from '../refusals/server-refusal.ts'
import { type Completion, readCompletion, readPart } from './completion.ts'

type ReadOptions = {
  client: OpenAI
  /** More characters than this, thoughts included, are cut off as a reply without end. */
  maxCharacters: number
  /** Ends the request. */
  controller: AbortController
  /** Called as the reply grows, with its characters so far. */
  onProgress: (characters: number) => void
}

/**
 * What a server answered with status 200, be it a stream or whole: what it is, is seen by how it begins, since content types lie.
 * Throws ServerRefusal for an error that came with this status, and for what is no completion at all.
 */
export async function readResponse(response: Response, options: ReadOptions): Promise<Completion> {
  const { first, body } = await peek(response)
  if (/^(?:data|event|id|retry)?:/.test(first))
    return readStream(new Response(body, { headers: response.headers }), options)
  const text = await new Response(body).text()
  const completion = readCompletion(parseJson(text))
  if (!completion) throw toRefusal(response.headers, text)
  return completion
}

/** How a body begins, without white space, and the same body from its beginning. */
async function peek(response: Response): Promise<{ first: string; body: ReadableStream<Uint8Array> | null }> {
  if (!response.body) return { first: '', body: null }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const taken: Uint8Array[] = []
  let first = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    taken.push(value)
    first = (first + decoder.decode(value, { stream: true })).trimStart()
    if (first.length >= ENOUGH_CHARACTERS) break
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(out) {
      const next = taken.shift()
      if (next) return out.enqueue(next)
      const { value, done } = await reader.read()
      if (done) out.close()
      else out.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { first, body }
}
const ENOUGH_CHARACTERS = 8

async function readStream(response: Response, options: ReadOptions): Promise<Completion> {
  const { client, maxCharacters, controller, onProgress } = options
  const whole: Completion = {
    content: '',
    refusal: null,
    finishReason: null,
    model: null,
    thoughtCharacters: 0,
    usage: null,
  }
  let characters = 0
  let parts = 0
  for await (const sent of Stream.fromSSEResponse<unknown>(response, controller, client)) {
    const part = readPart(sent)
    if (!part) continue
    parts += 1
    whole.content += part.content
    if (part.refusal) whole.refusal = (whole.refusal ?? '') + part.refusal
    whole.finishReason = part.finishReason ?? whole.finishReason
    whole.model ||= part.model
    whole.thoughtCharacters += part.thoughtCharacters
    whole.usage = part.usage ?? whole.usage
    characters += part.content.length + part.thoughtCharacters
    onProgress(characters)
    if (characters > maxCharacters) return { ...whole, finishReason: 'length' }
  }
  if (parts === 0) throw new ServerRefusal(NO_COMPLETION_STATUS, response.headers, '', true)
  return whole
}

/** A gateway's page, a list of nothing, or an error behind a 200: its code is the status that it would have had. */
function toRefusal(headers: Headers, text: string): ServerRefusal {
  return new ServerRefusal(statusIn(parseJson(text)) ?? NO_COMPLETION_STATUS, headers, text, true)
}

/** Nobody has answered yet: it may have to be paid all the same. */
const NO_COMPLETION_STATUS = 200

/** The HTTP status that an error's own code names. */
export function statusIn(body: unknown): number | null {
  if (typeof body !== 'object' || body === null) return null
  const error: unknown = Reflect.get(body, 'error') ?? body
  if (typeof error !== 'object' || error === null) return null
  const code = Number(Reflect.get(error, 'code') ?? Reflect.get(error, 'status'))
  return Number.isInteger(code) && code >= 400 && code <= 599 ? code : null
}
