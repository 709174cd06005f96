import { GlobalWorkerOptions, getDocument, PDFWorker } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { trustedScriptUrl } from './trusted-script-url.ts'

/** Sharp on screens with more points than pixels, and no larger than is shown. */
const WIDTH_PX = 860

export type PdfDocument = {
  pageCount: number
  /** Draws a page, the first being 1, and answers its text. Throws when `stop` is aborted meanwhile. */
  draw(number: number, canvas: HTMLCanvasElement, stop: AbortSignal): Promise<string>
  close(): Promise<void>
}

/** Opens a PDF. It is read apart from the page, in a worker of its own. Throws where it is none. */
export async function openPdf(bytes: ArrayBuffer): Promise<PdfDocument> {
  GlobalWorkerOptions.workerSrc = workerUrl
  const port = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  const worker = PDFWorker.create({ port })
  // The bytes are handed over to the worker, and the page keeps its own.
  const task = getDocument({ data: new Uint8Array(bytes.slice(0)), worker, useWasm: false })
  const document = await task.promise
  return {
    pageCount: document.numPages,
    async draw(number, canvas, stop) {
      const page = await document.getPage(number)
      stop.throwIfAborted()
      const scale = (WIDTH_PX / page.getViewport({ scale: 1 }).width) * Math.min(2, devicePixelRatio)
      const viewport = page.getViewport({ scale })
      canvas.width = viewport.width
      canvas.height = viewport.height
      const drawing = page.render({ canvas, viewport })
      stop.addEventListener('abort', () => drawing.cancel())
      await drawing.promise
      const { items } = await page.getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    },
    async close() {
      await task.destroy()
      worker.destroy()
      port.terminate()
    },
  }
}
