import { W } from '../office-xml/names.ts'
import { findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'

/** Properties (`w:rPr`, `w:pPr` and the like) one over another, the strongest last. */
export type Layers = readonly XmlElement[]

/** The strongest that says anything of a name. */
export function readProperty(layers: Layers, local: string): XmlElement | undefined {
  for (let at = layers.length - 1; at >= 0; at--) {
    const found = findChild(layers[at], W, local)
    if (found) return found
  }
  return undefined
}

/** The strongest value of one attribute of a property, whose other attributes may come from elsewhere. */
export function readSetting(layers: Layers, local: string, attribute = 'val'): string | undefined {
  for (let at = layers.length - 1; at >= 0; at--) {
    const value = readAttribute(findChild(layers[at], W, local), W, attribute)
    if (value !== undefined) return value
  }
  return undefined
}

/** A number in twentieths of a point, also where it is written with a unit. */
export function readTwips(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*(-?[\d.]+)\s*(pt|in|cm|mm|pc|pi)?/.exec(value ?? '') ?? []
  if (number === undefined) return undefined
  const factor = { '': 1, pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 }[unit] ?? 1
  return Number(number) * factor
}

/** Whether a switch is on, off, or not there. */
export function readSwitch(properties: XmlElement | undefined, local: string): boolean | undefined {
  const found = findChild(properties, W, local)
  if (!found) return undefined
  return !/^(?:0|false|off|none)$/.test(readAttribute(found, W, 'val') ?? '')
}
