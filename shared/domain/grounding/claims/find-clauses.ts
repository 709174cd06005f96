import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf } from '../reading/word-keys.ts'

/** A clause with the words that it tells something in. */
export type ClauseClaim = Span & { words: ReadonlySet<string> }

/** What stands between conjunctions: "... and cut the waste". */
const JOINED_PART = /(?<=(?:^|\s)(?:and|und|y|e|et|i|oraz|a|och|en)\s)[^.;,]+/giu

/** The clauses of a text, and the parts of them that a conjunction joins. */
export function findClauses({ text }: Reading): ClauseClaim[] {
  return [...text.matchAll(/[^.;,]+/g), ...text.matchAll(JOINED_PART)].map(({ 0: clause, index }) => ({
    start: index + (/^\s*/.exec(clause)?.[0].length ?? 0),
    end: index + clause.length,
    words: contentOf(clause),
  }))
}
