import { type FormEvent, useRef, useState } from 'react'
import { type Posting, useCorrectPosting } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { ChangedElsewhere } from '../parts/changed-elsewhere.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useFormDraft } from '../parts/use-form-draft.ts'
import { CountryField } from './country-field.tsx'
import { RequirementFields, type RequirementRow } from './requirement-fields.tsx'

const text = words.application.posting
const FIELDS = [
  ['title', text.jobTitle],
  ['company', text.company],
  ['contact', text.contact],
  ['location', text.location],
] as const

const LABELS = { ...Object.fromEntries(FIELDS), country: text.country, requirements: text.requirements }

/** What was read of a posting, each part to be corrected. */
export function PostingForm({ posting, etag }: { posting: Posting; etag: string }) {
  const { fields, set, isChanged, changed, done } = useFormDraft(`posting ${posting.id}`, fieldsOf(posting))
  const [rows, setRows] = useState<readonly RequirementRow[]>()
  const requirements = rows ?? rowsIn(fields.requirements, posting)
  const correct = useCorrectPosting(posting.id)
  const button = useRef<HTMLButtonElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (correct.isPending) return
    const { title, company, contact, location, country } = fields
    const wanted = requirements
      .filter((row) => row.text.trim() !== '')
      .map(({ id, text: says, kind }) => ({ ...(id !== undefined && { id }), text: says.trim(), kind }))
    const correction = { title, company, contact, location, country: country || null, requirements: wanted }
    correct.mutate(
      { etag, ...correction },
      {
        onSuccess: () => {
          setRows(undefined)
          done()
        },
        onError: () => button.current?.focus(),
      },
    )
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ChangedElsewhere changed={changed} labels={LABELS} />
      {FIELDS.map(([name, label]) => (
        <Field key={name} label={label}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              placeholder={text.notKnown}
              maxLength={300}
              value={fields[name]}
              onChange={(event) => set({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <CountryField code={fields.country} onChange={(country) => set({ country })} />
      <RequirementFields
        rows={requirements}
        onChange={(next) => {
          setRows(next)
          set({ requirements: linesOf(next) })
        }}
      />
      {posting.noRequirementsBecause && <p className="quiet">{posting.noRequirementsBecause}</p>}
      <ProblemNotice error={correct.error} />
      <p className="row">
        <button ref={button} type="submit" className="button primary" aria-disabled={correct.isPending}>
          {words.do.save}
        </button>
        <span role="status">{correct.isSuccess && !isChanged && text.saved}</span>
      </p>
    </form>
  )
}

function fieldsOf({ title, company, contact, location, country, requirements }: Posting) {
  return { title, company, contact, location, country: country ?? '', requirements: linesOf(requirements ?? []) }
}

/** Requirements as text, one a line: how they are kept while they are edited, and compared. */
function linesOf(requirements: readonly Pick<RequirementRow, 'text' | 'kind'>[]): string {
  return requirements.map((row) => `${text[row.kind]}: ${row.text}`).join('\n')
}

/** The rows behind such lines: a line of a requirement that is there is that one, any other is new. */
function rowsIn(lines: string, { requirements }: Posting): RequirementRow[] {
  const known = new Map((requirements ?? []).map((requirement) => [linesOf([requirement]), requirement]))
  return lines.split('\n').flatMap((line, index): RequirementRow[] => {
    const requirement = known.get(line)
    if (requirement) return [{ key: requirement.id, ...requirement }]
    const [kind = '', ...rest] = line.split(': ')
    return rest.length === 0
      ? []
      : [{ key: `kept ${index}`, text: rest.join(': '), kind: kind === text.must ? 'must' : 'nice' }]
  })
}
