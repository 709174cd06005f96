import type { ReadLine } from '../lines/read-line.ts'

const LARGER_BY = 1
/** Indents this near count as the same, in points or characters. */
const INDENT_STEP = 6

/** What sets a line off from the others, comparable as a text; null for a line that nothing sets off. */
export function shapeOf(lines: readonly ReadLine[], number: number): string | null {
  const line = lines[number]
  if (!line) return null
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const isCapital = letters.length > 2 && letters === letters.toUpperCase()
  if (line.heading === undefined && line.bold === undefined && !isCapital && !isLarge(lines, line)) return null
  const marks = [line.heading ?? '', line.bold ?? '', isCapital ? 'capitals' : '', Math.round((line.size ?? 0) * 2)]
  return [...marks, Math.round((line.indent ?? 0) / INDENT_STEP)].join(' ')
}

const middles = new WeakMap<readonly ReadLine[], number>()

function isLarge(lines: readonly ReadLine[], { size }: ReadLine): boolean {
  if (size === undefined) return false
  let middle = middles.get(lines)
  if (middle === undefined) {
    const sizes = lines.flatMap((line) => line.size ?? []).sort((a, b) => a - b)
    middle = sizes[Math.floor(sizes.length / 2)] ?? size
    middles.set(lines, middle)
  }
  return size > middle + LARGER_BY
}
