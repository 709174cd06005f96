import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useDraft } from '../data/drafts.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

type FieldEditorProps = {
  draftKey: string
  label: string
  text: string
  /** What is opened by a click is written at once; what a reload found open is not jumped to. */
  takesFocus: boolean
  onSave: (value: string | null) => Promise<void>
  onLeave: () => void
}

/** Where a field is written. It closes once it is saved; refused, the words stay with the reason beside them. */
export function FieldEditor({ draftKey, label, text, takesFocus, onSave, onLeave }: FieldEditorProps) {
  const { text: value, write, done } = useDraft(draftKey, text)
  const field = useRef<HTMLTextAreaElement>(null)
  const problemId = useId()
  const save = useMutation({
    mutationFn: onSave,
    onSuccess: () => leave(),
    onError: () => field.current?.focus(),
  })
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(value.trim() || null)
  }
  const leave = () => {
    done()
    onLeave()
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <textarea
        ref={field}
        className="input"
        dir="auto"
        aria-label={label}
        aria-invalid={save.isError || undefined}
        aria-describedby={save.isError ? problemId : undefined}
        rows={Math.min(6, Math.ceil(value.length / 50) || 1)}
        value={value}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        }}
      />
      <div id={problemId}>
        <ProblemNotice error={save.error} />
      </div>
      <span className="row">
        <button type="submit" className="button small primary" aria-disabled={save.isPending}>
          {words.do.save}
        </button>
        <button type="button" className="button small" onClick={leave}>
          {words.do.cancel}
        </button>
        {text !== '' && (
          <button
            type="button"
            className="button small danger"
            aria-disabled={save.isPending}
            onClick={() => save.mutate(null)}
          >
            {words.resume.remove}
          </button>
        )}
      </span>
    </form>
  )
}
