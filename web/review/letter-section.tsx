import { useState } from 'react'
import { readDraft } from '../data/drafts.ts'
import type { Letter, Paragraph } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { NodeText } from '../resumes/sections.ts'
import { StatusBadge } from './change-card.tsx'
import type { ReviewEdit } from './edits.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { Findings } from './findings.tsx'
import { LetterPartField } from './letter-part.tsx'
import { markedText } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'
import { OwnWords } from './own-words.tsx'

type LetterProps = {
  applicationId: string
  letter: Letter
  nodes: ReadonlyMap<string, NodeText>
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
  onLight: (nodes: readonly string[]) => void
}

/** The letter as it would be sent, each part of it to be written anew by the person. */
export function LetterSection(props: LetterProps) {
  const { applicationId, letter, isOpen, onEdit } = props
  const part = { applicationId, letter, isOpen, onEdit }
  return (
    <section className="stack-tight" aria-labelledby="letter">
      <div className="row row-apart">
        <h2 id="letter">{words.review.letter}</h2>
        <p className="small quiet">{words.review.provider(letter.provider)}</p>
      </div>
      <div className="letter card">
        <LetterPartField part="addressee" {...part} />
        <LetterPartField part="date" {...part} />
        <LetterPartField part="greeting" {...part} />
        <ol>
          {letter.paragraphs.map((paragraph, index) => (
            <ParagraphItem key={paragraph.id} paragraph={paragraph} number={index + 1} {...props} />
          ))}
        </ol>
        <LetterPartField part="closing" {...part} />
      </div>
    </section>
  )
}

function ParagraphItem(props: LetterProps & { paragraph: Paragraph; number: number }) {
  const { applicationId, paragraph, number, nodes, isOpen, onEdit, onLight } = props
  const { id, text, status, findings, evidence } = paragraph
  const draftKey = `paragraph ${applicationId} ${id}`
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== undefined)
  const write = (written: string | null) => onEdit({ kind: 'paragraph', id, text: written })
  return (
    <li
      className={`paragraph is-${status}`}
      data-item={`paragraph ${id}`}
      tabIndex={-1}
      aria-label={words.review.paragraph(number)}
      onFocus={() => onLight(evidence)}
    >
      {isOpen && isWriting ? (
        <OwnWords
          draftKey={draftKey}
          label={words.review.paragraph(number)}
          initial={text}
          rows={5}
          mayBeEmpty
          onSave={(written) => {
            setWriting(false)
            write(written)
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <>
          <MarkedText pieces={markedText(text || words.review.nothing, findings)} />
          <Findings findings={findings} isOwn={status === 'edited'} />
          <EvidenceLine evidence={evidence} nodes={nodes} onLight={onLight} />
          <div className="row">
            {status !== 'proposed' && <StatusBadge status={status} />}
            {isOpen && (
              <>
                <button type="button" className="button small" data-key="e" onClick={() => setWriting(true)}>
                  {words.review.edit} <kbd aria-hidden>E</kbd>
                </button>
                {status === 'edited' ? (
                  <button type="button" className="button small plain" onClick={() => write(null)}>
                    {words.review.revert}
                  </button>
                ) : (
                  <button type="button" className="button small" data-key="r" onClick={() => write('')}>
                    {words.review.takeOut} <kbd aria-hidden>R</kbd>
                  </button>
                )}
              </>
            )}
          </div>
        </>
      )}
    </li>
  )
}
