import { memoizeByObject } from '#shared/domain/memoize.ts'
import { isTitleSize, middleSizeOf, shapeMarkOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** What sets a line off from the others, comparable as a text; null for a line that nothing sets off. */
export function shapeOf(lines: readonly ReadLine[], number: number): string | null {
  const line = lines[number]
  if (!line) return null
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const isCapital = letters.length > 2 && letters === letters.toUpperCase()
  if (line.heading === undefined && line.bold === undefined && !isCapital && !isLarge(lines, line)) return null
  return [isCapital ? 'capitals' : '', shapeMarkOf(line)].join(' ')
}

const middles = memoizeByObject((lines: readonly ReadLine[]) => middleSizeOf(lines))

function isLarge(lines: readonly ReadLine[], line: ReadLine): boolean {
  return isTitleSize(line, middles(lines))
}
