import { cleanText } from '#shared/domain/text/clean.ts'
import { dropUnstorable } from '#shared/domain/text/storable.ts'
import type { RawReply } from './model.ts'
import { estimateTokens } from './tokens.ts'

/** What somebody answered, as they said it. */
type SaidReply = {
  content: string
  finishReason: string | null | undefined
  refusal: string | null | undefined
  model: string
  /** In any form, or none. */
  promptTokens: unknown
  completionTokens: unknown
  cachedTokens?: unknown
  /** What it thought besides, which is not kept. */
  thoughtCharacters?: number
  latencyMs: number
}

/**
 * An answer as it can be stored. Where it names no usage that can be, or none at all for a text, four characters count as a
 * token, so that the caps still hold: `askedCharacters` is the length of what was asked. A server that says that it read far
 * less than it was sent has cut it off; both are kept then.
 */
export function makeRawReply(said: SaidReply, askedCharacters: number): RawReply {
  const content = dropUnstorable(said.content)
  const sentTokens = estimateTokens(askedCharacters)
  const promptTokens = readCount(said.promptTokens) || sentTokens
  const cachedTokens = Math.min(readCount(said.cachedTokens) ?? 0, promptTokens)
  return {
    content,
    finishReason: toName(said.finishReason ?? 'unknown'),
    refusal: said.refusal ? dropUnstorable(said.refusal) : null,
    model: toName(said.model),
    promptTokens,
    completionTokens:
      readCount(said.completionTokens) || estimateTokens(content.length + (said.thoughtCharacters ?? 0)),
    ...(cachedTokens > 0 && { cachedTokens }),
    ...(promptTokens < sentTokens * CUT_BELOW && cachedTokens === 0 && { sentTokens }),
    latencyMs: said.latencyMs,
  }
}

/** No tokenizer takes more than eight characters of such a text for a token. */
const CUT_BELOW = 0.5

/** More tokens than any model reads or writes in one call: such a number is a mistake of the server's. */
const MAX_TOKENS = 100_000_000

/** A count as it can be summed up: a whole number, also where it came as text; null for what is none. */
function readCount(given: unknown): number | null {
  const count = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  return typeof count === 'number' && count >= 0 && count <= MAX_TOKENS ? Math.ceil(count) : null
}

/** A model's name, or why a reply ended, is short and one line. */
function toName(given: string): string {
  return cleanText(given).replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_CHARACTERS).toWellFormed() || 'unknown'
}
const MAX_NAME_CHARACTERS = 200
