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
  latencyMs: number
}

/**
 * An answer as it can be stored. Where it names no usage that can be, four characters count as a token, so that the caps still
 * hold: `askedCharacters` is the length of what was asked.
 */
export function makeRawReply(said: SaidReply, askedCharacters: number): RawReply {
  const content = dropUnstorable(said.content)
  return {
    content,
    finishReason: toName(said.finishReason ?? 'unknown'),
    refusal: said.refusal ? dropUnstorable(said.refusal) : null,
    model: toName(said.model),
    promptTokens: readCount(said.promptTokens) ?? estimateTokens(askedCharacters),
    completionTokens: readCount(said.completionTokens) ?? estimateTokens(content.length),
    latencyMs: said.latencyMs,
  }
}

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
