import { PROFESSION } from '../lexicon/ranks-words.ts'
import { justBefore } from '../reading/just-before.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { standingOf } from '../reading/standing.ts'

/** A profession, told as the person's. */
export type ProfessionClaim = Span & { profession: string }

const WITH_OTHERS =
  /\b(?:with|for|to|by|from|every|each|any|your|our|their|his|her|no|another|fellow|like a)\s+(?:an? |the )?(?:[\p{L}-]+ ){0,2}$/u

/** The professions that a text names, but of those that are somebody else's. */
export function findProfessions({ folded }: Reading): ProfessionClaim[] {
  return PROFESSION.all(folded)
    .filter(({ start }) => standingOf(folded, start) !== 'of another' && !WITH_OTHERS.test(justBefore(folded, start)))
    .map(({ text, start, end }) => ({ start, end, profession: text }))
}
