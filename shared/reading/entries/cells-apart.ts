import { type FieldLine, toFieldLine } from '../lexicon/labelled-lines.ts'
import type { ReadLine } from '../lines/read-line.ts'

/**
 * The lines of a table with titles above its columns as those of a form: each cell for itself, with the field that its title
 * names where that is known. The row of titles is left out, and where the first column begins again, so does an entry.
 */
export function cellsApart(lines: readonly ReadLine[]): FieldLine[] {
  const opener = lines.find(({ columns }) => columns !== undefined)?.columns?.[0]
  if (opener === undefined) return [...lines]
  return lines.flatMap((line, index) => {
    const { columns, ...plain } = line
    if (columns === undefined) return titles(line, lines[index + 1]) ? [] : [line]
    const cells = line.text.split('\t')
    return cells.flatMap((text, column) => {
      const title = columns[column] ?? ''
      const begins = title === opener && lines[index - 1]?.columns !== columns
      return text === ''
        ? []
        : [toFieldLine({ ...withoutBreaks(plain, cells), text, ...(begins && { gap: true }) }, title)]
    })
  })
}

function withoutBreaks(line: ReadLine, cells: readonly string[]): ReadLine {
  const { breaks: _breaks, ...plain } = line
  return cells.length > 1 ? plain : line
}

function titles(line: ReadLine, next: ReadLine | undefined): boolean {
  const cells = line.text.split('\t')
  return next?.columns?.every((title) => cells.includes(title)) === true
}
