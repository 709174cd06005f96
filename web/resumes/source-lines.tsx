import { useEffect, useRef } from 'react'
import type { Reading, SourceLine } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { scrollWithin } from '../parts/scroll-within.ts'
import { type LinePiece, type Lit, lightLine, piecesOf } from './reading-map.ts'

type SourceLinesProps = {
  lines: readonly SourceLine[]
  reading: Reading
  lit: Lit
  onLight: (lit: Lit) => void
}

/** The original line by line; choosing one lights what was read from it. */
export function SourceLines({ lines, reading, lit, onLight }: SourceLinesProps) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (lit.spans.length > 0) scrollWithin(frame.current, frame.current?.querySelector('mark'))
  }, [lit])
  return (
    <section ref={frame} className="stack-tight original" aria-labelledby="original">
      <h3 id="original">{words.resume.original}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line.line}>
            <button type="button" dir="auto" onClick={() => onLight(lightLine(reading, line.line))}>
              {line.bullet && '• '}
              {piecesOf(line, reading, lit).map((piece, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name than their place
                <Piece key={index} piece={piece} />
              ))}
              {line.text === '' && '\u00a0'}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Piece({ piece: { text, isLit, isUnplaced } }: { piece: LinePiece }) {
  const shown = isUnplaced ? <span className="unplaced">{text}</span> : text
  return isLit ? <mark>{shown}</mark> : shown
}
