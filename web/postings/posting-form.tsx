import { type FormEvent, useState } from 'react'
import { type Posting, useCorrectPosting } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RequirementFields, type RequirementRow } from './requirement-fields.tsx'

const text = words.application.posting
const FIELDS = [
  ['title', text.jobTitle],
  ['company', text.company],
  ['contact', text.contact],
  ['location', text.location],
  ['country', text.country],
] as const

/** What was read of a posting, each part to be corrected. */
export function PostingForm({ posting, etag }: { posting: Posting; etag: string }) {
  const [fields, setFields] = useState({
    title: posting.title,
    company: posting.company,
    contact: posting.contact,
    location: posting.location,
    country: posting.country ?? '',
  })
  const [requirements, setRequirements] = useState<readonly RequirementRow[]>(() =>
    (posting.requirements ?? []).map((requirement) => ({ key: requirement.id, ...requirement })),
  )
  const correct = useCorrectPosting(posting.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = requirements
      .filter((row) => row.text.trim() !== '')
      .map(({ id, text: says, kind }) => ({ ...(id !== undefined && { id }), text: says.trim(), kind }))
    correct.mutate({ etag, ...fields, country: fields.country || null, requirements: wanted })
  }
  return (
    <form className="stack" onSubmit={submit}>
      {FIELDS.map(([name, label]) => (
        <Field key={name} label={label}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              placeholder={text.notKnown}
              maxLength={name === 'country' ? 2 : 300}
              value={fields[name]}
              onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <RequirementFields rows={requirements} onChange={setRequirements} />
      {posting.noRequirementsBecause && <p className="quiet">{posting.noRequirementsBecause}</p>}
      <ProblemNotice error={correct.error} />
      <p className="row">
        <button type="submit" className="button primary" disabled={correct.isPending}>
          {words.do.save}
        </button>
        <span role="status">{correct.isSuccess && text.saved}</span>
      </p>
    </form>
  )
}
