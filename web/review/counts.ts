import type { ProposalStatus, Review } from '../data/review.ts'

/**
 * How many changes of a review are in which state; what a person wrote or confirmed counts as accepted. Sentences of the letter
 * count where they are not in it.
 */
export function countsOf({ changes, coverLetter }: Review) {
  const sentences = coverLetter.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const of = (...statuses: ProposalStatus[]) => changes.filter(({ status }) => statuses.includes(status)).length
  const inLetter = (...statuses: ProposalStatus[]) => sentences.filter(({ status }) => statuses.includes(status)).length
  return {
    accepted: of('accepted', 'edited', 'confirmed'),
    proposed: of('proposed'),
    rejected: of('rejected'),
    unconfirmed: of('unconfirmed') + inLetter('unconfirmed'),
    blocked: of('blocked') + inLetter('blocked'),
  }
}
