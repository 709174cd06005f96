import type { FormEvent } from 'react'
import { useDraft } from '../data/drafts.ts'
import { useAddStatement, useDeleteStatement, useStatements } from '../data/statements.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** What the person states beside a resume: evidence as the resume is, from the next round on. */
export function Statements({ resumeId }: { resumeId: string }) {
  const statements = useStatements(resumeId)
  const remove = useDeleteStatement(resumeId)
  return (
    <section className="stack-tight" aria-labelledby="statements">
      <h2 id="statements">{words.resume.statements}</h2>
      <p>{words.resume.statementsLead}</p>
      <Loaded query={statements}>
        {({ items }) => (
          <ul className="list">
            {items.map(({ id, text, requirement }) => (
              <li key={id} className="list-row">
                <p dir="auto">
                  {text} {requirement && <span className="small quiet">{requirement}</span>}
                </p>
                <button
                  type="button"
                  className="button small"
                  aria-label={`${words.resume.takeBack}: ${text}`}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(id)}
                >
                  {words.resume.takeBack}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ProblemNotice error={remove.error} />
      <AddStatement resumeId={resumeId} />
    </section>
  )
}

function AddStatement({ resumeId }: { resumeId: string }) {
  const { text, write, done } = useDraft(`statement ${resumeId}`, '')
  const add = useAddStatement(resumeId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(text.trim(), { onSuccess: done })
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <Field label={words.resume.statement} hint={words.resume.statementHint}>
        {(control) => (
          <textarea
            {...control}
            className="input serif"
            dir="auto"
            rows={2}
            required
            maxLength={1_000}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={add.error} />
      <p>
        <button type="submit" className="button small" disabled={add.isPending || !text.trim()}>
          {words.resume.addStatement}
        </button>
      </p>
    </form>
  )
}
