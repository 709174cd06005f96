import { type FormEvent, useEffect, useRef, useState } from 'react'
import { readDraft, useDraft } from '../data/drafts.ts'
import { words } from '../messages/index.ts'

type ReadFieldProps = {
  /** Under which name an unsaved text is kept. */
  draftKey: string
  label: string
  text: string
  isLit: boolean
  isDoubtful: boolean
  isOpen: boolean
  onLight: () => void
  /** Null takes the field out. */
  onSave: (value: string | null) => void
}

/** One field as it was read. */
export function ReadField({ draftKey, label, text, isLit, isDoubtful, isOpen, onLight, onSave }: ReadFieldProps) {
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== undefined)
  return (
    <li className={isDoubtful ? 'read-field is-doubtful' : 'read-field'} data-lit={isLit || undefined}>
      <span className="small quiet">{label}</span>
      {isWriting ? (
        <FieldEditor
          draftKey={draftKey}
          label={label}
          text={text}
          onSave={(value) => {
            setWriting(false)
            onSave(value)
          }}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <span className="read-value">
          <button type="button" className="read-text" dir="auto" title={words.resume.showInOriginal} onClick={onLight}>
            {text}
          </button>
          {isOpen && (
            <button
              type="button"
              className="button small plain"
              aria-label={words.resume.editField(`${label}: ${text}`)}
              onClick={() => setWriting(true)}
            >
              {words.do.edit}
            </button>
          )}
        </span>
      )}
    </li>
  )
}

type FieldEditorProps = {
  draftKey: string
  label: string
  text: string
  onSave: (value: string | null) => void
  onLeave: () => void
}

function FieldEditor({ draftKey, label, text, onSave, onLeave }: FieldEditorProps) {
  const { text: value, write, done } = useDraft(draftKey, text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    done()
    onSave(value.trim() || null)
  }
  const leave = () => {
    done()
    onLeave()
  }
  const remove = () => {
    done()
    onSave(null)
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <textarea
        ref={field}
        className="input"
        dir="auto"
        aria-label={label}
        rows={Math.min(6, Math.ceil(value.length / 50) || 1)}
        value={value}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        }}
      />
      <span className="row">
        <button type="submit" className="button small primary">
          {words.do.save}
        </button>
        <button type="button" className="button small" onClick={leave}>
          {words.do.cancel}
        </button>
        <button type="button" className="button small danger" onClick={remove}>
          {words.resume.remove}
        </button>
      </span>
    </form>
  )
}
