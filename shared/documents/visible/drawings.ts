import { A, V, WP, WPS } from '../office-xml/names.ts'
import {
  childElements,
  findChild,
  findInside,
  readAttribute,
  readOwnText,
  type XmlElement,
} from '../office-xml/parse.ts'
import { type Colour, parseHex, readDrawingColour, type Theme } from './colours.ts'
import type { HiddenReason } from './hidden-reasons.ts'
import { readTwips } from './layers.ts'
import type { Page } from './pages.ts'

/** A box of text: its size in twips, whether it grows with its text, and what the text stands on. */
export type Box = {
  reason: HiddenReason | null
  width: number
  height: number
  grows: boolean
  background: Colour | null | undefined
  usualColour: Colour | undefined
}

const EMU_PER_TWIP = 635
/** Six points: less holds no line. */
const LEAST_SIZE = 120
/** How much of a box may stand outside of the page. */
const MOST_OUTSIDE = 0.25
/** A picture before the text hides it where it covers as much of the page, each way. */
const COVERING = 0.5

/** Why nobody sees what stands in an anchored or inline drawing, or null. */
export function judgeDrawing(drawing: XmlElement, page: Page | null): HiddenReason | null {
  const { width, height } = readExtent(findChild(drawing, WP, 'extent'))
  const isHidden = [drawing, findChild(drawing, WP, 'docPr')].some((one) =>
    /^(?:1|true|on)$/.test(readAttribute(one, '', 'hidden') ?? ''),
  )
  if (isHidden) return 'hidden'
  if (width < LEAST_SIZE || height < LEAST_SIZE) return 'clipped'
  if (drawing.local !== 'anchor' || !page) return null
  const isOff =
    isOutside(findChild(drawing, WP, 'positionH'), width, page.width, { page: 0, other: page.left }) ||
    isOutside(findChild(drawing, WP, 'positionV'), height, page.height, { page: 0, other: page.top })
  return isOff ? 'off-page' : null
}

function isOutside(
  position: XmlElement | undefined,
  size: number,
  room: number,
  origins: { page: number; other: number },
): boolean {
  const from = readAttribute(position, '', 'relativeFrom') ?? 'page'
  const isRelative = /^(?:paragraph|line|character)$/.test(from)
  return collect(position).some(({ local, text }) => {
    if (local === 'align') return false
    // Shares of the page are in thousandths of a percent.
    const offset = local === 'posOffset' ? Number(text) / EMU_PER_TWIP : (Number(text) / 100_000) * room
    if (!Number.isFinite(offset)) return true
    const origin =
      from === 'page' ? origins.page : from === 'rightMargin' || from === 'bottomMargin' ? room : origins.other
    if (isRelative) return Math.abs(offset) > room
    const start = origin + offset
    return start < -size * MOST_OUTSIDE || start + size > room + size * MOST_OUTSIDE
  })
}

function collect(position: XmlElement | undefined): { local: string; text: string }[] {
  return childElements(position).flatMap((child) =>
    /^(?:posOffset|align|pctPos.Offset)$/.test(child.local)
      ? [{ local: child.local, text: readOwnText(child).trim() }]
      : collect(child),
  )
}

function readExtent(element: XmlElement | undefined): { width: number; height: number } {
  const read = (local: string) => Number(readAttribute(element, '', local) ?? 0) / EMU_PER_TWIP
  return { width: read('cx'), height: read('cy') }
}

/** The box that a shape of Word 2010 and later is. */
export function readShape(shape: XmlElement, theme: Theme): Box {
  const properties = findChild(shape, WPS, 'spPr')
  const { width, height } = readExtent(findChild(findChild(properties, A, 'xfrm'), A, 'ext'))
  const body = findChild(shape, WPS, 'bodyPr')
  const inset = (local: string) => Number(readAttribute(body, '', local) ?? 0) / EMU_PER_TWIP
  const [inner, innerHeight] = [width - inset('lIns') - inset('rIns'), height - inset('tIns') - inset('bIns')]
  const style = findChild(shape, WPS, 'style')
  const font = findChild(style, A, 'fontRef')
  return {
    reason: findChild(properties, A, 'xfrm') && (inner < LEAST_SIZE || innerHeight < LEAST_SIZE) ? 'clipped' : null,
    width: inner,
    height: innerHeight,
    grows: findChild(body, A, 'spAutoFit') !== undefined || findInside(shape, WPS, 'linkedTxbx') !== undefined,
    background: readFill(properties, findChild(style, A, 'fillRef'), theme),
    usualColour: readDrawingColour(font, theme) ?? undefined,
  }
}

/** Undefined lets through what is below; null cannot be told. */
function readFill(
  properties: XmlElement | undefined,
  reference: XmlElement | undefined,
  theme: Theme,
): Colour | null | undefined {
  if (findChild(properties, A, 'noFill')) return undefined
  const solid = findChild(properties, A, 'solidFill')
  if (solid) return readDrawingColour(solid, theme)
  const [first] = childElements(findChild(findChild(properties, A, 'gradFill'), A, 'gsLst'))
  if (first) return readDrawingColour(first, theme)
  if (findChild(properties, A, 'blipFill') ?? findChild(properties, A, 'pattFill')) return null
  if (reference && readAttribute(reference, '', 'idx') !== '0') return readDrawingColour(reference, theme)
  return undefined
}

/** The box that a shape of VML is, as old documents have it. */
export function readVectorShape(shape: XmlElement, page: Page | null): Box {
  const style = new Map(
    (readAttribute(shape, '', 'style') ?? '').split(';').map((rule) => {
      const [name = '', value = ''] = rule.split(':')
      return [name.trim().toLowerCase(), value.trim().toLowerCase()] as const
    }),
  )
  const read = (name: string) =>
    readTwips(/^-?[\d.]+$/.test(style.get(name) ?? '') ? `${style.get(name)}pt` : style.get(name))
  const [width, height] = [read('width') ?? 0, read('height') ?? 0]
  const [x, y] = [read('margin-left') ?? read('left') ?? 0, read('margin-top') ?? read('top') ?? 0]
  const isOff = page !== null && (Math.abs(x) + LEAST_SIZE > page.width || Math.abs(y) + LEAST_SIZE > page.height)
  const isHidden = style.get('visibility') === 'hidden' || style.get('display') === 'none'
  const filled = !/^(?:f|false|0)$/.test(readAttribute(shape, '', 'filled') ?? '')
  const colour = (readAttribute(shape, '', 'fillcolor') ?? 'white').split(' ')[0]
  const fill = colour === 'white' ? 'ffffff' : colour === 'black' ? '000000' : colour
  return {
    reason: isHidden ? 'hidden' : width < LEAST_SIZE || height < LEAST_SIZE ? 'clipped' : isOff ? 'off-page' : null,
    width,
    height,
    grows: true,
    background: filled ? parseHex(fill) : undefined,
    usualColour: undefined,
  }
}

/** Whether a drawing lies before the text and covers most of the page. */
export function coversPage(drawing: XmlElement, page: Page): boolean {
  if (drawing.uri === WP && drawing.local === 'anchor') {
    const isBehind = /^(?:1|true|on)$/.test(readAttribute(drawing, '', 'behindDoc') ?? '')
    const { width, height } = readExtent(findChild(drawing, WP, 'extent'))
    const isLarge = width > page.width * COVERING && height > page.height * COVERING
    const makesRoom = findChild(drawing, WP, 'wrapSquare') ?? findChild(drawing, WP, 'wrapTopAndBottom')
    return isLarge && !isBehind && !makesRoom && paints(drawing)
  }
  if (drawing.uri !== V || !/^(?:shape|rect|roundrect|oval)$/.test(drawing.local)) return false
  const style = readAttribute(drawing, '', 'style') ?? ''
  const { width, height } = readVectorShape(drawing, null)
  const isLarge = width > page.width * COVERING && height > page.height * COVERING
  return isLarge && /position:\s*absolute/i.test(style) && !/z-index:\s*-/i.test(style)
}

function paints(drawing: XmlElement): boolean {
  const shape = findInside(drawing, WPS, 'spPr')
  return !shape || findChild(shape, A, 'noFill') === undefined
}
