import type { ProposedChange } from '../changes/change.ts'
import { listNodes } from '../resume/document.ts'
import type { TailoringContext } from './context.ts'

/** How much a line must speak to the posting before it is worth standing at the top. */
const LEAST_SCORE = 1
const LONGEST_LINE_CHARACTERS = 200

/**
 * A summary for a resume that has none: what the person is, and the line of the newest job that speaks most to the
 * posting, both word for word.
 */
export function proposeSummary({ resume, relevance, isFree }: TailoringContext): ProposedChange[] {
  const { summary, label } = resume.basics
  const [newest] = resume.work
  const title = label || newest?.position
  if (summary || !newest || !title || !isFree('basics.summary')) return []
  const [best] = listNodes(newest, 'highlights')
    .filter(({ text }) => text.length <= LONGEST_LINE_CHARACTERS)
    .toSorted((a, b) => relevance(b.id).score - relevance(a.id).score)
  if (!best || relevance(best.id).score < LEAST_SCORE) return []
  return [
    {
      op: 'add',
      target: 'basics.summary',
      text: `${endSentence(title)} ${endSentence(best.text)}`,
      position: null,
      evidence: [label ? 'basics.label' : newest.id, best.id],
      requirements: relevance(best.id).requirements,
      reason:
        'Your resume has no summary: this one says in your own words what you are and what speaks to the posting.',
    },
  ]
}

const endSentence = (text: string): string => `${text.trim().replace(/[.;,\s]+$/, '')}.`
