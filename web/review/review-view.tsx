import { useCallback, useMemo, useRef, useState } from 'react'
import type { Application } from '../data/applications.ts'
import { type Review, useReview } from '../data/review.ts'
import { documentOf, useVersion } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { UsageLine } from '../parts/usage-line.tsx'
import { nodesOf } from '../resumes/sections.ts'
import { ChangeCard } from './change-card.tsx'
import { Conflicts } from './conflicts.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { ElsewhereDialog } from './elsewhere-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { LetterSection } from './letter-section.tsx'
import { MatchReport } from './match-report.tsx'
import { Questions } from './questions.tsx'
import { ReviewNotices } from './review-notices.tsx'
import { ReviewSide } from './review-side.tsx'
import { useReviewDesk } from './use-review-desk.ts'
import { useReviewKeys } from './use-review-keys.ts'
import './review.css'

/** The draft with its changes, their evidence and what is not supported, as the person decides on it. */
export function ReviewView({ application }: { application: Application }) {
  const review = useReview(application.id)
  return <Loaded query={review}>{({ value }) => <ReviewDesk application={application} saved={value} />}</Loaded>
}

function ReviewDesk({ application, saved }: { application: Application; saved: Review }) {
  const { id, resumeId, resumeVersionId } = application
  const isDecided = saved.decisions.some(({ outcome }) => outcome === null)
  const desk = useReviewDesk(id, saved, saved.status === 'awaiting_approval' && !isDecided)
  const base = useVersion(resumeId, resumeVersionId)
  const document = base.data ? documentOf(base.data.value) : null
  const nodes = useMemo(() => (document ? nodesOf(document) : new Map<string, never>()), [document])
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set())
  const light = useCallback((ids: readonly string[]) => setLit(new Set(ids)), [])
  const [isHelpOpen, setHelpOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useReviewKeys({ root, onUndo: desk.undo, onHelp: () => setHelpOpen(true) })
  const { review, outbox, isOpen, edit } = desk
  const requirements = new Map(review.match.requirements.map(({ id, text }) => [id, text]))
  return (
    <div className="review" ref={root}>
      <div className="stack review-main">
        <ReviewNotices review={review} />
        <MatchReport match={review.match} nodes={nodes} onLight={light} />
        <Questions applicationId={id} questions={review.questions} isOpen={isOpen} />
        <Conflicts applicationId={id} conflicts={review.conflicts} isOpen={isOpen} onEdit={edit} />
        <section className="stack-tight" aria-labelledby="changes">
          <div className="row row-apart">
            <h2 id="changes">{words.review.changes}</h2>
            <p className="row small quiet">
              {words.review.provider(review.draft)}
              {isOpen && (
                <button type="button" className="button small plain" onClick={() => setHelpOpen(true)}>
                  {words.review.keyboard}
                </button>
              )}
            </p>
          </div>
          <UsageLine usage={review.usage} />
          {review.changes.length === 0 && (
            <p>{hasGaps(review) ? words.review.noChangesWithGaps : words.review.noChanges}</p>
          )}
          <ol className="stack-tight">
            {review.changes.map((change, index) => (
              <ChangeCard
                key={change.id}
                applicationId={id}
                change={change}
                number={index + 1}
                of={review.changes.length}
                nodes={nodes}
                requirements={requirements}
                isOpen={isOpen}
                onEdit={edit}
                onLight={light}
              />
            ))}
          </ol>
        </section>
        <LetterSection
          applicationId={id}
          letter={review.coverLetter}
          warnings={review.warnings}
          nodes={nodes}
          isOpen={isOpen}
          onEdit={edit}
          onLight={light}
        />
      </div>
      {document && <ReviewSide base={document} draft={review.resume} lit={lit} />}
      {isOpen && <DecisionBar applicationId={id} desk={desk} />}
      {outbox.elsewhere && <ElsewhereDialog {...outbox.elsewhere} onSettle={desk.settle} />}
      {isHelpOpen && <KeysDialog onClose={() => setHelpOpen(false)} />}
    </div>
  )
}

/** Whether the posting asks for something that the resume does not show. */
function hasGaps({ match }: Review): boolean {
  return match.requirements.some(({ status }) => status !== 'met')
}
