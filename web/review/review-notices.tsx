import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'

/** What a person should know before they read on. */
export function ReviewNotices({ review }: { review: Review }) {
  const { hiddenText } = review.posting
  const sentElsewhere = review.warnings.filter(({ code }) => code === 'fallback_model')
  return (
    <>
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
