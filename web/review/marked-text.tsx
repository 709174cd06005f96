import { words } from '../messages/index.ts'
import type { DiffPiece } from './marked-diff.ts'

/** A comparison as running text: what is new, what is gone, and what is not supported. */
export function MarkedText({ pieces }: { pieces: readonly DiffPiece[] }) {
  return (
    <p className="marked serif" dir="auto">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
        <Piece key={index} piece={piece} />
      ))}
    </p>
  )
}

function Piece({ piece: { kind, text, findings } }: { piece: DiffPiece }) {
  const marked =
    findings.length > 0 ? (
      <mark className="finding" title={findings.map(({ message }) => message).join(' ')}>
        {text}
      </mark>
    ) : (
      text
    )
  switch (kind) {
    case 'same':
      return marked
    case 'added':
      return (
        <ins>
          <span className="visually-hidden"> {words.review.added} </span>
          {marked}
        </ins>
      )
    case 'removed':
      return (
        <del>
          <span className="visually-hidden"> {words.review.removed} </span>
          {marked}
        </del>
      )
  }
}
