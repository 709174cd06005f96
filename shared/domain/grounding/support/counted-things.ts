import { type Quantity, sameDimension } from '../../text/numbers/quantity.ts'
import { isOfSigns } from '../../text/sign-words.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { isCalendarYear } from '../reading/calendar.ts'
import { equal } from '../reading/quantities.ts'
import { contentOf, sameBeginning } from '../reading/word-keys.ts'
import type { NumberMatch } from './number-match.ts'

/** Whether the resume gives what is counted here another number, and this number to something else. */
export function isOfAnother(
  quantity: Quantity,
  found: readonly NumberMatch[],
  all: readonly Quantity[],
  facts: Facts,
): boolean {
  const { counted, dimension } = quantity
  const shares = (other: Quantity): boolean => other.counted.some((word) => counted.includes(word))
  if (counted.length === 0 || found.some(({ quantity: other }) => other.counted.length === 0 || shares(other)))
    return false
  const statements = found.length > 0 ? new Set(found.map(({ statement }) => statement)) : new Set(facts.statements)
  return [...statements].some((statement) =>
    statement.quantities.some(
      (other) =>
        sameDimension(other, quantity) &&
        !equal(other, quantity) &&
        !isCalendarYear(other) &&
        !statement.steps.some(
          ({ from, to }) => [from, to].includes(other) && [from, to].some((end) => equal(end, quantity)),
        ) &&
        (dimension === 'month'
          ? sharesMost(other, counted)
          : other.counted[0] === counted[0] || other.counted[0] === counted[1]) &&
        !all.some((own) => equal(own, other) && own.counted.some((word) => other.counted.includes(word))),
    ),
  )
}

/** Whether a statement gives what is counted another number, which the text that tells it has no longer: "5 trainees" for "2 trainees". */
export function isInPlaceOfAnother(quantity: Quantity, all: readonly Quantity[], told: Statement): boolean {
  return (
    !told.quantities.some((other) => equal(other, quantity)) &&
    told.quantities.some(
      (other) =>
        sameDimension(other, quantity) &&
        !isCalendarYear(other) &&
        other.counted.some((word) => quantity.counted.includes(word)) &&
        !all.some((own) => equal(other, own)),
    )
  )
}

/**
 * Whether the clause of a result has no word in common with any statement that has this number. Japanese and Chinese do
 * not part their words, and a letter may tell things in other ones.
 */
export function isOfOtherClause(
  { start, end, dimension }: Quantity,
  found: readonly NumberMatch[],
  { reading: { folded, language }, evidence: { kind } }: Examined,
): boolean {
  if (dimension !== '%' || kind === 'letter' || isOfSigns(language)) return false
  const before = /(?:[^.;:,()—]|[.,](?=\d))*$/u.exec(folded.slice(0, start))?.[0] ?? ''
  const after = /^(?:[^.;:,()—]|[.,](?=\d))*/u.exec(folded.slice(end))?.[0] ?? ''
  const words = [...contentOf(`${before} ${after}`)]
  return (
    words.length > 1 &&
    !found.some(({ statement }) =>
      words.some((word) => [...statement.content].some((known) => known === word || sameBeginning(known, word))),
    )
  )
}

function sharesMost(other: Quantity, counted: readonly string[]): boolean {
  const shared = other.counted.filter((word) => counted.includes(word)).length
  return shared > 0 && shared * 2 >= counted.length
}
