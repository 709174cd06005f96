import { W } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'

const MAX_INHERITANCE = 20

/** Styles, each with those that it is based on, the nearest last. */
export type StyleSheet = {
  defaults: { run: XmlElement[]; paragraph: XmlElement[] }
  chain: (type: 'paragraph' | 'character' | 'table', id: string | undefined) => readonly XmlElement[]
  /** The `w:pPr` of a level of a list. */
  listLevel: (id: string | undefined, level: string) => XmlElement[]
}

export function readStyleSheet(styles: XmlElement | undefined, numbering: XmlElement | undefined): StyleSheet {
  const known = new Map<string, XmlElement>()
  const usual = new Map<string, string>()
  for (const style of childElements(styles)) {
    const id = readAttribute(style, W, 'styleId')
    if (style.local !== 'style' || id === undefined) continue
    known.set(id, style)
    const type = readAttribute(style, W, 'type') ?? 'paragraph'
    if (/^(?:1|true|on)$/.test(readAttribute(style, W, 'default') ?? '')) usual.set(type, id)
  }
  const chains = new Map<string, readonly XmlElement[]>()
  const defaults = findChild(styles, W, 'docDefaults')
  const inside = (parent: string, child: string) => optional(findChild(findChild(defaults, W, parent), W, child))
  return {
    defaults: { run: inside('rPrDefault', 'rPr'), paragraph: inside('pPrDefault', 'pPr') },
    chain(type, id) {
      const first = id !== undefined && known.has(id) ? id : usual.get(type)
      if (first === undefined) return []
      const done = chains.get(first)
      if (done) return done
      const chain: XmlElement[] = []
      for (let style = known.get(first); style && chain.length < MAX_INHERITANCE; ) {
        chain.unshift(style)
        style = known.get(readAttribute(findChild(style, W, 'basedOn'), W, 'val') ?? '')
      }
      chains.set(first, chain)
      return chain
    },
    listLevel: (id, level) => findListLevel(numbering, id, level),
  }
}

function findListLevel(numbering: XmlElement | undefined, id: string | undefined, level: string): XmlElement[] {
  const byId = (local: string, attribute: string, wanted: string | undefined) =>
    childElements(numbering).find((one) => one.local === local && readAttribute(one, W, attribute) === wanted)
  const list = id === undefined ? undefined : byId('num', 'numId', id)
  const shared =
    list && byId('abstractNum', 'abstractNumId', readAttribute(findChild(list, W, 'abstractNumId'), W, 'val'))
  const own = childElements(list).filter(({ local }) => local === 'lvlOverride')
  const levels = [...childElements(shared), ...own.flatMap(childElements)]
  const found = levels.filter((one) => one.local === 'lvl' && readAttribute(one, W, 'ilvl') === level)
  return found.flatMap((one) => optional(findChild(one, W, 'pPr')))
}

export function optional<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
