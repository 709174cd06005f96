import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, type ChangeRow, StatementRow } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { composeParagraph, type LetterParagraph, type LetterSentence } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { factOfChange } from '#shared/domain/review/stated-fact.ts'
import { keepStatement, removeStatement } from './keep-statement.ts'

type Confirming = { unit: UnitOfWork; application: Application; resume: ResumeDocument }

/**
 * Keeps what a person has just confirmed of the changes as statements beside their resume, and takes back those whose confirmation they took
 * back. Only what was unconfirmed is confirmed; what was blocked is their own words and never a statement.
 */
export async function keepConfirmedChanges(
  { unit, application, resume }: Confirming,
  rows: readonly ChangeRow[],
): Promise<void> {
  for (const row of rows) {
    if (row.status !== 'confirmed') {
      await takeBack(unit, row.statementId)
      row.statementId = null
    } else if (!row.statementId) {
      const fact = factOfChange({ text: row.text ?? null, target: row.target, findings: row.findings }, resume)
      if (fact) row.statementId = keepStatement(unit, resumeOf(application), fact, confirmedIn(application)).id
    }
  }
}

/** The same of a letter's sentences, which name their statements from then on. `before` is the letter as it was. */
export async function keepConfirmedSentences(
  { unit, application }: Confirming,
  before: readonly LetterParagraph[],
  now: readonly LetterParagraph[],
): Promise<LetterParagraph[]> {
  const kept = now.map((paragraph) =>
    composeParagraph(
      paragraph.id,
      paragraph.sentences.map((sentence) => keepSentence(unit, application, sentence)),
    ),
  )
  const held = new Set(statementsOf(kept))
  for (const id of statementsOf(before)) if (!held.has(id)) await takeBack(unit, id)
  return kept
}

function keepSentence(unit: UnitOfWork, application: Application, sentence: LetterSentence): LetterSentence {
  const { statement, statementId, ...rest } = sentence
  if (sentence.status !== 'confirmed') return statement ? { ...rest, statement } : rest
  if (statementId) return { ...rest, statementId }
  if (!statement) return rest
  const { id } = keepStatement(unit, resumeOf(application), statement, confirmedIn(application))
  return { ...rest, statementId: id }
}

function statementsOf(paragraphs: readonly LetterParagraph[]): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ statementId }) => statementId ?? []))
}

async function takeBack(unit: UnitOfWork, id: string | null | undefined): Promise<void> {
  const row = id ? await findStatement(unit.em, id) : null
  if (row) removeStatement(unit, row)
}

function findStatement(em: EntityManager, id: string): Promise<StatementRow | null> {
  return em.findOne(StatementRow, { id })
}

function resumeOf({ resumeId, userId }: Application) {
  return { id: resumeId, userId }
}

function confirmedIn(application: Application) {
  return { source: 'confirmed' as const, language: application.options.language, application }
}
