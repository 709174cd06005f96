import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useDraft } from '../data/drafts.ts'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import type { OwnWordsState } from './use-own-words.ts'

type OwnWordsProps = {
  own: OwnWordsState<HTMLElement>
  label: string
  initial: string
  rows?: number
  /** Whether an empty text may be saved. */
  mayBeEmpty?: boolean
  onSave: (text: string) => void
}

/** Where a person writes a text of their own. What is refused stands again with the reason; what was written survives a reload; Ctrl+Enter saves, Escape leaves. */
export function OwnWords(props: OwnWordsProps) {
  const { own, label, initial, rows = 3, mayBeEmpty, onSave } = props
  const problem = own.refused?.problem
  const problemId = useId()
  const { text, write, done } = useDraft(own.draftKey, initial)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const mayBeSaved = mayBeEmpty || text.trim() !== ''
  const save = () => {
    if (!mayBeSaved) return
    done()
    own.end()
    onSave(text.trim())
  }
  const leave = () => {
    done()
    own.giveUp()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') leave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <div className="stack-tight">
      <textarea
        ref={field}
        className="input serif"
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        dir="auto"
        rows={rows}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={problemId}>
        <ProblemNotice error={problem} />
      </div>
      <div className="row">
        <button type="button" className="button primary small" disabled={!mayBeSaved} onClick={save}>
          {words.do.save}
        </button>
        <button type="button" className="button small" onClick={leave}>
          {words.do.cancel}
        </button>
      </div>
    </div>
  )
}
