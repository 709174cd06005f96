import { type DragEvent, useId, useState } from 'react'
import { words } from '../messages/index.ts'

type FileZoneProps = {
  /** What is asked for. */
  label: string
  /** Which kinds of files it may be, in words and as the browser takes them. */
  lead: string
  kinds: string
  isBusy: boolean
  onFile: (file: File) => void
}

/** Where a file is dropped, or chosen. */
export function FileZone({ label, lead, kinds, isBusy, onFile }: FileZoneProps) {
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
      aria-label={label}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        if (!isBusy) take(event.dataTransfer.files)
      }}
    >
      <p className="serif">{words.file.drop}</p>
      <p className="small quiet">{lead}</p>
      <input
        id={id}
        className="visually-hidden file-input"
        type="file"
        accept={kinds}
        disabled={isBusy}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="button">
        {words.file.choose}
      </label>
    </fieldset>
  )
}
