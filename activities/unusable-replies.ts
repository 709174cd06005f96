import { ModelError, type ModelTask, type RawReply } from '#shared/llm/model.ts'
import { type ReplyFailure, type ReplyProblemKind, readReply, toReplyFailure } from '#shared/llm/reply.ts'
import type { StoredReply } from './model-calls.ts'

/** A reply to a question that nothing could be made of. */
export type UnusableReply = { kind: ReplyProblemKind; raw: RawReply }

/**
 * Those at the end of a model's replies, in the order of their attempts: what was asked may have changed a little between them,
 * as when another application had the posting's requirements drawn up.
 */
export function findUnusable(task: ModelTask, stored: readonly StoredReply[]): UnusableReply[] {
  let unusable: UnusableReply[] = []
  for (const { response } of stored) {
    const reply = readReply(task, response)
    unusable = reply.ok ? [] : [...unusable, { kind: reply.kind, raw: response }]
  }
  return unusable
}

/** The same model with the same kind of unusable reply so often in a row will not do better next time. */
const MAX_SAME_PROBLEM = 3

/** Whether a model's replies to a question, the last one last, say that asking it once more is of no use. */
export function isHopeless(replies: readonly UnusableReply[]): boolean {
  const described = replies.map(({ kind, raw }) => `${raw.model} ${kind}`)
  const other = described.findLastIndex((one) => one !== described.at(-1))
  return described.length - 1 - other >= MAX_SAME_PROBLEM
}

const MESSAGES: Record<ReplyFailure, string> = {
  refused: 'The model declined to answer.',
  thought_only: 'The model only thought, and gave no answer.',
  context_too_long: 'The server read only a part of what it was sent.',
  invalid_reply: 'Two replies in a row were unusable.',
}

/**
 * What the last of them means. A model that declines twice will go on declining; one that stumbles may not, unless it is always
 * the same.
 */
export function toModelError(replies: readonly UnusableReply[]): ModelError {
  const last = replies.at(-1)
  const code = last ? toReplyFailure(last.kind, last.raw) : 'invalid_reply'
  const mayDoBetter = (code === 'thought_only' || code === 'invalid_reply') && !isHopeless(replies)
  return new ModelError(code, MESSAGES[code], { retryable: mayDoBetter })
}
