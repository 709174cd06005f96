import { LEAD, PARTED } from '../lexicon/leading-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** "Supervised by two solicitors": others led. */
const BY = /^\s+(?:by|von|por|par|da|dal|dalla|przez|door|av)(?!\p{L})/u

/** A verb of leading; its object follows it. */
export type ChargeClaim = Span & { verb: string }

/** What a text says the person led, not who led them: "supervised by two solicitors". */
export function findCharges({ folded, language }: Reading): ChargeClaim[] {
  return LEAD.all(folded)
    .filter(({ end }) => language !== 'de' || !PARTED.isIn(lastWordOfClause(folded, end)))
    .filter(({ end }) => !BY.test(folded.slice(end, end + 12)))
    .map(({ text, start, end }) => ({ start, end, verb: text }))
}

function lastWordOfClause(folded: string, from: number): string {
  const clause = /^[^.;:!?]*/u.exec(folded.slice(from))?.[0] ?? ''
  return /(\p{L}+)\W*$/u.exec(clause)?.[1] ?? ''
}
