import type { ReactNode } from 'react'
import { language, words } from '../messages/index.ts'
import { Time } from '../parts/time.tsx'

type FileRowProps = {
  name: string
  /** Where it is downloaded; left out where it cannot be. */
  href?: string
  /** What else is said of it. */
  children?: ReactNode
  sizeBytes: number
  createdAt: string
  isBusy: boolean
  onDelete: () => void
}

const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })

/** A file in a list. */
export function FileRow({ name, href, children, sizeBytes, createdAt, isBusy, onDelete }: FileRowProps) {
  return (
    <li className="list-row">
      {href === undefined ? (
        <span dir="auto">{name}</span>
      ) : (
        <a href={href} download={name} dir="auto">
          {name}
        </a>
      )}
      <p className="small quiet">
        {children}
        {kilobytes.format(Math.ceil(sizeBytes / 1_000))} · <Time at={createdAt} />
      </p>
      <button
        type="button"
        className="button small"
        aria-label={words.files.delete(name)}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) onDelete()
        }}
      >
        {words.do.delete}
      </button>
    </li>
  )
}
