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
import { RefusedNotice } from './refused-notice.tsx'
import { useOwnWords } from './use-own-words.ts'

type SentenceProps = LetterProps & { sentence: Sentence; name: string }

/** A sentence of the letter with what it stands on; what can be said to it shows while it is looked at. */
export function LetterSentence(props: SentenceProps) {
  const { applicationId, sentence, warnings, name, nodes, isOpen, onEdit, onLight } = props
  const { id, text, status, findings, evidence } = sentence
  const own = useOwnWords<HTMLLIElement>(applicationId, { kind: 'sentence', id })
  return (
    <li
      ref={own.root}
      className={`sentence is-${status}`}
      data-item={`sentence ${id}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its buttons show while it has the focus
      tabIndex={0}
      aria-label={name}
      onFocus={() => onLight(evidence)}
    >
      {isOpen && own.isWriting ? (
        <OwnWords
          own={own}
          label={words.review.yourWords}
          initial={text}
          onSave={(written) => onEdit({ kind: 'sentence', id, decision: 'edit', text: written })}
        />
      ) : (
        <>
          <MarkedText pieces={markedText(text, findings)} />
          {status !== 'proposed' && (
            <p>
              <ProposalBadge status={status} />
            </p>
          )}
          {warnings
            .filter(({ node }) => node === id)
            .map(({ code, message }) => (
              <p key={code} className="notice warning small">
                {message}
              </p>
            ))}
          <RefusedNotice refused={own.refused} />
          <Findings findings={findings} isOwn={status === 'edited' || status === 'confirmed'} />
          <div className="sentence-more">
            <EvidenceLine evidence={evidence} nodes={nodes} onLight={onLight} />
            {isOpen && (
              <ProposalActions
                status={status}
                mayBeWritten
                onDecide={(decision) => onEdit({ kind: 'sentence', id, decision })}
                onWrite={own.begin}
              />
            )}
          </div>
        </>
      )}
    </li>
  )
}
