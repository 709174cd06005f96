import { type ParagraphLook, type RunLook, toParagraph, toRun, toTable } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'

type TextRun = { text: string; look: RunLook }

/** The text of a file, or of a box in it, as far as it came: its blocks, and a paragraph and a table that go on. */
export type Frame = { blocks: XmlNode[]; runs: TextRun[]; rows: XmlNode[][][]; cells: XmlNode[][]; cell: XmlNode[] }

export function newFrame(): Frame {
  return { blocks: [], runs: [], rows: [], cells: [], cell: [] }
}

/** Text goes on; of one look it is one run, however many parts of RTF it comes in. */
export function addText(frame: Frame, text: string, look: RunLook): void {
  const last = frame.runs.at(-1)
  if (last?.look === look) last.text += text
  else if (text !== '') frame.runs.push({ text, look })
}

/** The paragraph of the text so far, which begins anew. */
export function takeParagraph(frame: Frame, look: ParagraphLook = {}): XmlNode {
  return toParagraph(
    frame.runs.splice(0).map(({ text, look: inLook }) => toRun(text, inLook)),
    look,
  )
}

/** A paragraph ends: in the cell that is open, or in the text, which ends a table before it. */
export function addBlock(frame: Frame, block: XmlNode, inTable: boolean): void {
  if (inTable) {
    frame.cell.push(block)
    return
  }
  endTable(frame)
  frame.blocks.push(block)
}

export function endCell(frame: Frame): void {
  frame.cells.push(frame.cell)
  frame.cell = []
}

/** What stands behind the last cell of a row is none of its cells. */
export function endRow(frame: Frame): void {
  frame.rows.push(frame.cells)
  frame.cells = []
}

/** All blocks, with what the file left open. */
export function endFrame(frame: Frame): XmlNode[] {
  endTable(frame)
  for (const cell of [...frame.cells, frame.cell]) for (const block of cell) frame.blocks.push(block)
  if (frame.runs.length > 0) frame.blocks.push(takeParagraph(frame))
  return frame.blocks
}

function endTable(frame: Frame): void {
  if (frame.rows.length > 0) frame.blocks.push(toTable(frame.rows))
  frame.rows = []
}
