import { W, W14 } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'
import { BLACK, type Colour, canBeTold, mix, parseHex, readDrawingColour, type Theme, WHITE } from './colours.ts'
import type { HiddenReason } from './hidden-reasons.ts'
import { type Layers, readProperty, readSetting, readSwitch, readTwips } from './layers.ts'
import { optional, type StyleSheet } from './style-sheet.ts'

const LEAST_POINTS = 4
const LEAST_SCALE_PERCENT = 25
const MOST_RAISED_POINTS = 40
const LEAST_TWIPS_PER_LETTER = 30
/** Text in superscript and subscript is drawn as much smaller. */
const SMALL = 0.65
const SYMBOLS = /wingdings|webdings|^symbol$|dingbats|blank|marlett|^(?:bookshelf symbol|mt extra)/i
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const NAMED: Record<string, Colour> = {
  black: BLACK,
  white: WHITE,
  yellow: [255, 255, 0],
  green: [0, 255, 0],
  cyan: [0, 255, 255],
  magenta: [255, 0, 255],
  blue: [0, 0, 255],
  red: [255, 0, 0],
  darkBlue: [0, 0, 128],
  darkCyan: [0, 128, 128],
  darkGreen: [0, 128, 0],
  darkMagenta: [128, 0, 128],
  darkRed: [128, 0, 0],
  darkYellow: [128, 128, 0],
  darkGray: [128, 128, 128],
  lightGray: [192, 192, 192],
}

/** What surrounds a run and bears on how it looks. */
export type Surroundings = {
  /** Of the table's style, then of the paragraph's; what is set in the run itself is stronger. */
  tableRun: Layers
  paragraphRun: Layers
  /** Null where it cannot be told, as on a picture. */
  background: Colour | null
  /** Of text that says none, in a shape; undefined is black or white, as it can be read. */
  usualColour: Colour | undefined
  /** Twips that a line may have at most, where that is set. */
  exactHeight: number | undefined
}

/** Why nobody sees a run's text, or null; and how large it is. */
export function judgeRun(
  properties: XmlElement | undefined,
  text: string,
  around: Surroundings,
  sources: { sheet: StyleSheet; theme: Theme },
): { reason: HiddenReason | null; points: number } {
  const layersOf = collectLayers(properties, around, sources.sheet)
  const points = measureSize(layersOf.all, text)
  return { reason: findReason(properties, text, around, layersOf, points, sources.theme), points }
}

type RunLayers = { groups: readonly Layers[]; all: Layers }

function collectLayers(properties: XmlElement | undefined, around: Surroundings, sheet: StyleSheet): RunLayers {
  const styleId = readAttribute(findChild(properties, W, 'rStyle'), W, 'val')
  const named = styleId === undefined ? [] : sheet.chain('character', styleId).flatMap(runProperties)
  const groups = [sheet.defaults.run, around.tableRun, around.paragraphRun, named]
  return { groups, all: [...groups.flat(), ...optional(properties)] }
}

function findReason(
  properties: XmlElement | undefined,
  text: string,
  around: Surroundings,
  { groups, all: layers }: RunLayers,
  points: number,
  theme: Theme,
): HiddenReason | null {
  for (const property of ['vanish', 'webHidden', 'specVanish'])
    if (readSwitch(properties, property) ?? groups.some((group) => isSwitchedOn(group, property))) return 'hidden'
  if (points < LEAST_POINTS) return 'tiny'
  const scale = Number.parseFloat(readSetting(layers, 'w') ?? '100')
  const spacing = readTwips(readSetting(layers, 'spacing')) ?? 0
  const fitted = readTwips(readSetting(layers, 'fitText'))
  const letters = Math.max(1, text.trim().length)
  if (scale < LEAST_SCALE_PERCENT || spacing < -points * 20 * 0.35) return 'squeezed'
  if (fitted !== undefined && fitted / letters < LEAST_TWIPS_PER_LETTER) return 'squeezed'
  const raised = Number(readSetting(layers, 'position') ?? 0) / 2
  if (Math.abs(raised) > MOST_RAISED_POINTS) return 'off-page'
  const { exactHeight } = around
  if (exactHeight !== undefined && exactHeight < points * 20 * 0.5 + Math.abs(raised) * 10) return 'clipped'
  if (/[\p{L}\p{N}{]/u.test(text) && SYMBOLS.test(readFont(layers, theme) ?? '')) return 'symbols'
  return hasColourOfBackground(layers, around, theme) ? 'colour' : null
}

/** The `w:rPr` of a style. */
export function runProperties(style: XmlElement): XmlElement[] {
  return optional(findChild(style, W, 'rPr'))
}

function isSwitchedOn(group: Layers, property: string): boolean {
  const strongest = group.findLast((layer) => findChild(layer, W, property) !== undefined)
  return readSwitch(strongest, property) === true
}

function measureSize(layers: Layers, text: string): number {
  const read = (local: string) => {
    const value = readSetting(layers, local)
    if (value === undefined) return undefined
    const twips = /[a-z]/i.test(value) ? readTwips(value) : Number(value) * 10
    return twips === undefined || Number.isNaN(twips) ? undefined : twips / 20
  }
  const plain = read('sz') ?? 10
  const isComplex =
    RIGHT_TO_LEFT.test(text) || readProperty(layers, 'cs') !== undefined || readProperty(layers, 'rtl') !== undefined
  const size = isComplex ? Math.min(plain, read('szCs') ?? plain) : plain
  const place = readSetting(layers, 'vertAlign')
  return place === 'superscript' || place === 'subscript' ? size * SMALL : size
}

function readFont(layers: Layers, theme: Theme): string | undefined {
  for (const layer of layers.toReversed()) {
    const fonts = findChild(layer, W, 'rFonts')
    const themed = readAttribute(fonts, W, 'asciiTheme') ?? readAttribute(fonts, W, 'hAnsiTheme')
    if (themed) return theme.font(themed)
    const plain = [readAttribute(fonts, W, 'ascii'), readAttribute(fonts, W, 'hAnsi')].filter(
      (name) => name !== undefined,
    )
    if (plain.length > 0) return plain.find((name) => SYMBOLS.test(name)) ?? plain[0]
  }
  return undefined
}

function hasColourOfBackground(layers: Layers, around: Surroundings, theme: Theme): boolean {
  const highlight = readSetting(layers, 'highlight')
  const shading = readProperty(layers, 'shd')
  const background = NAMED[highlight ?? ''] ?? readShading(shading, theme) ?? around.background
  const fill = layers.findLast((layer) => findChild(layer, W14, 'textFill'))
  const filled = fill && findChild(fill, W14, 'textFill')
  if (filled) {
    const stops = findChild(findChild(filled, W14, 'gradFill'), W14, 'gsLst')
    const solid = findChild(filled, W14, 'solidFill')
    const painted = solid ? [solid] : childElements(stops)
    if (painted.length === 0) return true
    return painted.some((paint) => isTransparent(paint) || !differs(readDrawingColour(paint, theme), background))
  }
  return !differs(readColour(readProperty(layers, 'color'), around.usualColour, theme), background)
}

function differs(colour: Colour | null | undefined, background: Colour | null): boolean {
  return !colour || !background || canBeTold(colour, background)
}

function isTransparent(paint: XmlElement): boolean {
  const [colour] = childElements(paint)
  const alpha = childElements(colour).find(({ local }) => local === 'alpha')
  return Number(alpha?.attributes.find(({ local }) => local === 'val')?.value ?? 0) > 70_000
}

/** A `w:color`. Undefined is automatic: black or white, as it can be read. */
function readColour(
  element: XmlElement | undefined,
  usual: Colour | undefined,
  theme: Theme,
): Colour | null | undefined {
  const plain = readAttribute(element, W, 'val')
  const themed = readThemed(element, 'themeColor', 'themeTint', 'themeShade', theme)
  if (themed) return themed
  if (plain === undefined) return usual
  return plain === 'auto' ? undefined : parseHex(plain)
}

/** The colour of a `w:shd`, or null where it paints nothing. */
export function readShading(element: XmlElement | undefined, theme: Theme): Colour | null {
  const pattern = readAttribute(element, W, 'val') ?? 'nil'
  if (pattern === 'nil') return null
  const fill =
    readThemed(element, 'themeFill', 'themeFillTint', 'themeFillShade', theme) ??
    parseHex(readAttribute(element, W, 'fill'))
  const front =
    readThemed(element, 'themeColor', 'themeTint', 'themeShade', theme) ?? parseHex(readAttribute(element, W, 'color'))
  const share = pattern === 'solid' ? 1 : Number(/^pct(\d+)$/.exec(pattern)?.[1] ?? 0) / 100
  if (share === 0) return fill
  const [under, over] = [fill ?? WHITE, front ?? BLACK]
  const blend = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share)
  return [blend(0), blend(1), blend(2)]
}

function readThemed(
  element: XmlElement | undefined,
  name: string,
  tint: string,
  shade: string,
  theme: Theme,
): Colour | null {
  const themed = readAttribute(element, W, name)
  const colour = themed === undefined || themed === 'none' ? null : theme.colour(themed)
  if (!colour) return null
  const share = (attribute: string) => {
    const value = readAttribute(element, W, attribute)
    return value === undefined ? undefined : Number.parseInt(value, 16) / 255
  }
  return mix(colour, { tint: share(tint), shade: share(shade) })
}
