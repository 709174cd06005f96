import type { ApiProblem } from '../data/problem.ts'
import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** What a person should know before they read on. */
export function ReviewNotices({ review, refused }: { review: Review; refused: ApiProblem | undefined }) {
  const { hiddenText } = review.posting
  const sentElsewhere = review.warnings.filter(({ code }) => code === 'fallback_model')
  return (
    <>
      {refused && (
        <div className="stack-tight">
          <p>
            <strong>{words.review.refused}</strong>
          </p>
          <ProblemNotice error={refused} />
        </div>
      )}
      {hiddenText.length > 0 && (
        <div className="notice warning">
          <p>{words.review.hidden}</p>
          <ul>
            {hiddenText.map((text) => (
              <li key={text} dir="auto">
                <q>{text}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sentElsewhere.map(({ message }) => (
        <p key={message} className="notice warning">
          {message}
        </p>
      ))}
      {review.notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
    </>
  )
}
