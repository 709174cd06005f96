import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'

/** What a person should know before they read on. */
export function ReviewNotices({ review }: { review: Review }) {
  const { hiddenText } = review.posting
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
      {review.notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
    </>
  )
}
