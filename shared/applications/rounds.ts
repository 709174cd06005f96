import { type Application, ChangeRow, ChangeSet } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { isKept } from '#shared/domain/changes/status.ts'
import type { SettledConflict } from '#shared/domain/draft.ts'
import type { AdmittedChange } from '#shared/domain/review/admit-changes.ts'
import { newestVersion } from '#shared/resumes/versions.ts'
import { findWinner } from './decisions/find-decisions.ts'
import { toChange } from './drafts/load.ts'

/** A new round is held against the newest version that the person gave, with what they asked for. */
export async function beginRound(unit: UnitOfWork, application: Application, round: number): Promise<void> {
  const winner = await findWinner(unit.em, application.id, round - 1)
  application.resumeVersionId = (await newestVersion(unit.em, application))?.id ?? application.resumeVersionId
  application.round = round
  application.feedback = winner?.kind === 'requestChanges' ? (winner.feedback ?? null) : null
  application.waitingSince = null
  application.remindedAt = null
}

export type EarlierRounds = {
  /** The version that the application began with. */
  baseVersionId: string
  settled: SettledConflict[]
  /** Requirements whose questions they dismissed. */
  dismissed: string[]
  /** The person's words and what they accepted: they stay, and conflicts about them stay open. */
  kept: AdmittedChange[]
  /** What they refused in any round: it stays refused. */
  refused: AdmittedChange[]
}

/** What the person decided before this round. */
export async function earlierRounds(
  database: Database,
  { id: applicationId, resumeVersionId }: Pick<Application, 'id' | 'resumeVersionId'>,
  round: number,
): Promise<EarlierRounds> {
  const none = { baseVersionId: resumeVersionId, settled: [], dismissed: [], kept: [], refused: [] }
  if (round === 1) return none
  const em = database.em.fork()
  const sets = await em.find(ChangeSet, { applicationId, round: { $lt: round } }, { orderBy: { round: 'desc' } })
  const last = sets[0]
  if (!last) return none
  const rows = await em.find(
    ChangeRow,
    { changeSetId: { $in: sets.map(({ id }) => id) } },
    { orderBy: { ordinal: 'asc' } },
  )
  const isOfLast = ({ changeSetId }: ChangeRow): boolean => changeSetId === last.id
  return {
    baseVersionId: last.baseVersionId,
    settled: last.settled,
    dismissed: last.dismissed,
    kept: rows.filter((row) => isOfLast(row) && isKept(row.status)).map(withoutId),
    refused: rows.filter(({ status }) => status === 'rejected').map(withoutId),
  }
}

function withoutId(row: ChangeRow): AdmittedChange {
  const { id: _id, ...change } = toChange(row)
  return change
}
