import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { wordsOf } from './edits.ts'
import type { Refused } from './outbox.ts'

/** Why an edit was not taken, where it was made; with its words, since they can no longer be written here. */
export function RefusedNotice({ refused }: { refused: Refused | undefined }) {
  if (!refused) return null
  const own = wordsOf(refused.edit)
  return (
    <div className="stack-tight small">
      <ProblemNotice error={refused.problem} />
      {own && (
        <p>
          {words.review.yourWords}: <q dir="auto">{own}</q>
        </p>
      )}
    </div>
  )
}
