import type { FormEvent } from 'react'
import { words } from '../messages/index.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FileZone } from '../parts/file-zone.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { type NewPosting, POSTING_WAYS } from './use-new-posting.ts'

type AddPostingProps = { given: NewPosting; onAdded: (id: string) => void }

const text = words.application.start
const KINDS = '.docx,.pdf,.odt,.rtf,.html,.htm,.md,.txt'

/** Adds a posting: its text as it is pasted, the address of its page, or a file. */
export function AddPosting({ given, onAdded }: AddPostingProps) {
  // Why it was refused stands below.
  const add = (file?: File) => void given.add(file).then(onAdded, () => undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (given.isGiven && !given.isPending) add()
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <Choices
        label={text.postingBy}
        options={POSTING_WAYS.map((value) => ({ value, name: text.ways[value] }))}
        chosen={given.way}
        onChoose={given.choose}
      />
      {given.way === 'url' && (
        <Field label={text.postingUrl}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="url"
              required
              placeholder="https://"
              value={given.url}
              onChange={(event) => given.writeUrl(event.target.value)}
            />
          )}
        </Field>
      )}
      {given.way === 'text' && (
        <Field label={text.postingText}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              dir="auto"
              rows={8}
              required
              value={given.text}
              onChange={(event) => given.writeText(event.target.value)}
            />
          )}
        </Field>
      )}
      {given.way === 'file' && (
        <FileZone
          label={text.postingFile}
          lead={text.postingFileLead}
          kinds={KINDS}
          isBusy={given.isPending}
          onFile={add}
        />
      )}
      <ProblemNotice error={given.error} />
      {given.way === 'file' ? (
        <div role="status">{given.isPending && <p>{text.adding}</p>}</div>
      ) : (
        <p>
          <button type="submit" className="button" aria-disabled={given.isPending}>
            {given.isPending ? text.adding : text.add}
          </button>
        </p>
      )}
    </form>
  )
}
