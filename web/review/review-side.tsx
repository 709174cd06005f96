import { useState } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { ResumeSheet } from '../resumes/resume-sheet.tsx'
import type { NodeText } from '../resumes/sections.ts'
import { MatchReport } from './match-report.tsx'

type SideProps = {
  review: Review
  /** The person's own resume, in which evidence is lit. */
  base: ResumeDocument | null
  nodes: ReadonlyMap<string, NodeText>
  lit: ReadonlySet<string>
  onLight: (nodes: readonly string[]) => void
}

/** Beside the proposals: what the posting asks for, and the resume that the evidence stands in. */
export function ReviewSide({ review, base, nodes, lit, onLight }: SideProps) {
  const [shown, setShown] = useState<'base' | 'draft'>('base')
  const light = (ids: readonly string[]) => {
    setShown('base')
    onLight(ids)
  }
  return (
    <aside className="review-side stack" aria-label={words.review.evidence}>
      <MatchReport match={review.match} nodes={nodes} onLight={light} />
      {base && (
        <section className="stack-tight review-resume" aria-label={words.review.resume}>
          <div className="row">
            <button
              type="button"
              className="button small"
              aria-pressed={shown === 'base'}
              onClick={() => setShown('base')}
            >
              {words.review.yourResume}
            </button>
            <button
              type="button"
              className="button small"
              aria-pressed={shown === 'draft'}
              onClick={() => setShown('draft')}
            >
              {words.review.resume}
            </button>
          </div>
          <ResumeSheet document={shown === 'base' ? base : review.resume} lit={lit} />
        </section>
      )}
    </aside>
  )
}
