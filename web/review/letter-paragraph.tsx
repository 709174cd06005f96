import { useState } from 'react'
import { readDraft } from '../data/drafts.ts'
import type { Paragraph } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { LetterProps } from './letter-props.ts'
import { LetterSentence } from './letter-sentence.tsx'
import { OwnWords } from './own-words.tsx'

/** A paragraph of the letter: its sentences, or a text of the person's own in their place. */
export function LetterParagraph(props: LetterProps & { paragraph: Paragraph; number: number }) {
  const { applicationId, paragraph, number, isOpen, onEdit } = props
  const { id, text, sentences } = paragraph
  const draftKey = `paragraph ${applicationId} ${id}`
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== undefined)
  const name = words.review.paragraph(number)
  if (isOpen && isWriting)
    return (
      <li className="letter-paragraph" aria-label={name}>
        <OwnWords
          draftKey={draftKey}
          label={name}
          initial={text}
          rows={6}
          onSave={(written) => {
            setWriting(false)
            onEdit({ kind: 'paragraph', id, text: written })
          }}
          onLeave={() => setWriting(false)}
        />
      </li>
    )
  return (
    <li className="letter-paragraph" aria-label={name}>
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
      {isOpen && (
        <p>
          <button
            type="button"
            className="button small plain"
            aria-label={`${words.review.writeParagraph}: ${name}`}
            onClick={() => setWriting(true)}
          >
            {words.review.writeParagraph}
          </button>
        </p>
      )}
    </li>
  )
}
