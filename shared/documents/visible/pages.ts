import { R, W } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, type XmlElement } from '../office-xml/parse.ts'
import { readSwitch, readTwips } from './layers.ts'

/** A section's page, in twips, and the headers and footers that its first page is sure to show. */
export type Page = {
  width: number
  height: number
  left: number
  right: number
  top: number
  hides: boolean
  margins: readonly string[]
}

const LEAST_TEXT_WIDTH = 400
const LEAST_TEXT_HEIGHT = 700
const LEAST_PAGE = 2_000

/** The pages of the sections of a document, in order; the last is of what follows the others. */
export function readPages(body: XmlElement | undefined, settings: XmlElement | undefined): Page[] {
  const sections: XmlElement[] = []
  collectSections(body, sections)
  const evenAndOdd = readSwitch(settings, 'evenAndOddHeaders') === true
  const inherited = new Map<string, string>()
  const pages = sections.map((section, index) => {
    for (const reference of childElements(section)) {
      if (!/^(?:header|footer)Reference$/.test(reference.local)) continue
      const kind = `${reference.local} ${readAttribute(reference, W, 'type') ?? 'default'}`
      inherited.set(kind, readAttribute(reference, R, 'id') ?? '')
    }
    const starts = index === 0 || readAttribute(findChild(section, W, 'type'), W, 'val') !== 'continuous'
    const ofItsOwn = readSwitch(section, 'titlePg') === true
    // Which side of a sheet a later section begins on is not known.
    const sure = starts && (ofItsOwn || index === 0 || !evenAndOdd)
    const shown = ['headerReference', 'footerReference'].map((local) =>
      inherited.get(`${local} ${ofItsOwn ? 'first' : 'default'}`),
    )
    return readPage(section, sure ? shown.filter((id) => id !== undefined) : [])
  })
  return pages.length > 0 ? pages : [readPage(undefined, [])]
}

function readPage(section: XmlElement | undefined, margins: readonly string[]): Page {
  const size = findChild(section, W, 'pgSz')
  const space = findChild(section, W, 'pgMar')
  const read = (element: XmlElement | undefined, local: string, usual: number) =>
    readTwips(readAttribute(element, W, local)) ?? usual
  const [width, height] = [read(size, 'w', 12_240), read(size, 'h', 15_840)]
  const [left, right] = [read(space, 'left', 1_440), read(space, 'right', 1_440)]
  const [top, bottom] = [Math.abs(read(space, 'top', 1_440)), Math.abs(read(space, 'bottom', 1_440))]
  const [header, footer] = [read(space, 'header', 720), read(space, 'footer', 720)]
  const columns = findChild(section, W, 'cols')
  const count = Number(readAttribute(columns, W, 'num') ?? 1)
  const gap = read(columns, 'space', 720)
  const column = (width - left - right - gap * (count - 1)) / count
  const tooNarrow =
    column < LEAST_TEXT_WIDTH ||
    childElements(columns).some((one) => (readTwips(readAttribute(one, W, 'w')) ?? LEAST_TEXT_WIDTH) < LEAST_TEXT_WIDTH)
  // A grid for East Asian text can push letters onto each other; it counts in 4096ths of a point.
  const closeness = Number(readAttribute(findChild(section, W, 'docGrid'), W, 'charSpace') ?? 0) / 4096
  const hides =
    closeness < -3 ||
    width < LEAST_PAGE ||
    height < LEAST_PAGE ||
    left < 0 ||
    right < 0 ||
    tooNarrow ||
    height - top - bottom < LEAST_TEXT_HEIGHT ||
    [header, footer].some((distance) => distance < 0 || distance > height - LEAST_TEXT_HEIGHT)
  return { width, height, left, right, top, hides, margins }
}

function collectSections(element: XmlElement | undefined, found: XmlElement[]): void {
  for (const child of childElements(element)) {
    const closes = element?.uri === W && (element.local === 'body' || element.local === 'pPr')
    if (closes && child.uri === W && child.local === 'sectPr') found.push(child)
    else if (child.local !== 'txbxContent') collectSections(child, found)
  }
}
