import { getDocumentProxy } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { UnreadableDocument } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { readContent } from './items.ts'
import type { PageLink, PdfPage } from './page-content.ts'

const END_MARK_WITHIN = 2_048

/** Opens a PDF: what stands on its pages, in points from their top left corners. Throws UnreadableDocument. */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<PdfPage[]> {
  // Every PDF ends with this mark. Without it the end is missing, and what a repair finds may be half a resume.
  if (!Buffer.from(bytes.subarray(-END_MARK_WITHIN)).includes('%%EOF')) throw new UnreadableDocument('corrupt')
  const pages: PdfPage[] = []
  try {
    // pdf.js takes the bytes over, and refuses a Buffer.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
    })
    if (pdf.numPages > limits.maxPages) throw new UnreadableDocument('too_complex')
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const content = await readContent(page)
      characters += content.items.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > limits.maxCharacters) throw new UnreadableDocument('too_complex')
      pages.push({ ...content, links: await readLinks(page) })
    }
  } catch (error) {
    throw toUnreadable(error)
  }
  return pages
}

function toUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error
  const name = error instanceof Error ? error.name : ''
  return new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'corrupt', { cause: error })
}

async function readLinks(page: PDFPageProxy): Promise<PageLink[]> {
  const height = page.getViewport({ scale: 1 }).height
  const annotations: { url?: unknown; rect?: unknown }[] = await page.getAnnotations()
  return annotations.flatMap(({ url, rect }) => {
    if (typeof url !== 'string' || !Array.isArray(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number)
    return [
      {
        url,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: height - Math.max(y1, y2),
        bottom: height - Math.min(y1, y2),
      },
    ]
  })
}
