import type { ClauseClaim } from '../claims/find-clauses.ts'
import type { OwnerClaim } from '../claims/find-owners.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { SUPPORTED, type Support } from './support.ts'
import { RETOLD_SHARE, RETOLD_WORDS, WHOLLY_FOREIGN_WORDS } from './thresholds.ts'

/** A line of one job names another employer only where the job's own lines do. */
export function supportOwner({ owner }: OwnerClaim, { evidence }: Examined): Support {
  return hasPhrase(evidence.place.figures.text, owner.name)
    ? SUPPORTED
    : { is: 'elsewhere', reason: 'another owner', at: owner.entryIds[0] }
}

/** Whether a clause of one job tells what the resume tells of another, and nothing of its own. */
export function supportClause({ words }: ClauseClaim, { evidence }: Examined): Support {
  const { place, resume } = evidence
  if (place.elsewhere === null) return SUPPORTED
  const own = new Set(place.figures.statements)
  const general = new Set(resume.general.statements)
  const foreign = place.elsewhere.statements.filter(
    (statement) => !own.has(statement) && !general.has(statement) && /^[wvp]\d/.test(statement.entryId),
  )
  const there = closest(words, foreign)
  const here = closest(words, [...own, ...general])
  // A short clause must be all of another job, and nothing of this one.
  const isWhollyForeign = there.shared >= WHOLLY_FOREIGN_WORDS && there.shared === words.size && here.shared === 0
  const isRetold =
    there.shared >= RETOLD_WORDS && there.shared >= words.size * RETOLD_SHARE && here.shared * 2 <= there.shared
  return isWhollyForeign || isRetold
    ? { is: 'elsewhere', reason: 'told of another job', at: there.statement?.entryId }
    : SUPPORTED
}

/** The statement that shares most words with a clause, and how many. */
function closest(
  words: ReadonlySet<string>,
  statements: readonly Statement[],
): { statement: Statement | null; shared: number } {
  let best: { statement: Statement | null; shared: number } = { statement: null, shared: 0 }
  for (const statement of statements) {
    const shared = [...words].filter((word) => statement.content.has(word)).length
    if (shared > best.shared) best = { statement, shared }
  }
  return best
}
