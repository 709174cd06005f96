import { type FormEvent, useState } from 'react'
import { useDraft } from '../data/drafts.ts'
import { useAddPosting } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** Adds a posting: its text as it is pasted, or the address of its page. */
export function AddPosting({ onAdded }: { onAdded: (id: string) => void }) {
  const [isByAddress, setByAddress] = useState(false)
  const draft = useDraft('posting', '')
  const [url, setUrl] = useState('')
  const add = useAddPosting()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(isByAddress ? { url } : { text: draft.text }, {
      onSuccess: ({ id }) => {
        draft.done()
        onAdded(id)
      },
    })
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <fieldset>
        <legend className="visually-hidden">{words.application.start.posting}</legend>
        <div className="choices">
          {[false, true].map((byAddress) => (
            <label key={String(byAddress)} className="choice">
              <input
                type="radio"
                name="posting-by"
                checked={isByAddress === byAddress}
                onChange={() => setByAddress(byAddress)}
              />
              {byAddress ? words.application.start.byAddress : words.application.start.paste}
            </label>
          ))}
        </div>
      </fieldset>
      {isByAddress ? (
        <Field label={words.application.start.postingUrl}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="url"
              required
              placeholder="https://"
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <Field label={words.application.start.postingText}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              dir="auto"
              rows={8}
              required
              value={draft.text}
              onChange={(event) => draft.write(event.target.value)}
            />
          )}
        </Field>
      )}
      <ProblemNotice error={add.error} />
      <p>
        <button type="submit" className="button" disabled={add.isPending}>
          {add.isPending ? words.application.start.adding : words.application.start.add}
        </button>
      </p>
    </form>
  )
}
