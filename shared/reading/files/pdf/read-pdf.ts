import { getDocumentProxy } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { findTitleGlyphs } from '../../layout/glyph-titles.ts'
import { withoutHeadersAndFooters } from '../../layout/pages/headers-and-footers.ts'
import { type PrintedLine, toPrintedLines } from '../../layout/pages/lines.ts'
import { toBlocks } from '../../layout/pages/regions.ts'
import { type TextRow, toRows } from '../../layout/pages/rows.ts'
import { toReadLines } from '../../lines/printed/paragraphs.ts'
import type { ReadLine, ReadLink } from '../../lines/read-line.ts'
import { UnreadableDocument } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { readContent } from './items.ts'

const END_MARK_WITHIN = 2_048

type PageLink = ReadLink & { page: number; x: number; right: number; top: number; bottom: number }

/** Reads the text of a PDF in reading order. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadLine[]> {
  // Every PDF ends with this mark. Without it the end is missing, and what a repair finds may be half a resume.
  if (!Buffer.from(bytes.subarray(-END_MARK_WITHIN)).includes('%%EOF')) throw new UnreadableDocument('corrupt')
  const pages: TextRow[][] = []
  const links: PageLink[] = []
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
      pages.push(toRows(content, number))
      for (const link of await readLinks(page, number)) links.push(link)
    }
  } catch (error) {
    throw toUnreadable(error)
  }
  const lines = toBlocks(withoutHeadersAndFooters(pages).flat()).flatMap(toPrintedLines)
  for (const line of lines) for (const link of findLinks(line, links)) line.links.push(link)
  return toReadLines(withoutTitleBullets(lines))
}

/** Lines behind the glyphs of titles are no items. */
function withoutTitleBullets(lines: PrintedLine[]): PrintedLine[] {
  const ofTitles = findTitleGlyphs(lines)
  return lines.map((line) => (line.glyph && ofTitles.has(line.glyph) ? { ...line, bullet: false } : line))
}

function toUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error
  const name = error instanceof Error ? error.name : ''
  return new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'corrupt', { cause: error })
}

async function readLinks(page: PDFPageProxy, number: number): Promise<PageLink[]> {
  const height = page.getViewport({ scale: 1 }).height
  const annotations: { url?: unknown; rect?: unknown }[] = await page.getAnnotations()
  return annotations.flatMap(({ url, rect }) => {
    if (typeof url !== 'string' || !Array.isArray(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number)
    return [
      {
        text: '',
        url,
        page: number,
        x: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: height - Math.max(y1, y2),
        bottom: height - Math.min(y1, y2),
      },
    ]
  })
}

function findLinks(line: PrintedLine, links: PageLink[]): ReadLink[] {
  return links
    .filter(
      ({ page, x, right, top, bottom }) =>
        page === line.page && line.y >= top - 1 && line.y - line.size / 2 <= bottom && x < line.right && right > line.x,
    )
    .map(({ url }) => ({ text: line.text.length <= 60 ? line.text : '', url }))
}
