import { useState } from 'react'
import { readDraft } from '../data/drafts.ts'
import type { Sentence } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { Findings } from './findings.tsx'
import type { LetterProps } from './letter-props.ts'
import { markedText } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'
import { OwnWords } from './own-words.tsx'
import { ProposalActions } from './proposal-actions.tsx'
import { ProposalBadge } from './proposal-badge.tsx'

type SentenceProps = LetterProps & { sentence: Sentence; name: string }

/** A sentence of the letter with what it stands on; what can be said to it shows while it is looked at. */
export function LetterSentence({ applicationId, sentence, name, nodes, isOpen, onEdit, onLight }: SentenceProps) {
  const { id, text, status, findings, evidence } = sentence
  const draftKey = `sentence ${applicationId} ${id}`
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== undefined)
  return (
    <li
      className={`sentence is-${status}`}
      data-item={`sentence ${id}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its buttons show while it has the focus
      tabIndex={0}
      aria-label={name}
      onFocus={() => onLight(evidence)}
    >
      {isOpen && isWriting ? (
        <OwnWords
          draftKey={draftKey}
          label={words.review.yourWords}
          initial={text}
          onSave={(written) => {
            setWriting(false)
            onEdit({ kind: 'sentence', id, decision: 'edit', text: written })
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <>
          <MarkedText pieces={markedText(text, findings)} />
          {status !== 'proposed' && (
            <p>
              <ProposalBadge status={status} />
            </p>
          )}
          <Findings findings={findings} isOwn={status === 'edited' || status === 'confirmed'} />
          <div className="sentence-more">
            <EvidenceLine evidence={evidence} nodes={nodes} onLight={onLight} />
            {isOpen && (
              <ProposalActions
                status={status}
                mayBeWritten
                onDecide={(decision) => onEdit({ kind: 'sentence', id, decision })}
                onWrite={() => setWriting(true)}
              />
            )}
          </div>
        </>
      )}
    </li>
  )
}
