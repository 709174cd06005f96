import type { PDFPageProxy } from 'unpdf/pdfjs'
import { findDrawnBullets } from './drawn-bullets.ts'
import { closeLetterSpacing } from './letter-spacing.ts'
import { type Matrix, multiply } from './matrix.ts'
import type { PageContent, TextItem } from './page-content.ts'
import { findShapes } from './shapes.ts'
import { withSoftHyphens } from './soft-hyphens.ts'

type Typeface = { bold: boolean; italic: boolean; symbols: boolean }

const MAX_SLANT = 0.2
/** Fonts whose letters are drawn as pictures: "{" of MarVoSym is a ring. */
const SYMBOL_FONT =
  /symbol|dingbat|wingding|webding|awesome|marvosym|(icon|glyph)s?(?![a-z])|icomoon|fontello|typicons|bbding/i
const BULLET = '•'
/** Components of Chinese characters that some producers write in place of the characters. */
const RADICALS = /[\u2e80-\u2fdf]/g

/** The upright text of a page, and what is drawn around it. */
export async function readContent(page: PDFPageProxy): Promise<PageContent> {
  const content = await page.getTextContent()
  const operators = await page.getOperatorList() // this also loads the fonts, whose names tell bold and italic
  const view = page.getViewport({ scale: 1 }).transform as Matrix
  const typefaces = new Map<string, Typeface>()
  const items: TextItem[] = []
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
    items.push({
      text: toReadableText(text, typeface),
      x,
      right: x + item.width,
      y,
      size: Math.abs(d),
      rightToLeft,
      bold: typeface.bold,
      italic: typeface.italic,
    })
  }
  const shapes = findShapes(operators, view)
  const words = closeLetterSpacing(items, operators, view)
  return { items: [...words, ...findDrawnBullets(shapes, words)], shapes }
}

function readTypeface(page: PDFPageProxy, id: string): Typeface {
  if (!page.commonObjs.has(id)) return { bold: false, italic: false, symbols: false }
  const font: unknown = page.commonObjs.get(id)
  const has = (key: string) =>
    typeof font === 'object' && font !== null && key in font && Boolean((font as Record<string, unknown>)[key])
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
  return {
    bold: has('bold') || has('black') || /bold|black|heavy|semibold|demi|(?<![a-z])medi(um)?\b|CMBX|-bd/i.test(name),
    italic: has('italic') || /italic|oblique|slanted|CMTI/i.test(name),
    symbols: SYMBOL_FONT.test(name),
  }
}

/** What a piece means to a reader: a letter or bracket of a font of symbols is only a mark. */
function toReadableText(text: string, { symbols }: Typeface): string {
  if (symbols && /^[\p{L}\p{N}{}[\]()<>|/\\^~=#&%$'"!?.,:;*@_`]$/u.test(text.trim())) return BULLET
  return text.replace(RADICALS, (character) => character.normalize('NFKC'))
}
