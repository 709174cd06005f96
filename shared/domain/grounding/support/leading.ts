import { memoizeByObject } from '../../memoize.ts'
import type { Statement } from '../evidence/statement.ts'
import { GUIDING, LEAD, LED } from '../lexicon/leading-words.ts'
import { RANK, WITHOUT_CHARGE } from '../lexicon/ranks-words.ts'
import { standingOf } from '../reading/standing.ts'

/** Whether a folded text shows the person leading or guiding others. */
export function showsLeading(text: string): boolean {
  return leads(text) || GUIDING.isIn(text) || holdsRank(text)
}

function leads(text: string): boolean {
  return LEAD.isIn(text.replaceAll('co-', ''))
}

/** Whether a text has a rank of the person's that has others under it: a senior engineer leads nobody by that. */
function holdsRank(text: string): boolean {
  const without = WITHOUT_CHARGE.all(text)
  return RANK.all(text).some(
    (rank) => standingOf(text, rank.start) === 'held' && !without.some(({ start }) => start === rank.start),
  )
}

/** Whether a statement shows leading of any kind. */
export const statementLeads = memoizeByObject(({ text }: Statement): boolean => showsLeading(text))

/** The same of people: running a meeting or a library is no leading of a team. */
export const statementLeadsPeople = memoizeByObject(
  ({ text }: Statement): boolean =>
    holdsRank(text) || leads(text) || GUIDING.all(text).some(({ end }) => isOfPeople(objectBehind(text, end, 9))),
)

const OBJECT_CHARACTERS = 200

/** The words behind an offset, up to the end of the clause, `most` at most. */
export function objectBehind(folded: string, end: number, most: number): string {
  const clause = /^[^.;:,()]*/u.exec(folded.slice(end, end + OBJECT_CHARACTERS))?.[0] ?? ''
  return clause.split(/\s+/).slice(0, most).join(' ')
}

/** Behind these stands whom a thing is for, not who is led. */
const FOR =
  /\s(?:for|about|to|with|on|at|in|across|fur|uber|mit|bei|pour|avec|dans|sur|para|con|sobre|per|su|dla|o|z|voor|met|over|for|om|med|pro|s)\s/u

/** Whether the object of a verb of leading is people or what people work in. */
export function isOfPeople(object: string): boolean {
  return LED.isIn(object.split(FOR)[0] ?? '')
}
