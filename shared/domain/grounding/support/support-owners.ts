import { memoizeByObject } from '../../memoize.ts'
import type { ClauseClaim } from '../claims/find-clauses.ts'
import type { OwnerClaim } from '../claims/find-owners.ts'
import type { Examined } from '../evidence/examined.ts'
import { closestStatement } from '../evidence/facts-index.ts'
import type { ResumeEvidence } from '../evidence/resume-evidence.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
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
  const there = closest(words, foreignOf(resume, place.figures, place.elsewhere))
  const here = Math.max(closest(words, place.figures).shared, closest(words, resume.general).shared)
  // A short clause must be all of another job, and nothing of this one.
  const isWhollyForeign = there.shared >= WHOLLY_FOREIGN_WORDS && there.shared === words.size && here === 0
  const isRetold = there.shared >= RETOLD_WORDS && there.shared >= words.size * RETOLD_SHARE && here * 2 <= there.shared
  return isWhollyForeign || isRetold
    ? { is: 'elsewhere', reason: 'told of another job', at: there.statement?.entryId }
    : SUPPORTED
}

const NOTHING = { statement: null, shared: 0 }

/** The statement that shares most words with a clause, and how many. */
function closest(
  words: ReadonlySet<string>,
  facts: Pick<Facts, 'statements'>,
): { statement: Statement | null; shared: number } {
  return closestStatement(words, facts) ?? NOTHING
}

const foreignTo = memoizeByObject((_: Facts) => new WeakMap<Facts, Pick<Facts, 'statements'>>())

/** What the resume says of other jobs than the one whose facts are given. */
function foreignOf({ general }: ResumeEvidence, own: Facts, all: Facts): Pick<Facts, 'statements'> {
  const known = foreignTo(own).get(all)
  if (known) return known
  const near = new Set([...own.statements, ...general.statements])
  const isForeign = (statement: Statement): boolean => !near.has(statement) && /^[wvp]\d/.test(statement.entryId)
  const foreign = { statements: all.statements.filter(isForeign) }
  foreignTo(own).set(all, foreign)
  return foreign
}
