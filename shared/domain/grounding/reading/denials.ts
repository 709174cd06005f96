/** Saying what one has not done claims nothing; "not only" says the contrary. */
const DENIAL =
  /(?<!\p{L})(?:(?:not|n't) (?!only|just|merely|simply)(?:\p{L}+ )?(?:yet|so far|worked|used|led|managed|held|done|had|a|an|my)|(?:have|has|had|did|do|does|am|was|were|is|are)(?: not|n't)(?! only| just| merely)|never (?:yet )?(?:worked|used|led|managed|held|done|had|been)|yet to|(?:no|little) (?:\p{L}+ )?(?:experience|knowledge) (?:of|with|in)|new to me|noch (?:nicht|nie|keine?)|nicht (?!nur|allein|zuletzt)|keine? (?:\p{L}+ )?(?:erfahrung|kenntnisse)|(?:todavia|aun) no|no (?:he|tengo|domino|hablo|he llegado) (?!solo)|(?:ne |n')\p{L}+ (?:pas|jamais)(?! seulement| que)|pas encore|non (?:ho|sono|conosco|\p{L}+ ancora)(?! solo)|ancora non|ainda nao|nao (?:tenho|trabalhei|usei|falo)(?! so)|nog (?:niet|geen|nooit)|(?:heb|ben) (?:ik )?(?:niet|nooit|geen)(?! alleen)|jeszcze nie|nie (?:mam|znam|pracowal\p{L}*|prowadzil\p{L}*)|zatim ne\p{L}*|nemam|annu inte|har inte(?! bara))(?!\p{L})/u

/** Whether an offset stands in a clause that says what is not so. */
export function isDenied(folded: string, offset: number): boolean {
  const start = Math.max(...['.', ';', ',', ':', '!', '?'].map((sign) => folded.lastIndexOf(sign, offset - 1))) + 1
  const length = folded.slice(offset).search(/[.;:!?]|,\s/u)
  const clause = folded.slice(start, length < 0 ? undefined : offset + length)
  const denial = DENIAL.exec(clause)
  return (
    denial !== null &&
    !/(?<!\p{L})(?:but|sondern|aber|sino|pero|mais|ma|mas|maar|ale|lecz|men)(?!\p{L})/u.test(
      clause.slice(denial.index, offset - start),
    )
  )
}

/** Whether a folded clause says what is not so. */
export function deniesIn(folded: string): boolean {
  return DENIAL.test(folded)
}
