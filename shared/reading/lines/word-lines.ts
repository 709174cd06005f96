import { MEASURES } from '../layout/measures.ts'
import type { WordLine } from '../layout/word/lines.ts'
import type { ReadLine } from './read-line.ts'

/** The lines of paragraphs, those with more space above them than is usual in the document marked. */
export function linesFromParagraphs(lines: readonly WordLine[]): ReadLine[] {
  const spaces = lines.map(({ space }) => space).sort((a, b) => a - b)
  const usual = spaces[Math.floor(spaces.length / 2)] ?? 0
  return lines.map(({ space, bullet, glyph: _glyph, breaks, links, ...line }) => ({
    ...line,
    ...(bullet && { bullet: true as const }),
    ...(space > usual + MEASURES.spaceOfParagraphs && { gap: true as const }),
    ...(breaks.length > 0 && { breaks }),
    ...(links.length > 0 && { links }),
  }))
}
