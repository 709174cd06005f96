import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, type Resume, StatementRow } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { StatedFact, StatementSource } from '#shared/domain/resume/statement.ts'

/** Where a statement comes from, and what it is beside its words. */
type Given = {
  source: StatementSource
  /** A BCP 47 tag: what it is written in. */
  language: string
  application?: Pick<Application, 'id'>
  /** What the posting asked for, where it answers that. */
  requirement?: string
}

/** Keeps what a person stated beside a resume of theirs, with its audit row. It is evidence from the next round on. */
export function keepStatement(
  unit: UnitOfWork,
  resume: Pick<Resume, 'id' | 'userId'>,
  { text, about }: StatedFact,
  { source, language, application, requirement }: Given,
): StatementRow {
  const row = unit.em.create(StatementRow, {
    id: uuidv7(),
    userId: resume.userId,
    resumeId: resume.id,
    text,
    about,
    language,
    source,
    applicationId: application?.id ?? null,
    requirement: requirement ?? null,
  })
  auditStatement(unit, row, 'statement.added', { after: auditedPart(row) })
  return row
}

/** Changes the words of a statement, or what it is about. */
export function changeStatement(unit: UnitOfWork, row: StatementRow, change: Partial<StatedFact>): void {
  const before = auditedPart(row)
  Object.assign(row, change)
  auditStatement(unit, row, 'statement.changed', { before, after: auditedPart(row) })
}

/** Takes back what a person stated. Drafts that wait are held against what is left when they are next looked at. */
export function removeStatement(unit: UnitOfWork, row: StatementRow): void {
  auditStatement(unit, row, 'statement.removed', { before: auditedPart(row) })
  unit.em.remove(row)
}

/** An entry of its resume's audit, which goes with the resume, also once the statement has gone before. */
function auditStatement(
  unit: UnitOfWork,
  { resumeId, userId }: StatementRow,
  action: string,
  states: { before?: object; after?: object },
): void {
  unit.audit({ entityType: 'resume', entityId: resumeId, ownerId: userId, action, ...states })
}

function auditedPart({ id, text, about, source }: StatementRow) {
  return { statement: { id, text, about, source } }
}
