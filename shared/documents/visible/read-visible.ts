import { W } from '../office-xml/names.ts'
import { relationshipsPathOf, resolveTarget } from '../office-xml/package-paths.ts'
import { childElements, findChild, parseOfficeXml, readAttribute, type XmlElement } from '../office-xml/parse.ts'
import { type Colour, parseHex, readTheme, WHITE } from './colours.ts'
import { type ElementSurroundings, type ReadText, withReason } from './element-surroundings.ts'
import { readSwitch } from './layers.ts'
import { readPages } from './pages.ts'
import { PartReader, type Sources } from './read-part.ts'
import { readStyleSheet } from './style-sheet.ts'

const MAIN = 'word/document.xml'

/** The text of a DOCX part by part (document, headers, footers, notes), each piece with the reason why nobody sees it, if so. */
export function readVisible(readFile: (path: string) => Uint8Array | undefined): Map<string, ReadText[]> {
  const parse = (path: string | undefined) => {
    const bytes = path === undefined ? undefined : readFile(path)
    return bytes && parseOfficeXml(bytes)
  }
  const document = parse(MAIN)
  const related = readTargets(parse(relationshipsPathOf(MAIN)))
  const byKind = (kind: string) => parse(related.find(({ type }) => type.endsWith(`/${kind}`))?.path)
  const settings = byKind('settings')
  const theme = readTheme(byKind('theme'), findChild(settings, W, 'clrSchemeMapping'))
  const body = findChild(document, W, 'body')
  const pages = readPages(body, settings)
  const sources: Sources = { theme, pages, sheet: readStyleSheet(byKind('styles'), byKind('numbering')) }
  const around: ElementSurroundings = {
    reason: null,
    page: pages[0] ?? null,
    background: readPageColour(document, settings),
    usualColour: undefined,
    exactHeight: undefined,
    tableRun: [],
    tableParagraph: [],
    paragraphRun: [],
    cells: new Map(),
    width: undefined,
    room: null,
  }
  const parts = new Map<string, ReadText[]>()
  const main = new PartReader(sources)
  if (document) parts.set(MAIN, main.read(document, around))
  const shown = new Set(pages.flatMap(({ margins }) => margins))
  for (const { id, type, path } of related) {
    const kind = type.split('/').at(-1)
    if (kind === 'header' || kind === 'footer') {
      const root = parse(path)
      const read = root && new PartReader(sources).read(root, withReason(around, shown.has(id) ? null : 'not-shown'))
      // The same part may be a header in two ways; it is seen if one of them is.
      if (read && !(parts.has(path) && !shown.has(id))) parts.set(path, read)
    } else if (kind === 'footnotes' || kind === 'endnotes') {
      const root = parse(path)
      if (root) parts.set(path, readNotes(root, main.notes, sources, around))
    }
  }
  return parts
}

function readNotes(
  root: XmlElement,
  notes: ReadonlySet<string>,
  sources: Sources,
  around: ElementSurroundings,
): ReadText[] {
  return childElements(root).flatMap((note) => {
    const isShown = notes.has(`${note.local}Reference ${readAttribute(note, W, 'id')}`)
    return new PartReader(sources).read(note, withReason(around, isShown ? null : 'not-shown'))
  })
}

function readTargets(root: XmlElement | undefined): { id: string; type: string; path: string }[] {
  return childElements(root).flatMap((element) => {
    const read = (local: string) => readAttribute(element, '', local) ?? ''
    const path = read('TargetMode') === 'External' ? null : resolveTarget(MAIN, read('Target'))
    return path === null ? [] : [{ id: read('Id'), type: read('Type'), path }]
  })
}

/** The colour of the paper: white, unless the document shows one of its own. */
function readPageColour(document: XmlElement | undefined, settings: XmlElement | undefined): Colour {
  const shows = readSwitch(settings, 'displayBackgroundShape') === true
  return (shows ? parseHex(readAttribute(findChild(document, W, 'background'), W, 'color')) : null) ?? WHITE
}
