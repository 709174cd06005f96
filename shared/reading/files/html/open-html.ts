import { UnreadableDocument } from '../errors.ts'
import type { WordDocument } from '../word/word-document.ts'
import { type ParagraphLook, type RunLook, toParagraph, toRun, toTable, toWordDocument } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'
import { type DomElement, type DomNode, isElement, isText, parsePage } from './dom.ts'
import { dropHidden } from './drop-hidden.ts'
import { headingLevel, lookInside } from './looks.ts'

const words = (list: string) => new Set(list.split(' '))
const BLOCKS = words(
  [
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer',
    'form header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ].join(' '),
)
const LISTS = words('ul ol menu')
/** Nothing in them is part of the text, or it is there for whoever works the page. */
const SKIPPED = words(
  'head title script style template noscript svg math iframe object audio video canvas input select option textarea button progress meter',
)
/** Points above such an element; a line of a list or a plain block has none. */
const SPACE_ABOVE: Readonly<Record<string, number>> = {
  p: 8,
  pre: 8,
  blockquote: 8,
  table: 8,
  dl: 8,
  hr: 12,
  section: 12,
  article: 12,
}
const SPACE_ABOVE_HEADING = 12
const INDENT_OF_ITEM = 18
const MAX_DEPTH = 300
const HIDDEN = 'Text that the page hides was left out.'

/**
 * The blocks of an HTML document as a person sees them: headings, lists, tables, bold and links; nothing runs or is loaded.
 * Throws UnreadableDocument.
 */
export function openHtml(html: string): { document: WordDocument; notes: string[] } {
  const page = parsePage(html)
  const hidden = dropHidden(page)
  const document = toWordDocument(new BlockWriter().writeAll(page.body))
  return { document, notes: hidden.length > 0 ? [HIDDEN] : [] }
}

/** The blocks of an HTML text, to stand among those of a document. */
export function toBlocks(html: string): XmlNode[] {
  const document = parsePage(html)
  dropHidden(document)
  return new BlockWriter().writeAll(document.body)
}

type Around = {
  look: RunLook
  paragraph: ParagraphLook
  item: { isMarked: boolean } | null
  keepsSpace: boolean
  depth: number
}
const START: Around = { look: {}, paragraph: {}, item: null, keepsSpace: false, depth: 0 }

class BlockWriter {
  readonly #blocks: XmlNode[] = []
  #runs: XmlNode[] = []
  #spacePt = 0

  writeAll(element: DomElement, around: Around = START): XmlNode[] {
    this.#writeInside(element, around)
    this.#endParagraph(around)
    return this.#blocks
  }

  #writeInside(element: DomElement, around: Around): void {
    if (around.depth > MAX_DEPTH) throw new UnreadableDocument('too_complex')
    const children = [...element.childNodes]
    const isRow = hasOnlyElements(children)
    children.forEach((child, index) => {
      if (isText(child)) this.#writeText(child.textContent ?? '', around)
      else if (isElement(child)) {
        if (isRow && standsApart(children[index - 1], child)) this.#runs.push(toRun('\t', around.look))
        this.#writeElement(child, around)
      }
    })
  }

  #writeText(text: string, { look, keepsSpace }: Around): void {
    this.#runs.push(toRun(keepsSpace ? text : text.replace(/[^\S\u00a0]+/g, ' '), look))
  }

  #writeElement(element: DomElement, around: Around): void {
    const name = element.localName
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      this.#runs.push(toRun('\n', around.look))
      return
    }
    const heading = headingLevel(element)
    const inside = { ...around, look: lookInside(element, around.look), depth: around.depth + 1 }
    if (!BLOCKS.has(name) && heading === null) {
      this.#writeInside(element, inside)
      return
    }
    this.#endParagraph(around)
    this.#spacePt = Math.max(this.#spacePt, heading === null ? (SPACE_ABOVE[name] ?? 0) : SPACE_ABOVE_HEADING)
    if (name === 'table') this.#blocks.push(toTable(readRows(element, inside)))
    else if (name === 'dl') this.#blocks.push(toTable(readTerms(element, inside)))
    else {
      const own = { ...inside, ...paragraphInside(name, heading, around) }
      this.#writeInside(element, own)
      this.#endParagraph(own)
    }
  }

  /** Of a list item only the first paragraph has the mark. */
  #endParagraph({ paragraph, item }: Around): void {
    const runs = this.#runs
    this.#runs = []
    if (!runs.some(hasText)) return
    const { item: level, ...unmarked } = paragraph
    const isMarked = item !== null && !item.isMarked
    this.#blocks.push(
      toParagraph(runs, { ...unmarked, ...(isMarked && { item: level ?? 0 }), beforePt: this.#spacePt }),
    )
    this.#spacePt = 0
    if (item) item.isMarked = true
  }
}

function paragraphInside(name: string, heading: number | null, around: Around): Partial<Around> {
  if (heading !== null) return { paragraph: { heading }, item: null }
  if (name === 'pre') return { keepsSpace: true }
  if (LISTS.has(name)) {
    const level = (around.paragraph.item ?? -1) + 1
    return { paragraph: { item: level, indentPt: (level + 1) * INDENT_OF_ITEM }, item: null }
  }
  return name === 'li' ? { item: { isMarked: false } } : {}
}

function hasText(run: XmlNode): boolean {
  return run.text.trim() !== '' || run.children.some(hasText)
}

/** Cells of one's own rows; a table inside a cell is read there. */
function readRows(table: DomElement, around: Around): XmlNode[][][] {
  return [...table.childNodes].filter(isElement).flatMap((child): XmlNode[][][] => {
    if (child.localName !== 'tr') return /^(?:tbody|thead|tfoot)$/.test(child.localName) ? readRows(child, around) : []
    const cells = [...child.childNodes].filter(isElement).filter(({ localName }) => /^t[dh]$/.test(localName))
    return [cells.map((cell) => readCell(cell, around))]
  })
}

function readCell(cell: DomElement, around: Around): XmlNode[] {
  const look = lookInside(cell, around.look)
  return new BlockWriter().writeAll(cell, { ...around, look, paragraph: {}, item: null })
}

/** Terms beside what is said of them, as a table of two columns. */
function readTerms(list: DomElement, around: Around): XmlNode[][][] {
  const rows: XmlNode[][][] = []
  const collect = (element: DomElement): void => {
    for (const child of [...element.childNodes].filter(isElement)) {
      if (child.localName === 'dt') rows.push([readCell(child, around)])
      else if (child.localName === 'dd') (rows.at(-1) ?? []).push(readCell(child, around))
      else collect(child)
    }
  }
  collect(list)
  return rows
}

function hasOnlyElements(nodes: readonly DomNode[]): boolean {
  return nodes.every((node) => !isText(node) || (node.textContent ?? '').trim() === '')
}

/** Two stretches of text with nothing between them, not even a blank: a page sets them apart by its style. */
function standsApart(before: DomNode | undefined, element: DomElement): boolean {
  if (!before || !isElement(before) || BLOCKS.has(before.localName) || BLOCKS.has(element.localName)) return false
  const isLong = (node: DomElement) => (node.textContent ?? '').trim().length > 1
  return isLong(before) && isLong(element)
}
