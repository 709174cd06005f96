import { isAddress } from '#shared/domain/text/addresses.ts'
import { findLargest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../../layout/measures.ts'
import type { PrintedLine } from '../../layout/pages/lines.ts'

/**
 * Lines with the right edge at which their text was wrapped, where that is further left than the edge of their column: lines
 * that surely go on (the next one begins in small letters) all end where the next word did not fit.
 */
export function withProseEdges(lines: PrintedLine[]): PrintedLine[] {
  const groups = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const key = `${line.flow} ${Math.round(startOf(line) / MEASURES.clearance)} ${Math.round(line.size * 2)}`
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  const result = [...lines]
  for (const indexes of groups.values()) {
    const edge = findEdge(lines, indexes)
    if (edge === null) continue
    for (const index of indexes) {
      const line = lines[index]
      if (line && edge < line.columnRight) result[index] = { ...line, columnRight: Math.max(edge, line.right) }
    }
  }
  return result
}

function findEdge(lines: readonly PrintedLine[], indexes: readonly number[]): number | null {
  const wrapped = indexes.flatMap((index, order) => {
    const [line, next] = [lines[index], lines[index + 1]]
    const isNext = line && next && !next.bullet && indexes[order + 1] === index + 1 && goesOn(line.text, next.text)
    return isNext ? [{ line, next }] : []
  })
  if (wrapped.length < MEASURES.wrappedLines) return null
  const edge = findLargest(wrapped.map(({ line }) => line.right))
  const full = wrapped.filter(({ line, next }) => line.right + measureFirstWord(next) > edge)
  return full.length === wrapped.length ? edge : null
}

/** A line of a few words may stand above an address, which begins in small letters too. */
function goesOn(text: string, next: string): boolean {
  return text.split(/\s+/).length >= MEASURES.wordsOfProse && /^\p{Ll}/u.test(next) && !isAddress(next)
}

function startOf(line: PrintedLine): number {
  return line.bullet ? line.textX : line.x
}

/** The width of the first word of a line and the space before it. */
function measureFirstWord({ text, x, right }: PrintedLine): number {
  const word = text.split(/\s/)[0] ?? ''
  return ((word.length + MEASURES.spaceInCharacters) * (right - x)) / Math.max(1, text.length)
}
