import type { PDFPageProxy } from 'unpdf/pdfjs'
import { withSoftHyphens } from './soft-hyphens.ts'

/** A piece of text on a page, in points from the top left corner. */
export type Item = {
  text: string
  x: number
  right: number
  /** The base line, growing downwards. */
  y: number
  size: number
  bold: boolean
  italic: boolean
  rightToLeft: boolean
}

type Matrix = readonly number[]
type Typeface = { bold: boolean; italic: boolean }

const MAX_SLANT = 0.2

/** The upright text of a page, and its links. */
export async function readItems(page: PDFPageProxy): Promise<Item[]> {
  const content = await page.getTextContent()
  const operators = await page.getOperatorList() // this also loads the fonts, whose names tell bold and italic
  const view = page.getViewport({ scale: 1 }).transform as Matrix
  const typefaces = new Map<string, Typeface>()
  const items: Item[] = []
  const runs = content.items.filter((item) => 'str' in item)
  const texts = withSoftHyphens(
    runs.map(({ str }) => str),
    operators,
  )
  for (const [index, item] of runs.entries()) {
    const text = texts[index] ?? ''
    if (text === '') continue
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = multiply(view, item.transform as Matrix)
    if (Math.abs(b) > Math.abs(a) * MAX_SLANT) continue
    const typeface = typefaces.get(item.fontName) ?? readTypeface(page, item.fontName)
    typefaces.set(item.fontName, typeface)
    const rightToLeft = item.dir === 'rtl'
    items.push({ text, x, right: x + item.width, y, size: Math.abs(d), rightToLeft, ...typeface })
  }
  return items
}

function readTypeface(page: PDFPageProxy, id: string): Typeface {
  if (!page.commonObjs.has(id)) return { bold: false, italic: false }
  const font: unknown = page.commonObjs.get(id)
  const has = (key: string) =>
    typeof font === 'object' && font !== null && key in font && Boolean((font as Record<string, unknown>)[key])
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
  return {
    bold: has('bold') || has('black') || /bold|black|heavy|semibold|demi|(?<![a-z])medi(um)?\b|CMBX|-bd/i.test(name),
    italic: has('italic') || /italic|oblique|slanted|CMTI/i.test(name),
  }
}

function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
