import type { EntityManager } from '@mikro-orm/postgresql'
import { type ChangeRow, type ChangeSet, StatementRow } from '#shared/database/entities/index.ts'
import { composeParagraph, type LetterParagraph } from '#shared/domain/letter.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'

type Standing = { changeSet: ChangeSet; rows: readonly ChangeRow[]; paragraphs: readonly LetterParagraph[] }

/**
 * Brings what a draft stands on up to date with what the person states now: statements that are gone or changed, and what they confirmed
 * with one that is gone, which is a question again. Nothing that was stated since is added: that counts from the next round on. The letter's
 * paragraphs where something of the draft is another than before; null where nothing is.
 */
export async function dropGoneStatements(
  em: EntityManager,
  { changeSet, rows, paragraphs }: Standing,
): Promise<LetterParagraph[] | null> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const named = [
    ...changeSet.statements.map(({ id }) => id),
    ...[...rows, ...sentences].flatMap(({ statementId }) => statementId ?? []),
  ]
  if (named.length === 0) return null
  const there = await em.find(StatementRow, { id: { $in: named } })
  const byId = new Map(there.map((row) => [row.id, row]))
  const isGone = ({ statementId }: { statementId?: string | null }): boolean =>
    statementId != null && !byId.has(statementId)
  const pinned = changeSet.statements.flatMap((statement): Statement[] => {
    const now = byId.get(statement.id)
    return now ? [{ id: now.id, text: now.text, about: now.about ?? null }] : []
  })
  const isPinnedAsBefore =
    pinned.length === changeSet.statements.length &&
    pinned.every(({ text, about }, index) => {
      const before = changeSet.statements[index]
      return before?.text === text && before.about === about
    })
  const withdrawn = rows.filter(isGone)
  if (isPinnedAsBefore && withdrawn.length === 0 && !sentences.some(isGone)) return null
  changeSet.statements = pinned
  for (const row of withdrawn) {
    row.statementId = null
    if (row.status !== 'confirmed') continue
    row.status = 'unconfirmed'
    row.decidedAt = null
  }
  return paragraphs.map((paragraph) =>
    composeParagraph(
      paragraph.id,
      paragraph.sentences.map((sentence) => {
        if (!isGone(sentence)) return sentence
        const { statementId: _, ...rest } = sentence
        return rest.status === 'confirmed' ? { ...rest, status: 'unconfirmed' } : rest
      }),
    ),
  )
}
