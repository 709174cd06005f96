import type { ChangeRow } from '#shared/database/entities/index.ts'
import { isKept, statusOf } from '#shared/domain/changes/status.ts'
import { statusWhenConfirmed, whyNotAcceptable } from '#shared/domain/review/decide.ts'
import { type FieldError, invalidFields } from '../http/problem.ts'
import { MAX_CHANGES_CHARACTERS, type ReviewEdit } from './schema.ts'

type ChangeDecision = ReviewEdit['decisions'][number]

/**
 * Applies a person's decisions to the changes of a review, all or none. Accepting what they rewrote keeps their words; confirming
 * makes a proposal their own; `revert` goes back to it, undecided. Throws a `validation` problem naming each wrong decision.
 */
export function decideChanges(rows: readonly ChangeRow[], decisions: readonly ChangeDecision[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const seen = new Set<string>()
  const errors = decisions.flatMap((decision, index): FieldError[] => {
    const wrong = mistakeIn(decision, byId.get(decision.changeId), seen.has(decision.changeId))
    seen.add(decision.changeId)
    return wrong ? [{ pointer: `/decisions/${index}/${wrong.field}`, detail: wrong.detail }] : []
  })
  if (errors.length > 0) throw invalidFields(errors)

  for (const decision of decisions) {
    const row = byId.get(decision.changeId)
    if (row) decide(row, decision)
  }
  const doubled = decisions.flatMap(({ changeId }, index): FieldError[] =>
    rows.some((other) => saysTheSame(other, byId.get(changeId)))
      ? [
          {
            pointer: `/decisions/${index}`,
            detail: 'is about a place of which another change is in force; edit that one',
          },
        ]
      : [],
  )
  const written = rows.reduce((sum, { editedText }) => sum + (editedText?.length ?? 0), 0)
  if (written > MAX_CHANGES_CHARACTERS)
    doubled.push({ pointer: '/decisions', detail: `has more than ${MAX_CHANGES_CHARACTERS} characters of yours` })
  if (doubled.length > 0) throw invalidFields(doubled)
}

function mistakeIn(
  { decision, text }: ChangeDecision,
  row: ChangeRow | undefined,
  isRepeated: boolean,
): { field: keyof ChangeDecision; detail: string } | null {
  if (!row) return { field: 'changeId', detail: 'is not a change of this review' }
  if (isRepeated) return { field: 'changeId', detail: 'is decided twice' }
  const whyNot = isTheirs(row) ? null : whyNotAcceptable(row.findings)
  if (decision === 'accept' && whyNot !== null) return { field: 'decision', detail: whyNot }
  const isWritten = decision === 'edit' || (decision === 'confirm' && statusOf(row.findings) === 'blocked')
  if (isWritten && (row.op === 'hide' || row.op === 'move'))
    return { field: 'decision', detail: `cannot be ${decision}: a ${row.op} has no text` }
  return decision === 'edit' && !text ? { field: 'text', detail: 'is required for an edit' } : null
}

/** Whether a change says what the person wrote or confirmed. */
function isTheirs({ editedText, status }: ChangeRow): boolean {
  return Boolean(editedText) || status === 'confirmed'
}

function decide(row: ChangeRow, { decision, text }: ChangeDecision): void {
  row.decidedAt = decision === 'revert' ? null : new Date()
  switch (decision) {
    case 'accept':
      if (row.status !== 'confirmed') row.status = row.editedText ? 'edited' : 'accepted'
      return
    case 'confirm':
      confirm(row)
      return
    case 'reject':
      row.status = 'rejected'
      return
    case 'edit':
      row.status = 'edited'
      row.editedText = text ?? null
      return
    case 'revert':
      row.status = statusOf(row.findings)
      row.editedText = null
      row.editedFindings = []
  }
}

function confirm(row: ChangeRow): void {
  if (row.editedText) {
    row.status = 'edited'
    return
  }
  row.status = statusWhenConfirmed(row.findings)
  if (row.status === 'edited') row.editedText = row.text ?? null
}

/** Whether both would put a text into the same place: the person's words must not overwrite each other unseen. */
function saysTheSame(other: ChangeRow, row: ChangeRow | undefined): boolean {
  if (!row || other === row || other.target !== row.target) return false
  return [other, row].every(
    ({ op, target, status }) => (op === 'rewrite' || (op === 'add' && target === 'basics.summary')) && isKept(status),
  )
}
