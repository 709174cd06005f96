import { useEffect, useRef, useState } from 'react'
import { words } from '../messages/index.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { openPdf, type PdfDocument } from './pdf.ts'

/** The pages of a PDF as they are printed, each with its text for screen readers. */
export default function PdfPages({ bytes, name }: { bytes: ArrayBuffer; name: string }) {
  const [document, setDocument] = useState<PdfDocument>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let isGone = false
    const opening = openPdf(bytes)
    opening.then(
      (opened) => !isGone && setDocument(opened),
      (failure: unknown) => !isGone && setError(failure),
    )
    return () => {
      isGone = true
      void opening.then((opened) => opened.close()).catch(() => undefined)
    }
  }, [bytes])
  if (error) return <ProblemNotice error={error} />
  if (!document) return <p role="status">{words.application.documents.rendering}</p>
  return (
    <ol className="pdf" aria-label={name}>
      {Array.from({ length: document.pageCount }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <PdfPage key={index} document={document} number={index + 1} />
      ))}
    </ol>
  )
}

function PdfPage({ document, number }: { document: PdfDocument; number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const stop = new AbortController()
    if (canvas.current)
      document.draw(number, canvas.current, stop.signal).then(setText, (error: unknown) => {
        if (!stop.signal.aborted) throw error
      })
    return () => stop.abort()
  }, [document, number])
  const label = words.application.documents.page(number, document.pageCount)
  return (
    <li>
      <p className="small quiet">{label}</p>
      <canvas ref={canvas} />
      <p className="visually-hidden" data-page-text>
        {text}
      </p>
    </li>
  )
}
