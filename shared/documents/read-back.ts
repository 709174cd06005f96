import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { ExportFormat } from '#shared/domain/application.ts'
import { hasRightToLeft } from './render/text-direction.ts'
import type { ReadText } from './visible/element-surroundings.ts'
import type { HiddenReason } from './visible/hidden-reasons.ts'
import { readVisible } from './visible/read-visible.ts'

/**
 * Reads an exported file back with readers that had no part in writing it, and answers every expected line that is not
 * there, in order, or that nobody sees. White space and line breaks do not matter, since a renderer wraps lines; letters and
 * order do. A PDF holds lines from right to left as they look; in such a file the letters of a line are compared, not their
 * order. With `order` `any`, which is for a DOCX, a line may stand anywhere: also in a page's header.
 */
export async function findMissingLines(
  bytes: Uint8Array,
  format: ExportFormat,
  expected: readonly string[],
  order: 'same' | 'any' = 'same',
): Promise<string[]> {
  const seen = format === 'docx' ? findMissing(readVisibleText(bytes), format, expected, order) : []
  if (order === 'any' || seen.length > 0) return seen
  return findMissing(await readText(bytes, format), format, expected, order)
}

function findMissing(read: string, format: ExportFormat, expected: readonly string[], order: 'same' | 'any'): string[] {
  const squeezed = squeeze(read)
  const asItLooks = format === 'pdf' && hasRightToLeft(squeezed)
  const text = asItLooks ? withoutMarks(squeezed) : squeezed
  const missing: string[] = []
  let from = 0
  for (const line of expected) {
    const whole = squeeze(line)
    const wanted = asItLooks ? withoutMarks(whole) : whole
    const at = text.indexOf(wanted, from)
    const marks = whole.length - wanted.length
    const end = at >= 0 ? at + wanted.length : asItLooks ? findEndOfShuffled(text, wanted, marks, from) : -1
    if (end === -1) missing.push(line)
    else if (order === 'same') from = end
  }
  return missing
}

/** What a reader sees of a DOCX, part after part: headers, footers, text boxes and notes that show are included. */
function readVisibleText(bytes: Uint8Array): string {
  const seen: string[] = []
  for (const texts of readVisibleParts(bytes).values())
    for (const { text, reason } of texts) if (reason === null) seen.push(text)
  return seen.join('')
}

function readVisibleParts(bytes: Uint8Array): Map<string, ReadText[]> {
  const zip = new PizZip(bytes)
  return readVisible((path) => zip.file(path)?.asUint8Array())
}

/** Why lines that are in a DOCX show nowhere: each part and reason once. */
export function findHiding(bytes: Uint8Array, lines: readonly string[]): { path: string; reason: HiddenReason }[] {
  const wanted = lines.map(squeeze)
  const found = new Map<string, { path: string; reason: HiddenReason }>()
  for (const [path, texts] of readVisibleParts(bytes))
    for (const { text, reason } of texts) {
      const words = squeeze(text)
      if (reason === null || words.length < 2 || !wanted.some((line) => line.includes(words) || words.includes(line)))
        continue
      found.set(`${path} ${reason}`, { path, reason })
    }
  return [...found.values()]
}

async function readText(bytes: Uint8Array, format: ExportFormat): Promise<string> {
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const text = await readPageText(pdf, number)
    // The number of a page stands between two halves of a paragraph, and is no part of it.
    pages.push(text.replace(new RegExp(`\\s${number}\\s*/\\s*${pdf.numPages}\\s*$`), ''))
  }
  return pages.join('\n')
}

const SAME_LINE = 3

/** A page's text in the order of the file; a line with letters from right to left is read from its right end. */
async function readPageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const content = await (await pdf.getPage(number)).getTextContent()
  const lines: { y: number; pieces: { text: string; x: number }[] }[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const [x = 0, y = 0] = item.transform.slice(4).map(Number)
    const last = lines.at(-1)
    const piece = { text: item.str, x }
    if (last && Math.abs(last.y - y) < SAME_LINE) last.pieces.push(piece)
    else lines.push({ y, pieces: [piece] })
  }
  return lines
    .map(({ pieces }) => {
      if (pieces.some(({ text }) => hasRightToLeft(text))) pieces.sort((a, b) => b.x - a.x)
      return pieces.map(({ text }) => text).join(' ')
    })
    .join('\n')
}

/** Where a stretch ends that has all the letters wanted, in any order; `spare` more may stand between them. */
function findEndOfShuffled(text: string, wanted: string, spare: number, from: number): number {
  const length = wanted.length + spare
  const needed = new Map<string, number>()
  for (const letter of wanted) needed.set(letter, (needed.get(letter) ?? 0) + 1)
  let lacking = wanted.length
  for (let end = from; end < text.length; end++) {
    const [entering = '', leaving = ''] = [text[end], end - length >= from ? text[end - length] : '']
    const open = needed.get(entering)
    if (open !== undefined && open > 0) lacking--
    if (open !== undefined) needed.set(entering, open - 1)
    const left = needed.get(leaving)
    if (left !== undefined && left >= 0) lacking++
    if (left !== undefined) needed.set(leaving, left + 1)
    if (lacking === 0) return end + 1
  }
  return -1
}

/**
 * Without the marks on Arabic and Hebrew letters, which a PDF repeats with their letters, and with brackets all alike,
 * since they look the other way round from right to left.
 */
function withoutMarks(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/[()]/g, '(').replace(/[[\]]/g, '[')
}

/**
 * Without white space, soft hyphens, marks of direction and differences of Unicode form. What a PDF sets apart is put together
 * first: a letter and its mark make one character only side by side.
 */
function squeeze(text: string): string {
  return text.replace(NOTHING_TO_SEE, '').normalize('NFKC').replace(NOTHING_TO_SEE, '')
}
const NOTHING_TO_SEE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
