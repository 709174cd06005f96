import { dropControls } from '#shared/domain/text/clean.ts'
import type { LaidOut } from '../layout/laid-out.ts'
import { dropIcons, dropIconsFromText } from './icons.ts'
import { linesFromPrinted } from './printed/paragraphs.ts'
import type { ReadLine } from './read-line.ts'
import { linesFromText } from './text-lines.ts'
import { linesFromParagraphs } from './word-lines.ts'

/** The logical lines of a file, the same lines as text, and how many glyphs of icon fonts were dropped from them. */
export type ReadLines = { lines: ReadLine[]; text: string; icons: number }

/** Makes logical lines of what stands in a file: wrapped lines joined, list items marked, nothing that no font can show. */
export function toLines(laidOut: LaidOut): ReadLines {
  switch (laidOut.kind) {
    case 'printed':
      return shownLines(linesFromPrinted(laidOut.lines))
    case 'paragraphs':
      return shownLines(linesFromParagraphs(laidOut.lines))
    case 'text': {
      const { text, icons } = dropIconsFromText(laidOut.text)
      return { lines: linesFromText(text), text, icons }
    }
  }
}

function shownLines(read: ReadLine[]): ReadLines {
  // A glyph that a font gives no letter for reads as NUL or another control character.
  const { lines: shown, icons } = dropIcons(read.map(withoutControls))
  const lines = shown.filter(({ text }) => text.trim() !== '')
  return { lines, text: toPlainText(lines), icons }
}

/** What breaks a line into typefaces stays where it is. */
function withoutControls(line: ReadLine): ReadLine {
  const text = dropControls(line.text)
  if (text === line.text) return line
  const breaks = line.breaks?.map((at) => dropControls(line.text.slice(0, at)).length)
  return { ...line, text, ...(breaks && { breaks }) }
}

/** The lines as text: a blank line where there is a gap or a new stream, list items marked. */
function toPlainText(lines: ReadLine[]): string {
  return lines
    .map((line, index) => {
      const apart =
        index > 0 && (line.gap || line.heading !== undefined || (line.flow ?? 0) !== (lines[index - 1]?.flow ?? 0))
      return `${apart ? '\n' : ''}${line.bullet ? '• ' : ''}${line.text}`
    })
    .join('\n')
}
