import { takeHeadDate } from '#shared/domain/parsing/head-dates.ts'
import { kindOfPhrase } from '#shared/domain/parsing/headings.ts'
import { isTitleRow } from '#shared/domain/parsing/lexicon/fields.ts'
import { findLargest } from '../extremes.ts'
import { type DocxLine, splitIntoLines } from './lines.ts'
import { type Paragraph, type ParagraphContext, readParagraph } from './paragraphs.ts'
import { findChild, type XmlNode } from './xml-tree.ts'

type DocxTable = { rows: Cell[][] }
type Cell = { lines: DocxLine[]; tables: boolean }

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
  read(node: XmlNode, flow: number): DocxLine[] {
    const lines: DocxLine[] = []
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
      const space = Math.max(after, formatting.before ?? 0) + (empty ? 12 : 0)
      const own = splitIntoLines(paragraph, list && formatting.heading === undefined, space)
      empty = own.length === 0 && paragraph.boxes.length === 0
      after = formatting.after ?? 0
      for (const line of own) lines.push(withFlow(line, flow))
      for (const box of paragraph.boxes) for (const line of this.read(box, this.newFlow())) lines.push(line)
    }
    return lines
  }

  private readTable(node: XmlNode, flow: number): DocxLine[] {
    const table: DocxTable = { rows: [] }
    for (const row of findBlocks(node, 'w:tr')) {
      const cells = findBlocks(row, 'w:tc').filter((cell) => !continuesAbove(cell))
      table.rows.push(
        cells.map((cell) => ({
          lines: this.read(cell, 0),
          tables: findBlocks(cell).some(({ name }) => name === 'w:tbl'),
        })),
      )
    }
    const columns = table.rows.some(isLayoutRow)
    return columns ? this.readColumns(table, flow) : table.rows.flatMap((row) => readRow(row, flow))
  }

  /** A table that only holds columns: each column is read to its end. Rows of one cell span them all. */
  private readColumns({ rows }: DocxTable, flow: number): DocxLine[] {
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
function withFlow(line: DocxLine, flow: number): DocxLine {
  return line.flow !== undefined || flow === 0 ? line : { ...line, flow }
}

/** Two cells that each hold sections, or a long one beside one with several headings: columns of a page. */
function isLayoutRow(cells: Cell[]): boolean {
  const filled = cells.filter(({ lines }) => lines.length > 0)
  if (filled.length < 2) return false
  const sectioned = filled.filter(
    ({ lines }) =>
      lines.length >= 3 && lines.some(({ text, bullet }) => !bullet && text.length < 50 && kindOfPhrase(text) !== null),
  )
  if (sectioned.length === 0) return false
  const others = filled.filter((cell) => !sectioned.includes(cell))
  return (
    sectioned.length >= 2 ||
    others.some(({ lines }) => lines.length >= 4) ||
    filled.every(({ lines }) => lines.length >= 3)
  )
}

/** A row of a table read across: cells of one line side by side, a heading before its content. */
function readRow(cells: Cell[], flow: number): DocxLine[] {
  const filled = cells.filter(({ lines }) => lines.length > 0)
  const [first, ...others] = filled
  if (!first) return []
  const addSpace = (lines: DocxLine[]) =>
    lines.map((line, index) => withFlow(index === 0 ? { ...line, space: line.space + 6 } : line, flow))
  if (others.length === 0) return addSpace(first.lines)
  const isTitles =
    filled.every(({ lines }) => lines.length === 1) && isTitleRow(filled.map(({ lines }) => lines[0]?.text ?? ''))
  const [heading] = first.lines
  if (
    !isTitles &&
    first.lines.length === 1 &&
    heading &&
    kindOfPhrase(heading.text) !== null &&
    !takeHeadDate(heading.text)
  ) {
    return addSpace([{ ...heading, heading: heading.heading ?? 2 }, ...others.flatMap(({ lines }) => lines)])
  }
  return addSpace(joinColumns(filled.map(({ lines }) => joinBrokenDates(lines))))
}

/** "Sep 2020 –" above "Present" in a narrow cell is one date. */
function joinBrokenDates(lines: DocxLine[]): DocxLine[] {
  const [first] = lines
  if (!first || lines.length < 2 || lines.length > 3) return lines
  const text = lines.map((line) => line.text).join(' ')
  const dated = takeHeadDate(text)
  return dated && dated.rest === '' ? [{ ...first, text }] : lines
}

function joinColumns(columns: DocxLine[][]): DocxLine[] {
  const height = findLargest(columns.map((column) => column.length))
  return Array.from({ length: height }, (_, index) => {
    const present = columns.flatMap((column) => column[index] ?? [])
    const [first, ...others] = present
    if (!first || others.length === 0) return first ?? []
    return { ...joinCells(first, others) }
  }).flat()
}

/** Several cells as one line. Its formatting is that of the cell that is no date, since that is what names the entry. */
function joinCells(first: DocxLine, others: DocxLine[]): DocxLine {
  const cells = [first, ...others]
  const main = cells.find(({ text }) => takeHeadDate(text)?.rest !== '') ?? first
  const breaks: number[] = []
  let text = ''
  for (const cell of cells) {
    if (text !== '') text += '\t'
    for (const offset of cell.breaks ?? []) breaks.push(offset + text.length)
    text += cell.text
  }
  const { breaks: _breaks, bullet: _bullet, ...formatting } = main
  const links = cells.flatMap((cell) => cell.links ?? [])
  return {
    ...formatting,
    text,
    space: findLargest(cells.map(({ space }) => space)),
    ...(breaks.length > 0 && { breaks }),
    ...(links.length > 0 && { links }),
  }
}
