import type { Review } from '../data/review.ts'
import { nodesOf } from '../resumes/sections.ts'

/** The tailored resume of a round as lines of text, in their order. */
export function changeLines({ resume }: Review): string {
  return [...nodesOf(resume).values()]
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n')
}
