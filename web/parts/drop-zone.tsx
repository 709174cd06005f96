import { type DragEvent, useId, useState } from 'react'
import { words } from '../messages/index.ts'

const KINDS = '.docx,.pdf,.odt,.rtf,.html,.htm,.md,.txt,.json,.xml'

/** Where a file is dropped, or chosen. */
export function DropZone({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) {
  const [isOver, setOver] = useState(false)
  const id = useId()
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(over)
  }
  return (
    <fieldset
      className="drop"
      data-over={isOver}
      aria-label={words.resume.upload}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        if (!isBusy) take(event.dataTransfer.files)
      }}
    >
      <p className="serif">{words.resume.drop}</p>
      <p className="small quiet">{words.resume.dropLead}</p>
      <input
        id={id}
        className="visually-hidden file-input"
        type="file"
        accept={KINDS}
        disabled={isBusy}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="button">
        {words.resume.choose}
      </label>
    </fieldset>
  )
}
