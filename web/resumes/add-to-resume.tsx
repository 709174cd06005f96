import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useDraft } from '../data/drafts.ts'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Correct } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { PlaceOptions } from './place-options.tsx'
import { useChosenPlace } from './use-chosen-place.ts'

type AddProps = { document: ResumeDocument; draftKey: string; onCorrect: Correct }

/** What was not read at all: written by the person, and put where it belongs. */
export function AddToResume({ document, draftKey, onCorrect }: AddProps) {
  const { places, place, choose } = useChosenPlace(document)
  const { text, write, done } = useDraft(draftKey, '')
  const add = useMutation({ mutationFn: onCorrect, onSuccess: done })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (place && !add.isPending) add.mutate({ edits: [{ op: 'add', text: text.trim(), to: place.to }] })
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <Field label={words.resume.add} hint={words.resume.addHint}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            dir="auto"
            rows={1}
            required
            maxLength={10_000}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <PlaceOptions label={words.resume.addWhere} places={places} chosen={place} onChoose={choose} />
        <button type="submit" className="button small" aria-disabled={add.isPending || text.trim() === ''}>
          {words.resume.addIt}
        </button>
      </div>
      <ProblemNotice error={add.error} />
    </form>
  )
}
