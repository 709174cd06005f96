import { Link } from 'wouter'
import { usePosting, usePostings } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { AddPosting } from '../postings/add-posting.tsx'
import type { NewPosting } from '../postings/use-new-posting.ts'

type ChooseProps = { given: NewPosting; chosen: string | undefined; onChoose: (id: string | undefined) => void }

/** Chooses the posting: pasted, by its address, or one that was added before. */
export function ChoosePosting({ given, chosen, onChoose }: ChooseProps) {
  const postings = usePostings()
  const known = postings.data?.pages.flatMap((page) => page.items) ?? []
  if (chosen) return <ChosenPosting id={chosen} onClear={() => onChoose(undefined)} />
  return (
    <div className="stack-tight">
      <AddPosting given={given} onAdded={onChoose} />
      {known.length > 0 && (
        <Field label={words.application.start.existing}>
          {(control) => (
            <select
              {...control}
              className="input"
              value=""
              onChange={({ target }) => onChoose(target.value || undefined)}
            >
              <option value="">–</option>
              {known.map(({ id, title, company }) => (
                <option key={id} value={id}>
                  {[title || words.application.untitled, company].filter(Boolean).join(', ')}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}

function ChosenPosting({ id, onClear }: { id: string; onClear: () => void }) {
  const posting = usePosting(id)
  const job = posting.data?.value
  return (
    <div className="card row row-apart">
      <p dir="auto">
        <strong>{job ? job.title || words.application.untitled : words.loading}</strong>
        <br />
        <span className="small quiet">
          {job?.company || words.application.unknownCompany} · {job?.requirements?.length ?? 0}{' '}
          {words.application.posting.requirementsFound}
        </span>
      </p>
      <p className="row">
        <Link href={`/postings/${id}`}>{words.application.posting.edit}</Link>
        <button type="button" className="button small" onClick={onClear}>
          {words.application.start.change}
        </button>
      </p>
    </div>
  )
}
