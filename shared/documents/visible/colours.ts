import { A } from '../office-xml/names.ts'
import { childElements, findChild, findInside, readAttribute, type XmlElement } from '../office-xml/parse.ts'

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]
/** Below it, nobody reads the text: light grey on white has more. Named as WCAG names it. */
const LEAST_CONTRAST = 1.5

export function parseHex(hex: string | undefined): Colour | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1]
  if (!digits) return null
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export function canBeTold(text: Colour, background: Colour): boolean {
  const [light, dark] = [measureLuminance(text), measureLuminance(background)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) >= LEAST_CONTRAST
}

function measureLuminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Lighter by a tint, darker by a shade; both are shares of what stays. */
export function mix(colour: Colour, { tint = 1, shade = 1 }: { tint?: number; shade?: number }): Colour {
  const change = (value: number) => value * shade * tint + 255 * (1 - tint)
  return [change(colour[0]), change(colour[1]), change(colour[2])]
}

export type Theme = { colour: (name: string) => Colour | null; font: (name: string) => string | undefined }

const OFFICE_COLOURS: Record<string, Colour> = {
  dk1: BLACK,
  lt1: WHITE,
  dk2: [68, 84, 106],
  lt2: [231, 230, 230],
}
/** The names that Word, drawings and the theme itself give one colour. */
const SAME: Record<string, string> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
}
const MAPPED: Record<string, string> = {
  text1: 't1',
  background1: 'bg1',
  text2: 't2',
  background2: 'bg2',
  tx1: 't1',
  tx2: 't2',
  bg1: 'bg1',
  bg2: 'bg2',
}
const USUAL_MAPPING: Record<string, string> = { t1: 'dk1', bg1: 'lt1', t2: 'dk2', bg2: 'lt2' }

/** The colours and fonts of a theme, as the settings map them. */
export function readTheme(theme: XmlElement | undefined, mapping: XmlElement | undefined): Theme {
  const scheme = new Map<string, Colour>()
  for (const slot of childElements(findInside(theme, A, 'clrScheme'))) {
    const [value] = childElements(slot)
    const colour = parseHex(readAttribute(value, '', value?.local === 'sysClr' ? 'lastClr' : 'val'))
    if (colour) scheme.set(slot.local, colour)
  }
  const fonts = findInside(theme, A, 'fontScheme')
  return {
    colour(name) {
      const mapped = MAPPED[name]
      const chosen = mapped && mapping?.attributes.find(({ local }) => local === mapped)?.value
      const plain = mapped ? (chosen ?? USUAL_MAPPING[mapped] ?? name) : name
      const slot = SAME[plain] ?? plain
      return scheme.get(slot) ?? OFFICE_COLOURS[slot] ?? null
    },
    font(name) {
      const kind = findChild(fonts, A, name.startsWith('major') ? 'majorFont' : 'minorFont')
      return readAttribute(findChild(kind, A, 'latin'), '', 'typeface')
    },
  }
}

/** The colour that a drawing names, or null where it cannot be told. */
export function readDrawingColour(parent: XmlElement | undefined, theme: Theme): Colour | null {
  for (const element of childElements(parent)) {
    const value = element.attributes.find(({ local }) => local === 'val')?.value ?? ''
    const plain =
      element.local === 'srgbClr'
        ? parseHex(value)
        : element.local === 'schemeClr'
          ? theme.colour(value)
          : element.local === 'sysClr'
            ? parseHex(readAttribute(element, '', 'lastClr'))
            : element.local === 'prstClr' && (value === 'white' || value === 'black')
              ? value === 'white'
                ? WHITE
                : BLACK
              : null
    if (!plain) continue
    const share = (name: string) => {
      const found = childElements(element).find(({ local }) => local === name)
      const amount = Number(found?.attributes.find(({ local }) => local === 'val')?.value)
      return found && Number.isFinite(amount) ? amount / 100_000 : undefined
    }
    const tint = share('lumOff') === undefined ? share('tint') : 1 - (share('lumOff') ?? 0)
    return mix(plain, { tint, shade: share('shade') ?? (share('lumOff') === undefined ? share('lumMod') : undefined) })
  }
  return null
}
