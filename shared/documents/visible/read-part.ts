import { A, M, MC, V, W, W14, W15, WP, WP14, WPC, WPG, WPS } from '../office-xml/names.ts'
import { childElements, findChild, readAttribute, readOwnText, type XmlElement } from '../office-xml/parse.ts'
import type { Theme } from './colours.ts'
import { type Box, coversPage, judgeDrawing, readShape, readVectorShape } from './drawings.ts'
import { type ElementSurroundings, markOverfull, type ReadText, type Room, withReason } from './element-surroundings.ts'
import { readProperty, readSetting, readSwitch } from './layers.ts'
import { keepsItsResult, OpenFields } from './open-fields.ts'
import type { Page } from './pages.ts'
import { judgeParagraphPlace, readExactHeight } from './paragraph-place.ts'
import { optional, type StyleSheet } from './style-sheet.ts'
import { readTable } from './tables.ts'
import { judgeRun, readShading, runProperties } from './text-look.ts'

export type Sources = { sheet: StyleSheet; theme: Theme; pages: readonly Page[] }

/** Elements of WordprocessingML in which text shows as it is. Any other hides it. */
const PLAIN = new Set(
  'document body tr hdr ftr footnotes endnotes footnote endnote sdt sdtContent smartTag customXml ins moveTo hyperlink dir bdo ruby rubyBase drawing pict txbxContent'.split(
    ' ',
  ),
)
const PLAIN_BY_NAMESPACE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [A, new Set(['graphic', 'graphicData'])],
  [WPS, new Set(['txbx'])],
  [WPG, new Set(['wgp', 'grpSp'])],
  [WPC, new Set(['wpc'])],
  [V, new Set(['group', 'textbox'])],
])
const NOTES = new Set(['footnoteReference', 'endnoteReference'])
const SHAPES = new Set(['shape', 'rect', 'roundrect', 'oval'])
/** What every Word since 2010 shows, of what is offered as a choice. */
const SHOWN_CHOICES = new Set([WPS, WPG, WPC, W14, W15, WP14])

/** Reads one part: every text in it, in order, as far as a reader sees it. */
export class PartReader {
  readonly texts: ReadText[] = []
  /** Notes that a visible text refers to. */
  readonly notes = new Set<string>()
  readonly #sources: Sources
  #section = 0
  #fields = new OpenFields()
  #covering: XmlElement | null = null

  constructor(sources: Sources) {
    this.#sources = sources
  }

  read(root: XmlElement, around: ElementSurroundings): ReadText[] {
    const page = this.#sources.pages[0]
    this.#covering = page ? findCovering(root, page) : null
    this.#visit(root, withReason(around, this.#covering ? 'covered' : null))
    return this.texts
  }

  #visitAll(element: XmlElement, around: ElementSurroundings): void {
    let collapsed: number | null = null
    for (const child of childElements(element)) {
      const level = child.uri === W && child.local === 'p' ? this.#outline(child) : null
      if (level && collapsed !== null && level.level <= collapsed) collapsed = null
      this.#visit(child, withReason(around, collapsed === null ? null : 'hidden'))
      if (level?.isCollapsed) collapsed = level.level
    }
  }

  #visit(element: XmlElement, given: ElementSurroundings): void {
    const uncovered = element === this.#covering && given.reason === 'covered'
    const around = uncovered ? { ...given, reason: null } : given
    const { uri, local } = element
    // Text of a document stands in runs, which read their own.
    if ((uri === W || uri === M || uri === A) && local === 't')
      this.#push(readOwnText(element), withReason(around, 'not-shown'), undefined)
    else if (uri === W) this.#visitWord(element, around)
    else if (uri === WP && (local === 'anchor' || local === 'inline'))
      this.#visitAll(element, withReason(around, judgeDrawing(element, around.page)))
    else if (uri === WPS && local === 'wsp') this.#visitBox(element, readShape(element, this.#sources.theme), around)
    else if (uri === V && SHAPES.has(local)) this.#visitBox(element, readVectorShape(element, around.page), around)
    else if (uri === MC && local === 'AlternateContent') this.#visitChoices(element, around)
    else this.#visitAll(element, PLAIN_BY_NAMESPACE.get(uri)?.has(local) ? around : withReason(around, 'not-shown'))
  }

  #visitWord(element: XmlElement, around: ElementSurroundings): void {
    switch (element.local) {
      case 'p':
        this.#visitParagraph(element, around)
        break
      case 'r':
        this.#visitRun(element, around)
        break
      case 'tbl': {
        const page = around.width === undefined ? around.page : null
        this.#visitAll(element, { ...around, cells: readTable(element, this.#sources.sheet, page) })
        break
      }
      case 'tc':
        this.#visitCell(element, around)
        break
      case 'fldSimple': {
        const keeps = keepsItsResult(readAttribute(element, W, 'instr') ?? '')
        this.#visitAll(element, withReason(around, keeps ? null : 'replaced'))
        break
      }
      case 'del':
      case 'moveFrom':
        this.#visitAll(element, withReason(around, 'deleted'))
        break
      case 'txbxContent': {
        const outer = this.#fields
        this.#fields = new OpenFields()
        this.#visitAll(element, around)
        this.#fields = outer
        break
      }
      default:
        this.#visitAll(element, PLAIN.has(element.local) ? around : withReason(around, 'not-shown'))
    }
  }

  #visitChoices(element: XmlElement, around: ElementSurroundings): void {
    const choices = childElements(element)
    const shown = choices.find(({ requires }) => requires?.every((uri) => SHOWN_CHOICES.has(uri)))
    const chosen = shown ?? (choices.some(({ local }) => local === 'Choice') ? null : choices[0])
    for (const choice of choices) this.#visitAll(choice, withReason(around, choice === chosen ? null : 'not-shown'))
  }

  #paragraphLayers(element: XmlElement, tableParagraph: readonly XmlElement[]) {
    const { sheet } = this.#sources
    const direct = findChild(element, W, 'pPr')
    const chain = sheet.chain('paragraph', readAttribute(findChild(direct, W, 'pStyle'), W, 'val'))
    const styles = [
      ...sheet.defaults.paragraph,
      ...tableParagraph,
      ...chain.flatMap((style) => optional(findChild(style, W, 'pPr'))),
    ]
    const list = readProperty([...styles, ...optional(direct)], 'numPr')
    const level = readSetting(optional(list), 'ilvl') ?? '0'
    const ofList = sheet.listLevel(readSetting(optional(list), 'numId'), level)
    return { layers: [...styles, ...ofList, ...optional(direct)], run: chain.flatMap(runProperties), direct }
  }

  #outline(element: XmlElement): { level: number; isCollapsed: boolean } | null {
    const { layers } = this.#paragraphLayers(element, [])
    const level = Number(readSetting(layers, 'outlineLvl') ?? '9')
    const isCollapsed = layers.some((layer) => {
      const mark = findChild(layer, W15, 'collapsed')
      return (
        mark !== undefined &&
        !/^(?:0|false|off)$/.test(mark.attributes.find(({ local }) => local === 'val')?.value ?? '')
      )
    })
    return level < 9 ? { level, isCollapsed } : null
  }

  #visitParagraph(element: XmlElement, around: ElementSurroundings): void {
    const { layers, run, direct } = this.#paragraphLayers(element, around.tableParagraph)
    const page = around.page && (this.#sources.pages[this.#section] ?? this.#sources.pages.at(-1) ?? around.page)
    const { width } = around
    const place = judgeParagraphPlace(layers, { page, width, hasTab: hasTab(element) })
    const shading = readShading(readProperty(layers, 'shd'), this.#sources.theme)
    const exact = [around.exactHeight, readExactHeight(layers)].filter((height) => height !== undefined)
    this.#visitAll(element, {
      ...withReason(around, place),
      page,
      paragraphRun: run,
      background: shading ?? around.background,
      exactHeight: exact.length > 0 ? Math.min(...exact) : undefined,
    })
    if (findChild(direct, W, 'sectPr')) this.#section += 1
  }

  #visitRun(element: XmlElement, around: ElementSurroundings): void {
    const properties = findChild(element, W, 'rPr')
    for (const child of childElements(element)) {
      if (child.uri === W && child.local === 'rPr') continue
      if (child.uri === W && child.local === 't') {
        const reason = around.reason ?? (this.#fields.replaces ? 'replaced' : null)
        this.#push(readOwnText(child), { ...around, reason }, properties)
      } else if (child.uri === W && NOTES.has(child.local)) {
        if (around.reason === null) this.notes.add(`${child.local} ${readAttribute(child, W, 'id')}`)
      } else {
        if (child.uri === W) this.#fields.read(child)
        this.#visit(child, hiddenRun(around, properties))
      }
    }
  }

  #push(text: string, around: ElementSurroundings, properties: XmlElement | undefined): void {
    const look = judgeRun(properties, text, around, this.#sources)
    const read: ReadText = { text, points: look.points, reason: around.reason ?? look.reason }
    this.texts.push(read)
    around.room?.texts.push(read)
  }

  #visitCell(element: XmlElement, around: ElementSurroundings): void {
    const look = around.cells.get(element)
    if (!look) {
      this.#visitAll(element, withReason(around, 'not-shown'))
      return
    }
    const { exactHeight, width } = look
    const room: Room | null =
      exactHeight !== undefined && width !== undefined ? { width, height: exactHeight, texts: [] } : null
    this.#visitAll(element, {
      ...withReason(around, look.reason),
      tableRun: look.run,
      tableParagraph: look.paragraph,
      background: readShading(look.shading, this.#sources.theme) ?? around.background,
      exactHeight,
      width: width ?? around.page?.width ?? around.width,
      room: room ?? around.room,
    })
    if (room) markOverfull(room)
  }

  #visitBox(element: XmlElement, box: Box, around: ElementSurroundings): void {
    const room: Room | null = box.grows || box.width <= 0 ? null : { width: box.width, height: box.height, texts: [] }
    this.#visitAll(element, {
      ...withReason(around, box.reason),
      page: null,
      width: box.width > 0 ? box.width : undefined,
      tableRun: [],
      tableParagraph: [],
      paragraphRun: [],
      exactHeight: undefined,
      background: box.background === undefined ? around.background : box.background,
      usualColour: box.usualColour,
      room,
    })
    if (room) markOverfull(room)
  }
}

/** A drawing in a hidden run is hidden with it. */
function hiddenRun(around: ElementSurroundings, properties: XmlElement | undefined): ElementSurroundings {
  return withReason(around, readSwitch(properties, 'vanish') ? 'hidden' : null)
}

function hasTab(element: XmlElement): boolean {
  return childElements(element).some((child) => /^p?tab$/.test(child.local) || (child.local !== 'pPr' && hasTab(child)))
}

function findCovering(element: XmlElement, page: Page): XmlElement | null {
  if (coversPage(element, page)) return element
  for (const child of childElements(element)) {
    if (child.uri === MC && child.local === 'Fallback') continue
    const found = findCovering(child, page)
    if (found) return found
  }
  return null
}
