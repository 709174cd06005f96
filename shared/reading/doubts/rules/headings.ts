import type { ReadLine } from '#shared/domain/parsing/read-line.ts'
import type { Finding } from '../finding.ts'
import { findAllDates, isHeading, organisationCues, titleCues } from '../looks.ts'
import type { ReadingView } from '../reading-view.ts'

const MAX_HEADING_WORDS = 6
const MIN_SAME_SHAPE = 2

/** Lines that look as the headings of this source do, though no list knows them, and were read as something else. */
export function doubtHeadings(view: ReadingView): Finding[] {
  const known = view.lines.flatMap((line, number) => (isHeading(line.text) && couldBeHeading(line) ? [number] : []))
  const shapes = Map.groupBy(known, (number) => shapeOf(view, number))
  const inEntries = new Set(view.entries.flatMap(({ headLines }) => headLines))
  const usedByHeads = countShapes(view, [...inEntries])
  return view.lines.flatMap((line, number): Finding[] => {
    const shape = shapeOf(view, number)
    const same = shapes.get(shape)?.length ?? 0
    if (same < MIN_SAME_SHAPE || known.includes(number) || view.headings.has(number) || !couldBeHeading(line)) return []
    if ((usedByHeads.get(shape) ?? 0) > 1 || titleCues(line.text) + organisationCues(line.text) > 0) return []
    if (number < (known[0] ?? 0)) return []
    const spans = [{ line: number, start: 0, end: line.text.length }]
    const [owner] = view.ownersOf(number)
    const reason = 'This line looks like the heading of a section that is not known.'
    return [{ code: 'heading_unknown', node: owner?.id ?? null, field: null, spans, reason, words: line.text }]
  })
}

function countShapes(view: ReadingView, numbers: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const number of numbers) {
    const shape = shapeOf(view, number)
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return counts
}

function couldBeHeading({ text, bullet }: ReadLine): boolean {
  const words = text.trim().split(/\s+/).length
  return (
    !bullet &&
    words <= MAX_HEADING_WORDS &&
    !/[\t@|.;]|\d{3}/.test(text.trim()) &&
    findAllDates(text).length === 0 &&
    /\p{L}{2}/u.test(text)
  )
}

/** What sets a line off from the others; lines that nothing sets off have no shape of their own. */
function shapeOf(view: ReadingView, number: number): string {
  const line = view.lines[number]
  if (!line) return ''
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const isCapital = letters.length > 2 && letters === letters.toUpperCase()
  const marks = [line.heading ?? '', line.bold ?? '', isCapital ? 'caps' : '', Math.round(line.size ?? 0)]
  const isSetOff = line.heading !== undefined || line.bold === 'all' || isCapital || isLarge(view, line)
  return isSetOff
    ? [...marks, line.indent === undefined ? '' : Math.round(line.indent / 6)].join('|')
    : `plain ${number}`
}

function isLarge(view: ReadingView, { size }: ReadLine): boolean {
  if (size === undefined) return false
  const sizes = view.lines.flatMap((line) => line.size ?? []).sort((a, b) => a - b)
  return size > (sizes[Math.floor(sizes.length / 2)] ?? size) + 1
}
