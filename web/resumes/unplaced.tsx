import { type FormEvent, useState } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Correction, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { placesOf } from './places.ts'
import type { Lit } from './reading-map.ts'

type UnplacedProps = {
  document: ResumeDocument
  unplaced: Reading['unplaced']
  isOpen: boolean
  onCorrect: (correction: Correction) => void
  onLight: (lit: Lit) => void
}

/** What of the original stands in no field: each part to be put where it belongs, or left out. */
export function Unplaced({ document, unplaced, isOpen, onCorrect, onLight }: UnplacedProps) {
  if (unplaced.length === 0) return null
  return (
    <section className="notice stack-tight" aria-labelledby="unplaced">
      <h3 id="unplaced">{words.resume.unplacedTitle}</h3>
      <ul className="stack-tight">
        {unplaced.map(({ line, start, end, text }) => (
          <li key={`${line} ${start}`} className="row row-apart">
            <button
              type="button"
              className="button plain"
              dir="auto"
              onClick={() => onLight({ spans: [{ line, start, end }], fields: new Set() })}
            >
              {text}
            </button>
            {isOpen && (
              <PutSomewhere
                text={text}
                document={document}
                onPut={(to) => onCorrect({ edits: [{ op: 'place', from: { line, start, end }, to }] })}
                onLeaveOut={() => onCorrect({ leaveOut: [{ line, start, end }] })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type PutProps = {
  text: string
  document: ResumeDocument
  onPut: (to: ReturnType<typeof placesOf>[number]['to']) => void
  onLeaveOut: () => void
}

function PutSomewhere({ text, document, onPut, onLeaveOut }: PutProps) {
  const places = placesOf(document)
  const [chosen, setChosen] = useState(0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const place = places[chosen]
    if (place) onPut(place.to)
  }
  return (
    <form className="row" onSubmit={submit}>
      <select
        className="input put"
        aria-label={words.resume.putWhere(text)}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {places.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button small">
        {words.resume.put}
      </button>
      <button type="button" className="button small" onClick={onLeaveOut}>
        {words.resume.leaveOut}
      </button>
    </form>
  )
}
