import { findChild, type XmlNode } from '../../files/word/word-xml.ts'
import { MEASURES } from '../measures.ts'
import { splitIntoLines, type WordLine } from './lines.ts'
import { type Paragraph, type ParagraphContext, readParagraph } from './paragraphs.ts'
import { holdsColumns, readRows } from './table-rows.ts'

type Table = { rows: Cell[][] }
type Cell = { lines: WordLine[] }

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:pPr', 'w:tcPr', 'w:tblPr', 'w:tblGrid'])

/** Reads blocks of a document into lines; columns of layout tables and text boxes become streams of their own. */
export class BodyReader {
  private readonly context: ParagraphContext
  private readonly isList: (id: string, level: number) => boolean
  private flows = 0

  constructor(context: ParagraphContext, isList: (id: string, level: number) => boolean) {
    this.context = context
    this.isList = isList
  }

  /** The number of a stream that nothing else uses. */
  newFlow(): number {
    return ++this.flows
  }

  /** All lines below a node, in reading order. */
  read(node: XmlNode, flow: number): WordLine[] {
    const lines: WordLine[] = []
    let carried: Paragraph | null = null
    let after = 0
    let empty = false
    for (const block of findBlocks(node)) {
      if (block.name === 'w:tbl') {
        for (const line of this.readTable(block, flow)) lines.push(line)
        continue
      }
      const paragraph = joinParagraphs(carried, readParagraph(block, this.context))
      carried = paragraph.runsOn ? paragraph : null
      if (carried) continue
      const { formatting } = paragraph
      const list =
        formatting.numbering !== undefined && this.isList(formatting.numbering.id, formatting.numbering.level)
      const space = Math.max(after, formatting.before ?? 0) + (empty ? MEASURES.emptyParagraph : 0)
      const own = splitIntoLines(paragraph, list && formatting.heading === undefined, space)
      empty = own.length === 0 && paragraph.boxes.length === 0
      after = formatting.after ?? 0
      for (const line of own) lines.push(withFlow(line, flow))
      for (const box of paragraph.boxes) for (const line of this.read(box, this.newFlow())) lines.push(line)
    }
    return lines
  }

  private readTable(node: XmlNode, flow: number): WordLine[] {
    const table: Table = { rows: [] }
    for (const row of findBlocks(node, 'w:tr')) {
      const cells = findBlocks(row, 'w:tc').filter((cell) => !continuesAbove(cell))
      table.rows.push(cells.map((cell) => ({ lines: this.read(cell, 0) })))
    }
    const rows = table.rows.map((row) => row.map(({ lines }) => lines))
    if (holdsColumns(rows)) return this.readColumns(table, flow)
    return readRows(rows).map((line) => withFlow(line, flow))
  }

  /** A table that only holds columns: each column is read to its end. Rows of one cell span them all. */
  private readColumns({ rows }: Table, flow: number): WordLine[] {
    const flows: number[] = []
    return rows.flatMap((row) => {
      if (row.length === 1) return (row[0]?.lines ?? []).map((line) => withFlow(line, flow))
      return row.flatMap((cell, index) => {
        flows[index] ??= this.newFlow()
        return cell.lines.map((line) => withFlow(line, flows[index] ?? flow))
      })
    })
  }
}

/** Blocks below a node, seen through the wrappers of content controls and tracked insertions. */
function findBlocks(node: XmlNode, ...names: string[]): XmlNode[] {
  const wanted = names.length > 0 ? names : ['w:p', 'w:tbl']
  return node.children.flatMap((inner) => {
    if (wanted.includes(inner.name)) return isDeletedRow(inner) ? [] : [inner]
    if (SKIPPED.has(inner.name)) return []
    if (inner.name === 'mc:AlternateContent')
      return findBlocks(findChild(inner, 'mc:Choice') ?? findChild(inner, 'mc:Fallback') ?? inner, ...wanted)
    return findBlocks(inner, ...wanted)
  })
}

function isDeletedRow(node: XmlNode): boolean {
  return node.name === 'w:tr' && findChild(findChild(node, 'w:trPr'), 'w:del') !== undefined
}

function continuesAbove(cell: XmlNode): boolean {
  const merge = findChild(findChild(cell, 'w:tcPr'), 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

function joinParagraphs(before: Paragraph | null, paragraph: Paragraph): Paragraph {
  if (!before) return paragraph
  return { ...paragraph, pieces: [...before.pieces, ...paragraph.pieces], boxes: [...before.boxes, ...paragraph.boxes] }
}

/** A line that goes to a stream; lines of text boxes in it keep their own. */
function withFlow(line: WordLine, flow: number): WordLine {
  return line.flow !== undefined || flow === 0 ? line : { ...line, flow }
}
