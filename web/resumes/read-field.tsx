import { useEffect, useRef, useState } from 'react'
import { readDraft } from '../data/drafts.ts'
import { words } from '../messages/index.ts'
import { FieldEditor } from './field-editor.tsx'

type ReadFieldProps = {
  /** Under which name an unsaved text is kept. */
  draftKey: string
  label: string
  /** Empty where nothing was read. */
  text: string
  isLit: boolean
  isDoubtful: boolean
  /** Whether the person was sent here to write it. */
  isAsked: boolean
  isOpen: boolean
  onLight: () => void
  /** Null takes the field out. */
  onSave: (value: string | null) => Promise<void>
  onLeave: () => void
}

/** One field as it was read, or a place for one that was not. */
export function ReadField(props: ReadFieldProps) {
  const { draftKey, label, text, isLit, isDoubtful, isAsked, isOpen, onLight, onSave, onLeave } = props
  const [isKept] = useState(() => readDraft(draftKey) !== undefined)
  const [isWriting, setWriting] = useState(isKept)
  const edit = useRef<HTMLButtonElement>(null)
  const wasWriting = useRef(isWriting)
  useEffect(() => {
    if (isAsked) setWriting(true)
  }, [isAsked])
  useEffect(() => {
    if (wasWriting.current && !isWriting) edit.current?.focus()
    wasWriting.current = isWriting
  }, [isWriting])
  const leave = () => {
    setWriting(false)
    onLeave()
  }
  return (
    <li className={isDoubtful ? 'read-field is-doubtful' : 'read-field'} data-lit={isLit || undefined}>
      <span className="small quiet">{label}</span>
      {isWriting ? (
        <FieldEditor
          draftKey={draftKey}
          label={label}
          text={text}
          takesFocus={!isKept || isAsked}
          onSave={onSave}
          onLeave={leave}
        />
      ) : (
        <span className="read-value">
          {text === '' ? (
            <span className="quiet">{words.resume.notRead}</span>
          ) : (
            <button
              type="button"
              className="read-text"
              dir="auto"
              title={words.resume.showInOriginal}
              onClick={onLight}
            >
              {text}
            </button>
          )}
          {isOpen && (
            <button
              ref={edit}
              type="button"
              className="button small plain"
              aria-label={text === '' ? words.resume.enterField(label) : words.resume.editField(`${label}: ${text}`)}
              onClick={() => setWriting(true)}
            >
              {text === '' ? words.resume.enter : words.do.edit}
            </button>
          )}
        </span>
      )}
    </li>
  )
}
