import type { PrintedLine } from './pages/lines.ts'
import type { WordLine } from './word/lines.ts'

/**
 * What stands in a file, in the order of reading: printed lines with their places, of which several may be one line that
 * wrapped; the lines of paragraphs; or text, whose layout is in its blanks.
 */
export type LaidOut =
  | { kind: 'printed'; lines: PrintedLine[] }
  | { kind: 'paragraphs'; lines: WordLine[] }
  | { kind: 'text'; text: string }
