import { LEAD, LED_BY_SOMEBODY } from '../lexicon/ranks-words.ts'
import type { Reading, Span } from '../reading/reading.ts'

/** A verb of leading; its object follows it. */
export type ChargeClaim = Span & { verb: string }

/** What a text says the person led, not who led them: "supervised by two solicitors". */
export function findCharges({ folded }: Reading): ChargeClaim[] {
  return LEAD.all(folded)
    .filter(({ end }) => !LED_BY_SOMEBODY.test(folded.slice(end, end + 12)))
    .map(({ text, start, end }) => ({ start, end, verb: text }))
}
