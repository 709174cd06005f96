import type { Styles } from './styles.ts'
import type { WordDocument } from './word-document.ts'
import type { XmlNode } from './word-xml.ts'

/**
 * Documents of other kinds, written as the tree of a Word document: so that what tables, columns, lists and headings mean
 * is decided in one place for all of them.
 */

/** How a stretch of text looks. `hidden` text is not read. */
export type RunLook = { bold?: boolean; italic?: boolean; sizePt?: number; url?: string; hidden?: boolean }

/** How a paragraph stands. `heading` 0 is a title; `item` is the level of a list item, from 0. */
export type ParagraphLook = { heading?: number; item?: number; indentPt?: number; beforePt?: number; afterPt?: number }

const LIST_ID = 'list'
const TITLE = 'title'
const TWIPS_PER_POINT = 20
const MAX_HEADING = 9

/** Text in one look; tabs and line breaks are characters of it. */
export function toRun(text: string, { bold, italic, sizePt, url, hidden }: RunLook = {}): XmlNode {
  const properties = toNode('w:rPr', [
    ...(bold === undefined ? [] : [toSetting('w:b', bold ? '1' : '0')]),
    ...(italic === undefined ? [] : [toSetting('w:i', italic ? '1' : '0')]),
    ...(hidden ? [toSetting('w:vanish', '1')] : []),
    ...(sizePt ? [toSetting('w:sz', String(sizePt * 2))] : []),
  ])
  const run = toNode('w:r', [properties, { ...toNode('w:t', []), text }])
  return url ? { ...toNode('w:hyperlink', [run]), attributes: { href: url } } : run
}

/** A paragraph of such runs. */
export function toParagraph(runs: XmlNode[], look: ParagraphLook = {}): XmlNode {
  const { heading, item, indentPt = 0, beforePt = 0, afterPt = 0 } = look
  const twips = (points: number) => String(Math.round(points * TWIPS_PER_POINT))
  const properties = toNode('w:pPr', [
    ...(heading === 0 ? [toSetting('w:pStyle', TITLE)] : []),
    ...(heading ? [toSetting('w:outlineLvl', String(Math.min(heading, MAX_HEADING) - 1))] : []),
    ...(item === undefined
      ? []
      : [toNode('w:numPr', [toSetting('w:ilvl', String(item)), toSetting('w:numId', LIST_ID)])]),
    { ...toNode('w:spacing', []), attributes: { 'w:before': twips(beforePt), 'w:after': twips(afterPt) } },
    ...(indentPt > 0 ? [{ ...toNode('w:ind', []), attributes: { 'w:left': twips(indentPt) } }] : []),
  ])
  return toNode('w:p', [properties, ...runs])
}

/** A table from its rows of cells, each with the blocks that it holds. */
export function toTable(rows: readonly (readonly XmlNode[][])[]): XmlNode {
  return toNode(
    'w:tbl',
    rows.map((cells) =>
      toNode(
        'w:tr',
        cells.map((blocks) => toNode('w:tc', blocks)),
      ),
    ),
  )
}

/** A text box: its blocks are a stream of their own. */
export function toTextBox(blocks: XmlNode[]): XmlNode {
  return toNode('w:p', [toNode('w:r', [toNode('w:pict', [toNode('w:txbxContent', blocks)])])])
}

/** Such blocks as a document of their own. */
export function toWordDocument(blocks: XmlNode[]): WordDocument {
  const body = { kind: 'body' as const, node: toNode('w:body', blocks), link: () => undefined }
  return { parts: [body], styles: STYLES, isList: (id) => id === LIST_ID }
}

const STYLES: Styles = {
  defaults: {},
  paragraph: (id) => (id === TITLE ? { heading: 0 } : {}),
  run: () => ({}),
}

function toNode(name: string, children: XmlNode[]): XmlNode {
  return { name, attributes: {}, children, text: '' }
}

function toSetting(name: string, value: string): XmlNode {
  return { ...toNode(name, []), attributes: { 'w:val': value } }
}
