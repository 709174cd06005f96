import type { LetterParagraph } from '#shared/domain/letter.ts'
import { listBlocked } from '#shared/domain/review/admit-letter.ts'
import type { LetterFinding } from './model.ts'

/** What the check says of each blocked sentence of a letter, in words, for the one further attempt at it. */
export function describeFindings(paragraphs: readonly LetterParagraph[]): LetterFinding[] {
  return listBlocked(paragraphs).map(({ text, findings }) => ({
    sentence: text,
    problem: findings.map(({ message }) => message).join(' '),
  }))
}
