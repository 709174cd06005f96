import type { Letter } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { LetterPart, ReviewEdit } from './edits.ts'
import { OwnWords } from './own-words.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { useOwnWords } from './use-own-words.ts'

type LetterPartProps = {
  part: LetterPart
  applicationId: string
  letter: Letter
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
}

/** What stands around the letter's text: addressee, date, greeting or closing, as a line that can be written anew. */
export function LetterPartField({ part, applicationId, letter, isOpen, onEdit }: LetterPartProps) {
  const own = useOwnWords<HTMLFieldSetElement>(applicationId, { kind: 'part', part })
  const text = letter[part] ?? ''
  const name = words.review[part]
  const isOwn = letter.edited.includes(part)
  return (
    <fieldset ref={own.root} className="letter-part" aria-label={name} tabIndex={-1}>
      <p className="small quiet">
        {name}
        {isOwn && ` · ${words.review.statuses.edited}`}
      </p>
      {!(isOpen && own.isWriting) && <RefusedNotice refused={own.refused} />}
      {isOpen && own.isWriting ? (
        <OwnWords
          own={own}
          label={name}
          initial={text}
          rows={part === 'addressee' ? 3 : 1}
          mayBeEmpty={part === 'addressee'}
          onSave={(written) => onEdit({ kind: 'part', part, text: written })}
        />
      ) : (
        <div className="row row-apart">
          <p className="serif pre" dir="auto">
            {text || (part === 'date' ? words.review.dateHint : words.review.nothing)}
          </p>
          {isOpen && (
            <span className="row">
              <button
                type="button"
                className="button small plain"
                aria-label={`${words.review.edit}: ${name}`}
                onClick={own.begin}
              >
                {words.review.edit}
              </button>
              {isOwn && (
                <button
                  type="button"
                  className="button small plain"
                  aria-label={`${words.review.revert}: ${name}`}
                  onClick={() => onEdit({ kind: 'part', part, text: null })}
                >
                  {words.review.revert}
                </button>
              )}
            </span>
          )}
        </div>
      )}
    </fieldset>
  )
}
