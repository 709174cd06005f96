import type { ChangeStatus } from '#shared/domain/changes/change.ts'
import type { LetterParagraph } from '#shared/domain/letter.ts'
import type { Counts } from '#shared/temporal/activities.ts'

/** How much was proposed, how much of it is blocked, and how much the person is asked about. */
export function countBlocked(proposed: readonly { status: ChangeStatus }[]): Counts {
  const count = (wanted: ChangeStatus): number => proposed.filter(({ status }) => status === wanted).length
  return { proposed: proposed.length, blocked: count('blocked'), unconfirmed: count('unconfirmed') }
}

/** The same of a letter, by its sentences. */
export function countSentences(paragraphs: readonly Pick<LetterParagraph, 'sentences'>[]): Counts {
  return countBlocked(paragraphs.flatMap(({ sentences }) => sentences))
}
