import { afterBullet, afterNumber } from '#shared/domain/text/bullets.ts'
import type { Link } from '../../files/link.ts'
import { findGlyph } from '../glyph-titles.ts'
import { MEASURES } from '../measures.ts'
import type { Paragraph, Piece } from './paragraphs.ts'

/** A line of a paragraph. Lengths are in points. */
export type WordLine = {
  text: string
  /** Which stream of text it belongs to; left out for the main one. */
  flow?: number
  indent?: number
  size: number
  bold?: 'all' | 'start'
  /** Level of a heading style: 0 is a title. */
  heading?: number
  bullet: boolean
  /** What stands before a short line that may be a title. */
  glyph?: string
  /** Offsets in `text` at which the typeface changes. */
  breaks: number[]
  links: Link[]
  /** The titles of the columns of a table that its parts stand under. */
  columns?: string[]
  /** Above it. */
  space: number
}

/** The lines of one paragraph: one, or more where it holds line breaks. */
export function splitIntoLines(paragraph: Paragraph, isList: boolean, spaceAbove: number): WordLine[] {
  const lines: WordLine[] = []
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

function toLine(pieces: Piece[], { formatting }: Paragraph, isList: boolean): Omit<WordLine, 'space'> | null {
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
    bullet: item !== null,
    ...(glyph !== null && { glyph }),
    ...(formatting.indent && formatting.indent > 0 && { indent: formatting.indent }),
    breaks: kept,
    links,
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
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? MEASURES.usualSize
}

function collectLinks(pieces: Piece[]): Link[] {
  const links: Link[] = []
  for (const { text, url } of pieces) {
    if (!url) continue
    const last = links.at(-1)
    if (last?.url === url) last.text += text
    else links.push({ text: text.trim(), url })
  }
  return links
}
