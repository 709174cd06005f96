import { joinWrapped, wordUse, writesCompoundsInLowerCase } from '#shared/domain/text/hyphens.ts'
import { MEASURES } from '../../layout/measures.ts'
import type { PrintedLine } from '../../layout/pages/lines.ts'
import type { ReadLine } from '../read-line.ts'
import { continues, isRestOfDate, isSplitAddress } from './continuation.ts'
import { withProseEdges } from './prose-edges.ts'

/** Joins the wrapped lines of each stream into logical lines. */
export function linesFromPrinted(printed: PrintedLine[]): ReadLine[] {
  const lines = withProseEdges(printed)
  const use = wordUse(lines.map(({ text }) => text).join('\n'))
  const hyphenates = isJustified(lines) || !writesCompoundsInLowerCase(lines.map(({ text }) => text).join(' '))
  const unhung = hasUnhungItems(lines)
  const pitch = findUsualPitch(lines)
  const result: { line: ReadLine; last: PrintedLine; first: PrintedLine }[] = []
  for (const line of lines) {
    const before = result.at(-1)
    if (before && (continues(before.first, before.last, line, unhung) || isRestOfDate(before.last, line))) {
      const text = isSplitAddress(before.last, line)
        ? before.line.text + line.text
        : joinWrapped(before.line.text, line.text, use, hyphenates)
      before.line.text = text
      if (line.links.length > 0) before.line.links = [...(before.line.links ?? []), ...line.links]
      before.last = line
      continue
    }
    const gap =
      before !== undefined &&
      before.last.flow === line.flow &&
      before.last.page === line.page &&
      line.y - before.last.y > MEASURES.gapOfLines * pitch
    result.push({ line: toReadLine(line, gap), first: line, last: line })
  }
  return result.map(({ line }) => line)
}

function toReadLine(line: PrintedLine, gap: boolean): ReadLine {
  const indent = Math.round(line.x - line.columnLeft)
  return {
    text: line.text,
    ...(line.flow > 0 && { flow: line.flow }),
    page: line.page,
    ...(indent > 1 && { indent }),
    size: Math.round(line.size * 10) / 10,
    ...(line.bold && { bold: line.bold }),
    ...(line.bullet && { bullet: true as const }),
    ...((gap || line.isTitle) && { gap: true as const }),
    ...(line.columns && { columns: line.columns }),
    ...(line.breaks.length > 0 && { breaks: line.breaks }),
    ...(line.links.length > 0 && { links: line.links }),
  }
}

/** Whether the further lines of list items begin below their bullets, as lower-case words there show. */
function hasUnhungItems(lines: PrintedLine[]): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1]
    return (
      before?.bullet && !line.bullet && Math.abs(line.x - before.x) < MEASURES.sameEdge && /^\p{Ll}/u.test(line.text)
    )
  })
}

/** The usual distance between lines that follow each other. */
function findUsualPitch(lines: PrintedLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && before.page === line.page && before.flow === line.flow && line.y > before.y
      ? [line.y - before.y]
      : []
  })
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? MEASURES.usualPitch
}

/** Most long lines end exactly at the right edge: such text is usually hyphenated too. */
function isJustified(lines: PrintedLine[]): boolean {
  const long = lines.filter(
    (line) =>
      !line.text.includes('\t') &&
      line.right > line.columnLeft + MEASURES.fullLine * (line.columnRight - line.columnLeft),
  )
  return (
    long.length >= MEASURES.minLinesOfJustified &&
    long.filter((line) => line.columnRight - line.right < MEASURES.justifiedEdge).length >
      MEASURES.shareOfJustified * long.length
  )
}
