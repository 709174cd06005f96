import { DENIAL, TURN } from '../lexicon/denials-words.ts'

/** Whether an offset stands in a clause that says what is not so. */
export function isDenied(folded: string, offset: number): boolean {
  const start = Math.max(...['.', ';', ',', ':', '!', '?'].map((sign) => folded.lastIndexOf(sign, offset - 1))) + 1
  const length = folded.slice(offset).search(/[.;:!?]|,\s/u)
  const clause = folded.slice(start, length < 0 ? undefined : offset + length)
  const [denial] = DENIAL.all(clause)
  return denial !== undefined && !TURN.isIn(clause.slice(denial.start, offset - start))
}

/** Whether a folded clause says what is not so. */
export function deniesIn(folded: string): boolean {
  return DENIAL.isIn(folded)
}
