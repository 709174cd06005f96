import { W } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'
import type { HiddenReason } from './hidden-reasons.ts'
import { type Layers, readProperty, readSetting, readSwitch, readTwips } from './layers.ts'
import type { Page } from './pages.ts'
import { optional, type StyleSheet } from './style-sheet.ts'

/** How a cell looks by its table, and whether anybody sees what stands in it. */
export type CellLook = {
  run: Layers
  paragraph: Layers
  shading: XmlElement | undefined
  reason: HiddenReason | null
  exactHeight: number | undefined
  width: number | undefined
}

const LEAST_WIDTH = 150
const LEAST_HEIGHT = 80

/** The looks of a table's cells, by the element of the cell. */
export function readTable(table: XmlElement, sheet: StyleSheet, page: Page | null): Map<XmlElement, CellLook> {
  const properties = findChild(table, W, 'tblPr')
  const chain = sheet.chain('table', readAttribute(findChild(properties, W, 'tblStyle'), W, 'val'))
  const look = readLook(findChild(properties, W, 'tblLook'))
  const rows = childElements(table).flatMap(listRows)
  const isFixed = readAttribute(findChild(properties, W, 'tblLayout'), W, 'type') === 'fixed'
  const grid = childElements(findChild(table, W, 'tblGrid')).map((one) => readTwips(readAttribute(one, W, 'w')))
  const place = judgePlace(properties, page)
  const cells = new Map<XmlElement, CellLook>()
  for (const [rowIndex, row] of rows.entries()) {
    const own = findChild(row, W, 'trPr')
    const height = findChild(own, W, 'trHeight')
    const isExact = readAttribute(height, W, 'hRule') === 'exact'
    const exactHeight = isExact ? readTwips(readAttribute(height, W, 'val')) : undefined
    const ofRow: HiddenReason | null =
      place ??
      (readSwitch(own, 'hidden') ? 'hidden' : null) ??
      (findChild(own, W, 'del') ? 'deleted' : null) ??
      (exactHeight !== undefined && exactHeight < LEAST_HEIGHT ? 'clipped' : null) ??
      (page && exactHeight !== undefined && exactHeight > page.height ? 'off-page' : null)
    const inRow = childElements(row).flatMap(listCells)
    let column = 0
    for (const [index, cell] of inRow.entries()) {
      const direct = findChild(cell, W, 'tcPr')
      const conditions = listConditions(look, { row: rowIndex, rows: rows.length, cell: index, cells: inRow.length })
      const parts = [...chain, ...conditions.flatMap((type) => chain.flatMap((style) => findConditional(style, type)))]
      const inside = (local: string) => parts.flatMap((part) => optional(findChild(part, W, local)))
      const tables = [...inside('tblPr'), ...optional(properties)]
      const cellProperties = [...inside('tcPr'), ...optional(direct)]
      const width = readTwips(readSetting(optional(direct), 'tcW', 'w')) ?? grid[column]
      cells.set(cell, {
        run: inside('rPr'),
        paragraph: inside('pPr'),
        shading: readProperty(cellProperties, 'shd') ?? readProperty(tables, 'shd'),
        reason: ofRow ?? judgeCell(direct, isFixed ? width : undefined) ?? judgeMargins(tables, direct, page),
        exactHeight,
        width: isFixed ? width : undefined,
      })
      column += Number(readSetting(optional(direct), 'gridSpan') ?? 1)
    }
  }
  return cells
}

/** Rows and cells may stand in controls and tracked insertions. */
function listRows(element: XmlElement): XmlElement[] {
  if (element.local === 'tr') return [element]
  return /^(?:sdt|sdtContent|ins|customXml)$/.test(element.local) ? childElements(element).flatMap(listRows) : []
}

function listCells(element: XmlElement): XmlElement[] {
  if (element.local === 'tc') return [element]
  return /^(?:sdt|sdtContent|customXml)$/.test(element.local) ? childElements(element).flatMap(listCells) : []
}

function judgeCell(properties: XmlElement | undefined, width: number | undefined): HiddenReason | null {
  if (findChild(properties, W, 'cellDel')) return 'deleted'
  // A cell that goes on from the one above or before shows nothing of its own.
  for (const local of ['vMerge', 'hMerge']) {
    const merge = findChild(properties, W, local)
    if (merge && readAttribute(merge, W, 'val') !== 'restart') return 'not-shown'
  }
  return width !== undefined && width < LEAST_WIDTH ? 'squeezed' : null
}

/** Space within a cell that leaves none for its text. */
function judgeMargins(tables: Layers, cell: XmlElement | undefined, page: Page | null): HiddenReason | null {
  const spaces = [readProperty(tables, 'tblCellMar'), findChild(cell, W, 'tcMar')].flatMap(childElements)
  const most = (page?.width ?? 12_240) / 2
  return spaces.some((space) => (readTwips(readAttribute(space, W, 'w')) ?? 0) > most) ? 'off-page' : null
}

function judgePlace(properties: XmlElement | undefined, page: Page | null): HiddenReason | null {
  if (!page) return null
  const floating = findChild(properties, W, 'tblpPr')
  const indent = readTwips(readAttribute(findChild(properties, W, 'tblInd'), W, 'w')) ?? 0
  if (indent < -page.left - 200 || indent > page.width - page.left - LEAST_WIDTH) return 'off-page'
  const read = (local: string) => readTwips(readAttribute(floating, W, local)) ?? 0
  const start = read('tblpX') + (readAttribute(floating, W, 'horzAnchor') === 'page' ? 0 : page.left)
  if (start < -200 || start > page.width - LEAST_WIDTH) return 'off-page'
  return Math.abs(read('tblpY')) > page.height - page.top / 2 ? 'off-page' : null
}

type Look = Record<'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn' | 'noHBand' | 'noVBand', boolean>

function readLook(element: XmlElement | undefined): Look {
  const bits = Number.parseInt(readAttribute(element, W, 'val') ?? '0', 16) || 0
  const read = (local: string, bit: number) => {
    const value = readAttribute(element, W, local)
    return value === undefined ? (bits & bit) !== 0 : /^(?:1|true|on)$/.test(value)
  }
  return {
    firstRow: read('firstRow', 0x20),
    lastRow: read('lastRow', 0x40),
    firstColumn: read('firstColumn', 0x80),
    lastColumn: read('lastColumn', 0x100),
    noHBand: read('noHBand', 0x200),
    noVBand: read('noVBand', 0x400),
  }
}

/** The parts of a table's style that a cell has by where it stands, the strongest last. */
function listConditions(look: Look, at: { row: number; rows: number; cell: number; cells: number }): string[] {
  const first = look.firstRow && at.row === 0
  const last = look.lastRow && at.row === at.rows - 1
  const left = look.firstColumn && at.cell === 0
  const right = look.lastColumn && at.cell === at.cells - 1
  const band = (index: number, skipped: boolean) => ((index - (skipped ? 1 : 0)) % 2 === 0 ? 1 : 2)
  return [
    'wholeTable',
    ...(look.noVBand || left || right ? [] : [`band${band(at.cell, look.firstColumn)}Vert`]),
    ...(look.noHBand || first || last ? [] : [`band${band(at.row, look.firstRow)}Horz`]),
    ...(left ? ['firstCol'] : []),
    ...(right ? ['lastCol'] : []),
    ...(first ? ['firstRow'] : []),
    ...(last ? ['lastRow'] : []),
    ...(first && left ? ['nwCell'] : []),
    ...(first && right ? ['neCell'] : []),
    ...(last && left ? ['swCell'] : []),
    ...(last && right ? ['seCell'] : []),
  ]
}

function findConditional(style: XmlElement, type: string): XmlElement[] {
  return childElements(style).filter((part) => part.local === 'tblStylePr' && readAttribute(part, W, 'type') === type)
}
