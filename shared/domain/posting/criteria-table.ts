import type { Stretch } from './sentences.ts'
import type { PostingWords } from './words.ts'

/** A row of a table of criteria, and the kind that its column or its letter says. */
type Row = Stretch & { kind: 'must' | 'nice'; saidBy: string }
/** A table's rows, and where it stands in the posting, its head included. */
export type CriteriaTable = { start: number; end: number; rows: Row[] }

type Column = { kind: 'must' | 'nice'; word: string; middle: number; cell: number }
type RawLine = { text: string; start: number }

const MARK = /[✓✔☑√●•xX]|\p{L}/u

/** Tables with a column for what is essential and one for what is desirable, with ticks or the initials of both: "Full licence   E". */
export function findCriteriaTables(posting: string, words: PostingWords): CriteriaTable[] {
  const lines = toLines(posting)
  return lines.flatMap((head, index) => {
    const columns = readHead(head.text, words)
    if (!columns) return []
    const rows: Row[] = []
    let end = head.start + head.text.length
    for (const line of lines.slice(index + 1)) {
      const row = readRow(line, columns)
      if (!row) break
      rows.push(row)
      end = line.start + line.text.length
    }
    return rows.length > 1 ? [{ start: head.start, end, rows }] : []
  })
}

function toLines(posting: string): RawLine[] {
  let start = 0
  return posting.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

/** "CRITERIA      ESSENTIAL / DESIRABLE": both columns, by their words and where those stand. */
function readHead(text: string, words: PostingWords): [Column, Column] | null {
  const cells = text.split(/\t+|\s*\|\s*|\s{2,}|\s*\/\s*/u).filter((cell) => cell.trim() !== '')
  const columnOf = (kind: 'must' | 'nice'): Column | null => {
    const cell = cells.findIndex((one) => words.is(`${kind}-heading`, one.trim()))
    const word = cells[cell]?.trim()
    return word ? { kind, word, cell, middle: text.indexOf(word) + word.length / 2 } : null
  }
  const nice = columnOf('nice')
  const must = columnOf('must')
  if (!nice || !must || must.cell === nice.cell) return null
  // What stands over the criteria themselves may be a word of demands too.
  const beside = cells[nice.cell - 1]?.trim() ?? ''
  const isBeside = nice.cell > 0 && words.is('must-heading', beside)
  const own = isBeside
    ? { ...must, word: beside, cell: nice.cell - 1, middle: text.indexOf(beside) + beside.length / 2 }
    : must
  return [own, nice]
}

/** A criterion with a mark behind it; null for what is no row. */
function readRow({ text, start }: RawLine, columns: [Column, Column]): Row | null {
  const bare = text.trimEnd()
  const mark = /(?:\t+|\s*\|\s*|\s{2,})(\S{1,20})\s*\|?\s*$/u.exec(bare)
  const said = mark?.[1]
  if (!mark || !said || !MARK.test(said)) return null
  const criterion = bare.slice(0, mark.index).replace(/[\s|]+$/u, '')
  const from = criterion.length - criterion.replace(/^[\s|]+/u, '').length
  if (!/\p{L}{2}/u.test(criterion)) return null
  const column = chooseColumn(said, bare.lastIndexOf(said), columns, bare)
  if (!column) return null
  const { kind, word } = column
  return { text: criterion.slice(from), start: start + from, end: start + criterion.length, kind, saidBy: word }
}

function chooseColumn(said: string, at: number, columns: [Column, Column], row: string): Column | null {
  const small = said.toLowerCase()
  const isSaid = ({ word }: Column): boolean =>
    word.toLowerCase() === small || (small.length === 1 && word.toLowerCase().startsWith(small))
  const told = columns.filter(isSaid)
  if (told.length === 1) return told[0] ?? null
  if (!/^[✓✔☑√●•x]$/iu.test(said)) return null
  const [must, nice] = columns
  if (/[|\t]/u.test(row)) {
    const cell = row.slice(0, at).split(/\t|\|/u).length - 1
    return Math.abs(cell - must.cell) <= Math.abs(cell - nice.cell) ? must : nice
  }
  return Math.abs(at - must.middle) <= Math.abs(at - nice.middle) ? must : nice
}
