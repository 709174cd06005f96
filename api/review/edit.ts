import type { ChangeRow } from '#shared/database/entities/index.ts'
import { toChange } from '#shared/database/load-draft.ts'
import { groundChange, groundParagraph, type PreparedGrounding } from '#shared/domain/grounding/ground.ts'
import type { LetterParagraph } from '#shared/domain/letter.ts'
import { type FieldError, Problem } from '../http/problem.ts'

export type ReviewEdit = {
  decisions: { changeId: string; decision: 'accept' | 'reject' | 'edit'; text?: string }[]
  coverLetter?: { paragraphs: { id: string; text: string }[] }
}

/**
 * Applies a person's decisions to the changes of a review, all or none. What they write themselves is theirs: it gets the
 * same findings, as advice, and is exported as they wrote it. Throws a `validation` problem naming each wrong decision.
 */
export function editChanges(rows: ChangeRow[], decisions: ReviewEdit['decisions'], grounding: PreparedGrounding): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const errors: FieldError[] = []
  const seen = new Set<string>()
  for (const [index, { changeId, decision, text }] of decisions.entries()) {
    const at = `/decisions/${index}`
    const row = byId.get(changeId)
    if (!row) errors.push({ pointer: `${at}/changeId`, detail: 'is not a change of this review' })
    else if (seen.has(changeId)) errors.push({ pointer: `${at}/changeId`, detail: 'is decided twice' })
    else if (decision === 'accept' && row.findings.length > 0 && row.status !== 'edited') {
      errors.push({
        pointer: `${at}/decision`,
        detail: 'is blocked and cannot be accepted; write your own text instead',
      })
    } else if (decision === 'edit' && !text) errors.push({ pointer: `${at}/text`, detail: 'is required for an edit' })
    else if (decision === 'edit' && (row.op === 'hide' || row.op === 'move'))
      errors.push({ pointer: `${at}/decision`, detail: `a ${row.op} has no text to edit` })
    seen.add(changeId)
  }
  if (errors.length > 0) throw new Problem('validation', 'Nothing was changed; see errors.', { errors })

  for (const { changeId, decision, text } of decisions) {
    const row = byId.get(changeId) as ChangeRow
    row.decidedAt = new Date()
    if (decision === 'edit') {
      row.status = 'edited'
      row.editedText = text
      row.findings = groundChange({ ...toChange(row), text: text ?? null }, grounding)
    } else {
      row.status = decision === 'accept' ? (row.editedText ? 'edited' : 'accepted') : 'rejected'
    }
  }
}

/** The letter with a person's paragraphs: their words as they are, with findings as advice; an empty text takes one out. */
export function editLetter(
  paragraphs: LetterParagraph[],
  edits: { id: string; text: string }[],
  grounding: PreparedGrounding,
): LetterParagraph[] {
  const known = new Set(paragraphs.map(({ id }) => id))
  const errors = edits.flatMap(({ id }, index): FieldError[] =>
    known.has(id)
      ? []
      : [{ pointer: `/coverLetter/paragraphs/${index}/id`, detail: 'is not a paragraph of this letter' }],
  )
  if (errors.length > 0) throw new Problem('validation', 'Nothing was changed; see errors.', { errors })
  const texts = new Map(edits.map(({ id, text }) => [id, text]))
  return paragraphs.flatMap((paragraph): LetterParagraph[] => {
    const text = texts.get(paragraph.id)
    if (text === undefined || text === paragraph.text) return [paragraph]
    if (text === '') return []
    return [
      {
        ...paragraph,
        text,
        status: 'edited',
        findings: groundParagraph({ text, evidence: paragraph.evidence }, grounding),
      },
    ]
  })
}
