import type { Context } from '../evidence/evidence.ts'
import { RANK } from '../lexicon/ranks-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { type Standing, standingOf } from '../reading/standing.ts'

/** A rank, and whether it is told as the person's own. */
export type RankClaim = Span & { phrase: string; standing: Standing }

/** The ranks that a text names. "Supervisor training" as a skill claims no rank; its words are checked as those of a skill. */
export function findRanks({ folded }: Reading, { kind }: Context): RankClaim[] {
  return RANK.all(folded)
    .filter(({ end }) => kind !== 'skill' || end >= folded.trimEnd().length)
    .map(({ text, start, end }) => ({ start, end, phrase: text.trim(), standing: standingOf(folded, start) }))
}
