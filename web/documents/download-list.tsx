import type { Export } from '../data/documents.ts'
import { words } from '../messages/index.ts'

type DownloadListProps = { items: readonly Export[]; nameOf?: (item: Export) => string | undefined }

/** Finished documents to download, each by its format or by another name. */
export function DownloadList({ items, nameOf }: DownloadListProps) {
  return (
    <ul className="stack-tight">
      {items.map((item) => (
        <li key={item.id}>
          <a className="button" href={item.fileUrl} download={item.fileName}>
            {words.application.documents.download} {nameOf?.(item) ?? item.format.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  )
}
