import { type LoadedDraft, toChange } from '#shared/applications/drafts/load.ts'
import type { ChangeRow } from '#shared/database/entities/index.ts'
import { isKept } from '#shared/domain/changes/status.ts'
import { mergeDraftResume } from '#shared/domain/draft.ts'
import { findConflicts } from '#shared/domain/review/assess-changes.ts'
import { type FieldError, invalidFields } from '../http/problem.ts'
import type { ReviewEdit } from './schema.ts'

/**
 * Resolves conflicts between what the person decided here and their newer version: `yours` is remembered for as long as the
 * newer version says the same there, `theirs` takes back the changes that stand against it. All or none.
 */
export function resolveConflicts(
  { changeSet, rows, sources, draft }: LoadedDraft,
  choices: ReviewEdit['conflicts'],
): void {
  const open = new Map(draft.conflicts.map((conflict) => [conflict.target, conflict]))
  const errors = choices.flatMap(({ target }, index): FieldError[] =>
    open.has(target) && choices.findIndex((choice) => choice.target === target) === index
      ? []
      : [{ pointer: `/conflicts/${index}/target`, detail: 'is no open conflict of this review, or is named twice' }],
  )
  if (errors.length > 0) throw invalidFields(errors)
  for (const { target, choose } of choices) {
    if (choose === 'yours') remember({ changeSet }, target, open.get(target)?.theirs ?? null)
    else for (const row of rows.filter((row) => stands(row, sources, target))) refuse(row)
  }
}

/** Whoever rewrites a place in sight of the newer version has decided about what that says there. */
export function resolveEdited(
  { changeSet, rows, sources }: Pick<LoadedDraft, 'changeSet' | 'rows' | 'sources'>,
  editedIds: ReadonlySet<string>,
): void {
  const { conflicts } = mergeDraftResume({ ...sources, settled: changeSet.settled }, rows.map(toChange))
  for (const { target, theirs } of conflicts) {
    if (rows.some((row) => editedIds.has(row.id) && stands(row, sources, target)))
      remember({ changeSet }, target, theirs)
  }
}

function remember({ changeSet }: Pick<LoadedDraft, 'changeSet'>, target: string, theirs: string | null): void {
  changeSet.settled = [...changeSet.settled.filter((choice) => choice.target !== target), { target, theirs }]
}

function refuse(row: ChangeRow): void {
  row.status = 'rejected'
  row.decidedAt = new Date()
}

/** Whether this change, as it counts now, is what meets the newer version at a place. */
function stands(row: ChangeRow, sources: LoadedDraft['sources'], target: string): boolean {
  if (!isKept(row.status)) return false
  return findConflicts(toChange(row), sources).some((conflict) => conflict.target === target)
}
