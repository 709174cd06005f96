import type { Review } from '../data/review.ts'

/** How many proposals of a review are in which state; what a person wrote or confirmed counts as accepted. */
export function countsOf({ changes, coverLetter }: Review) {
  const of = (...statuses: string[]) => changes.filter(({ status }) => statuses.includes(status)).length
  return {
    accepted: of('accepted', 'edited', 'confirmed'),
    proposed: of('proposed'),
    rejected: of('rejected'),
    unconfirmed: of('unconfirmed'),
    blocked: of('blocked') + coverLetter.paragraphs.filter(({ status }) => status === 'blocked').length,
  }
}
