import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { type ReviewEdit, withEdit } from './edits.ts'
import { markedDiff } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'

type ElsewhereProps = { mine: ReviewEdit; theirs: Review; onSettle: (choice: 'mine' | 'theirs') => void }

/** Shows what stands now beside what the person did meanwhile, and asks which counts. */
export function ElsewhereDialog({ mine, theirs, onSettle }: ElsewhereProps) {
  const stands = shown(theirs, mine)
  const wanted = shown(withEdit(theirs, mine), mine)
  return (
    <Dialog title={words.review.elsewhere.title} onClose={() => onSettle('theirs')}>
      <p>{words.review.elsewhere.lead}</p>
      <div className="sides">
        <div className="stack-tight">
          <p className="small quiet">
            {words.review.elsewhere.theirs} · {stands.status}
          </p>
          <MarkedText pieces={markedDiff(stands.text, stands.text, [])} />
        </div>
        <div className="stack-tight">
          <p className="small quiet">
            {words.review.elsewhere.mine} · {wanted.status}
          </p>
          <MarkedText pieces={markedDiff(stands.text, wanted.text, [])} />
        </div>
      </div>
      <div className="row">
        <button type="button" className="button primary" onClick={() => onSettle('mine')}>
          {words.review.elsewhere.useMine}
        </button>
        <button type="button" className="button" onClick={() => onSettle('theirs')}>
          {words.review.elsewhere.keepTheirs}
        </button>
      </div>
    </Dialog>
  )
}

/** How the subject of an edit looks in a review. */
function shown(review: Review, edit: ReviewEdit): { text: string; status: string } {
  switch (edit.kind) {
    case 'change': {
      const change = review.changes.find(({ id }) => id === edit.changeId)
      return { text: change?.after ?? change?.before ?? '', status: change ? words.review.statuses[change.status] : '' }
    }
    case 'sentence': {
      const sentences = review.coverLetter.paragraphs.flatMap((paragraph) => paragraph.sentences)
      const sentence = sentences.find(({ id }) => id === edit.id)
      return { text: sentence?.text ?? '', status: sentence ? words.review.statuses[sentence.status] : '' }
    }
    case 'paragraph': {
      const paragraph = review.coverLetter.paragraphs.find(({ id }) => id === edit.id)
      return { text: paragraph?.text ?? '', status: paragraph ? words.review.statuses[paragraph.status] : '' }
    }
    case 'part':
      return { text: review.coverLetter[edit.part] ?? '', status: words.review[edit.part] }
    case 'conflict':
      return { text: edit.target, status: '' }
  }
}
