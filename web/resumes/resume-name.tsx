import { type FormEvent, useState } from 'react'
import { keepDraft, readDraft } from '../data/drafts.ts'
import { type Resume, useRenameResume } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** What a resume is called, to be called otherwise. */
export function ResumeName({ resume: { id, title } }: { resume: Resume }) {
  const draftKey = `name ${id}`
  const [name, setName] = useState(() => readDraft(draftKey))
  const rename = useRenameResume(id)
  const write = (next: string | undefined) => {
    setName(next)
    keepDraft(draftKey, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name?.trim()) rename.mutate(name.trim(), { onSuccess: () => write(undefined) })
  }
  if (name === undefined)
    return (
      <div className="row">
        <h1 dir="auto">{title}</h1>
        <button type="button" className="button small plain" onClick={() => write(title)}>
          {words.resume.rename}
        </button>
      </div>
    )
  return (
    <form className="stack-tight" onSubmit={submit}>
      <h1 className="visually-hidden">{title}</h1>
      <div className="row">
        <input
          className="input put"
          aria-label={words.resume.name}
          dir="auto"
          required
          maxLength={300}
          value={name}
          onChange={(event) => write(event.target.value)}
        />
        <button type="submit" className="button small primary" disabled={rename.isPending}>
          {words.do.save}
        </button>
        <button type="button" className="button small" onClick={() => write(undefined)}>
          {words.do.cancel}
        </button>
      </div>
      <ProblemNotice error={rename.error} />
    </form>
  )
}
