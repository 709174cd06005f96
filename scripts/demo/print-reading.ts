import type { ReadVersion, ResumeSource } from './client.ts'

type Line = (text?: string) => void

const COLUMN = 56

/** Prints what of a reading is in doubt or was placed nowhere: the source on the left, what it was read as on the right. */
export function printReading({ document, reading }: ReadVersion, source: ResumeSource, line: Line): void {
  if (!reading) return
  const { wordsPlaced, wordsRead } = reading.coverage
  line(`\nThe resume may have been read wrong: ${wordsPlaced} of its ${wordsRead} words have a place.`)
  line(`\n  ${'in the source'.padEnd(COLUMN)}   read as`)
  for (const { node, field, spans, reason, accepted } of reading.doubts) {
    if (accepted) continue
    const found = spans.length > 0 ? spans.map((span) => lineOf(source, span)) : ['(not in the source)']
    const place = [node, field].filter(Boolean).join('.')
    const value = node === null ? '' : valueAt(document, node, field)
    printBeside([...new Set(found)], [`${place}${value ? `: ${value}` : ''}`, `  ${reason}`], line)
  }
  for (const { text, line: number } of reading.unplaced) printBeside([`${number + 1}  ${text}`], ['(nothing)'], line)
}

function lineOf({ lines }: ResumeSource, { line }: { line: number }): string {
  return `${line + 1}  ${lines[line]?.text.replaceAll('\t', '   ') ?? ''}`
}

function printBeside(left: string[], right: string[], line: Line): void {
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const text = left[row] ?? ''
    const shown = text.length > COLUMN ? `${text.slice(0, COLUMN - 1)}…` : text.padEnd(COLUMN)
    line(`  ${shown} | ${right[row] ?? ''}`.trimEnd())
  }
}

/** What stands in a field of a node, or in the node where it is a line. */
function valueAt(document: unknown, node: string, field: string | null): string {
  const found = node === 'basics' ? memberOf(document, 'basics') : findNode(document, node)
  const value = (field ?? 'text').split('.').reduce(memberOf, found)
  return typeof value === 'string' ? value : ''
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function findNode(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (memberOf(value, 'id') === id) return value
  return Object.values(value)
    .map((child) => findNode(child, id))
    .find((found) => found !== undefined)
}
