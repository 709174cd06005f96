import { useState } from 'react'
import type { Application } from '../data/applications.ts'
import { type Review, useRound } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { markedDiff } from '../review/marked-diff.ts'
import { MarkedText } from '../review/marked-text.tsx'
import { changeLines } from './round-lines.ts'

/** Two rounds beside each other: what one says otherwise than the other is marked. */
export function RoundsView({ application: { id, round } }: { application: Application }) {
  const [left, setLeft] = useState(Math.max(1, round - 1))
  const [right, setRight] = useState(round)
  const text = words.application.rounds
  const [older, newer] = [useRound(id, left), useRound(id, right)]
  if (round < 2) return <p>{text.one}</p>
  const rounds = Array.from({ length: round }, (_, index) => index + 1)
  return (
    <div className="stack">
      <h2>{text.title}</h2>
      <div className="row">
        {(
          [
            [text.left, left, setLeft],
            [text.right, right, setRight],
          ] as const
        ).map(([label, chosen, choose]) => (
          <label key={label} className="choice">
            {label}
            <select className="input" value={chosen} onChange={({ target }) => choose(Number(target.value))}>
              {rounds.map((number) => (
                <option key={number} value={number}>
                  {words.application.round(number)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Loaded query={older}>
        {(first) => <Loaded query={newer}>{(second) => <Sides first={first} second={second} />}</Loaded>}
      </Loaded>
    </div>
  )
}

function Sides({ first, second }: { first: Review; second: Review }) {
  const text = words.application.rounds
  const parts = [
    { name: text.resume, before: changeLines(first), after: changeLines(second) },
    { name: text.letter, before: first.letter.paragraphs.join('\n\n'), after: second.letter.paragraphs.join('\n\n') },
  ]
  return parts.map(({ name, before, after }) => (
    <section key={name} className="stack-tight" aria-label={name}>
      <h3>{name}</h3>
      <div className="sides">
        <div className="card">
          <MarkedText pieces={markedDiff(before, after, []).filter(({ kind }) => kind !== 'added')} />
        </div>
        <div className="card">
          <MarkedText pieces={markedDiff(before, after, []).filter(({ kind }) => kind !== 'removed')} />
        </div>
      </div>
    </section>
  ))
}
