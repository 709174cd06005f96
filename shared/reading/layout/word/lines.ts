import { afterBullet, afterNumber } from '#shared/domain/text/bullets.ts'
import type { ReadLine, ReadLink } from '../../lines/read-line.ts'
import { findGlyph } from '../glyph-titles.ts'
import type { Paragraph, Piece } from './paragraphs.ts'

/** A line with the points of space above it, and the glyph before it: `gap` and titles follow when all lines are known. */
export type DocxLine = ReadLine & { space: number; glyph?: string }

/** The lines of one paragraph: one, or more where it holds line breaks. */
export function splitIntoLines(paragraph: Paragraph, isList: boolean, spaceAbove: number): DocxLine[] {
  const lines: DocxLine[] = []
  for (const pieces of splitAtBreaks(paragraph.pieces)) {
    const line = toLine(pieces, paragraph, isList && lines.length === 0)
    if (line) lines.push({ ...line, space: lines.length === 0 ? spaceAbove : 0 })
  }
  return lines
}

function splitAtBreaks(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...piece, text })
    })
  }
  return lines
}

function toLine(pieces: Piece[], { formatting }: Paragraph, isList: boolean): Omit<DocxLine, 'space'> | null {
  const { text, starts } = tidy(pieces)
  if (text === '') return null
  const item = isList ? text : (afterBullet(text) ?? (formatting.indent ? afterNumber(text) : null))
  const glyph = isList || item === null ? null : findGlyph(text)
  const shown = item ?? text
  const shift = text.length - shown.length
  const marked = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
  const bold = readBoldness(marked)
  const breaks = findTypefaceBreaks(pieces, starts).map((offset) => offset - shift)
  const kept = breaks.filter((offset) => offset > 0 && offset < shown.length)
  const links = collectLinks(pieces)
  return {
    text: shown,
    size: findMainSize(pieces),
    ...(bold && { bold }),
    ...(formatting.heading !== undefined && { heading: formatting.heading }),
    ...(item !== null && { bullet: true as const }),
    ...(glyph !== null && { glyph }),
    ...(formatting.indent && formatting.indent > 0 && { indent: formatting.indent }),
    ...(kept.length > 0 && { breaks: kept }),
    ...(links.length > 0 && { links }),
  }
}

/** The text with white space tidied, and where each piece starts in it. Many spaces in a row stand for a tab. */
function tidy(pieces: Piece[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const piece of pieces) {
    starts.push(text.length)
    for (const character of piece.text.replace(/[\u00ad\u200b\u200e\u200f]/g, '').replace(/ {4,}/g, '\t')) {
      const last = text.at(-1)
      if (character === '\t') text = text === '' || last === '\t' ? text : `${text.trimEnd()}\t`
      else if (/\s/.test(character)) text += text === '' || last === '\t' || last === ' ' ? '' : ' '
      else text += character
    }
  }
  return { text: text.trimEnd(), starts }
}

function readBoldness(pieces: Piece[]): 'all' | 'start' | null {
  if (pieces.length === 0 || !pieces[0]?.bold) return null
  return pieces.every(({ bold }) => bold) ? 'all' : 'start'
}

function findTypefaceBreaks(pieces: Piece[], starts: number[]): number[] {
  const offsets: number[] = []
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const start = starts[index]
    if (!before || start === undefined) return
    const same = before.bold === piece.bold && before.italic === piece.italic && before.size === piece.size
    if (!same) offsets.push(start)
  })
  return offsets
}

function findMainSize(pieces: Piece[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + text.trim().length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

function collectLinks(pieces: Piece[]): ReadLink[] {
  const links: ReadLink[] = []
  for (const { text, url } of pieces) {
    if (!url) continue
    const last = links.at(-1)
    if (last?.url === url) last.text += text
    else links.push({ text: text.trim(), url })
  }
  return links
}

/** Marks the lines with more space above them than is usual in the document. */
export function withGaps(lines: DocxLine[]): ReadLine[] {
  const spaces = lines.map(({ space }) => space).sort((a, b) => a - b)
  const usual = spaces[Math.floor(spaces.length / 2)] ?? 0
  return lines.map(({ space, ...line }) => (space > usual + 2 ? { ...line, gap: true as const } : line))
}
