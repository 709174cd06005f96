import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** The PDF viewer is larger than the rest of the page, so it comes only when it is needed. */
const PdfPages = lazy(() => import('./pdf-pages.tsx'))

/** A PDF that was asked for: its pages, or why there are none. */
export function PdfFrame({ file, name }: { file: UseQueryResult<ArrayBuffer>; name: string }) {
  const rendering = <p role="status">{words.application.documents.rendering}</p>
  return (
    <div className="documents-page">
      <ProblemNotice error={file.error} onRetry={() => file.refetch()} />
      {file.data && (
        <Suspense fallback={rendering}>
          <PdfPages bytes={file.data} name={name} />
        </Suspense>
      )}
      {file.isLoading && rendering}
    </div>
  )
}
