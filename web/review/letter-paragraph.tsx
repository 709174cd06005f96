import type { Paragraph } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { LetterProps } from './letter-props.ts'
import { LetterSentence } from './letter-sentence.tsx'
import { OwnWords } from './own-words.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { useOwnWords } from './use-own-words.ts'

/** A paragraph of the letter: its sentences, or a text of the person's own in their place. */
export function LetterParagraph(props: LetterProps & { paragraph: Paragraph; number: number }) {
  const { applicationId, paragraph, number, isOpen, onEdit } = props
  const { id, text, status, sentences } = paragraph
  const own = useOwnWords<HTMLLIElement>(applicationId, { kind: 'paragraph', id })
  const name = words.review.paragraph(number)
  if (isOpen && own.isWriting)
    return (
      <li ref={own.root} className="letter-paragraph" aria-label={name} tabIndex={-1}>
        <OwnWords
          own={own}
          label={name}
          initial={text}
          rows={6}
          onSave={(written) => onEdit({ kind: 'paragraph', id, text: written })}
        />
      </li>
    )
  return (
    <li ref={own.root} className="letter-paragraph" aria-label={name} tabIndex={-1}>
      <ol>
        {sentences.map((sentence, index) => (
          <LetterSentence
            key={sentence.id}
            {...props}
            sentence={sentence}
            name={words.review.sentence(index + 1, sentences.length)}
          />
        ))}
      </ol>
      {text === '' && <p className="small quiet">{words.review.paragraphLeftOut}</p>}
      <RefusedNotice refused={own.refused} />
      {isOpen && (
        <p className="row">
          <button
            type="button"
            className="button small plain"
            aria-label={`${words.review.writeParagraph}: ${name}`}
            onClick={own.begin}
          >
            {words.review.writeParagraph}
          </button>
          {status === 'edited' && (
            <button
              type="button"
              className="button small plain"
              aria-label={`${words.review.revert}: ${name}`}
              onClick={() => onEdit({ kind: 'paragraph', id, text: null })}
            >
              {words.review.revert}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
