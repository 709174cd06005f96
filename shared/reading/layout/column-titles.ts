import { MEASURES } from './measures.ts'

/** A cell of a table, as far as it shows whether it is a title: its lines, and whether all of it is bold. */
export type TableCell = { lines: readonly string[]; isBold: boolean }

/**
 * The titles of a table's columns, where its first row has them: short texts without figures, set in bold type above plain rows,
 * or above a column that has figures in every other row. Null where the first row is one like the others.
 */
export function findColumnTitles(rows: readonly (readonly TableCell[])[]): string[] | null {
  const [first, ...others] = rows
  if (!first || others.length === 0 || !first.every(couldBeTitle)) return null
  if (others.some((row) => row.length !== first.length)) return null
  const inBold = first.every(({ isBold }) => isBold) && others.some((row) => row.some(isPlain))
  const aboveFigures = first.some((_, column) => others.every((row) => hasFigures(row[column])))
  const isTitled = first.length >= MEASURES.minTitledColumns ? inBold || aboveFigures : inBold && aboveFigures
  return isTitled && first.length > 1 ? first.map(({ lines }) => lines.join(' ')) : null
}

function couldBeTitle({ lines }: TableCell): boolean {
  const text = lines.join(' ')
  return (
    lines.length <= MEASURES.maxRowsOfTitle &&
    text.length <= MEASURES.maxTitleLength &&
    /^[^\d\t]*\p{L}[^\d\t]*$/u.test(text)
  )
}

function isPlain({ lines, isBold }: TableCell): boolean {
  return lines.length > 0 && !isBold
}

function hasFigures(cell: TableCell | undefined): boolean {
  return cell?.lines.some((line) => /\d/.test(line)) === true
}
