import { LockMode } from '@mikro-orm/postgresql'
import { Application, type Resume } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { type DecisionKind, TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { findUnsettled } from '../decisions/find-decisions.ts'

/** A decision about an application has been made and is not carried out yet, so that what it stands on cannot change. */
export class DecisionUnsettled extends Error {
  override name = 'DecisionUnsettled'
  readonly kind: DecisionKind
  readonly applicationId: string

  constructor(kind: DecisionKind, applicationId: string) {
    super('a decision is not settled yet')
    this.kind = kind
    this.applicationId = applicationId
  }
}

/**
 * The applications of a resume that are not over, locked in the order of their ids, before the resume itself: what is stated beside a resume
 * changes under these locks, so that a round sees all of a change or nothing of it. Throws DecisionUnsettled.
 */
export async function lockApplicationsOf(
  { em }: UnitOfWork,
  { id: resumeId, userId }: Pick<Resume, 'id' | 'userId'>,
): Promise<Application[]> {
  const applications = await em.find(
    Application,
    { resumeId, userId, deletedAt: null, status: { $nin: [...TERMINAL_STATUSES] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  for (const { id } of applications) {
    const unsettled = await findUnsettled(em, id)
    if (unsettled) throw new DecisionUnsettled(unsettled.kind, id)
  }
  return applications
}
