import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Correct, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { CorrectionButton } from './correction-button.tsx'
import { PlaceOptions } from './place-options.tsx'
import type { Lit } from './reading-map.ts'
import { useChosenPlace } from './use-chosen-place.ts'

type UnplacedProps = {
  document: ResumeDocument
  unplaced: Reading['unplaced']
  isOpen: boolean
  onCorrect: Correct
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
              <PutSomewhere part={{ line, start, end }} text={text} document={document} onCorrect={onCorrect} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type PutProps = {
  part: { line: number; start: number; end: number }
  text: string
  document: ResumeDocument
  onCorrect: Correct
}

function PutSomewhere({ part, text, document, onCorrect }: PutProps) {
  const { places, place, choose } = useChosenPlace(document)
  const put = useMutation({ mutationFn: onCorrect })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (place && !put.isPending) put.mutate({ edits: [{ op: 'place', from: part, to: place.to }] })
  }
  return (
    <form className="row" onSubmit={submit}>
      <PlaceOptions label={words.resume.putWhere(text)} places={places} chosen={place} onChoose={choose} />
      <button type="submit" className="button small" aria-disabled={put.isPending}>
        {words.resume.put}
      </button>
      <CorrectionButton name={words.resume.leaveOut} onAct={() => onCorrect({ leaveOut: [part] })} />
      <ProblemNotice error={put.error} />
    </form>
  )
}
