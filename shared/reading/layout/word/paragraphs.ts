import type { Formatting, Styles } from '../../files/word/styles.ts'
import { readParagraphFormatting, readRunFormatting } from '../../files/word/styles.ts'
import { findChild, readSetting, type XmlNode } from '../../files/word/word-xml.ts'
import { MEASURES } from '../measures.ts'

/** A stretch of text in one typeface. Tabs and line breaks are characters of it. */
export type Piece = { text: string; bold: boolean; italic: boolean; size: number; url?: string }

export type Paragraph = {
  pieces: Piece[]
  formatting: Formatting
  /** Content of text boxes that hang on this paragraph. */
  boxes: XmlNode[]
  /** Its end was deleted in a tracked change, so the next paragraph goes on in it. */
  runsOn: boolean
}

export type ParagraphContext = { styles: Styles; link: (id: string) => string | undefined }

const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:footnoteReference'])

/** Reads a paragraph as it would be with every tracked change accepted. */
export function readParagraph(node: XmlNode, context: ParagraphContext): Paragraph {
  const properties = findChild(node, 'w:pPr')
  const style = context.styles.paragraph(readSetting(properties, 'w:pStyle'))
  const formatting = { ...context.styles.defaults, ...style, ...readParagraphFormatting(properties) }
  const paragraph: Paragraph = { pieces: [], formatting, boxes: [], runsOn: false }
  const mark = findChild(properties, 'w:rPr')
  paragraph.runsOn = findChild(mark, 'w:del') !== undefined || findChild(mark, 'w:moveFrom') !== undefined
  readInline(node, paragraph, context, undefined)
  return paragraph
}

function readInline(node: XmlNode, paragraph: Paragraph, context: ParagraphContext, url: string | undefined): void {
  for (const inner of node.children) {
    if (LEFT_OUT.has(inner.name)) continue
    if (inner.name === 'w:r') readRun(inner, paragraph, context, url)
    else if (inner.name === 'w:hyperlink')
      readInline(inner, paragraph, context, inner.attributes.href ?? context.link(inner.attributes['r:id'] ?? ''))
    else readInline(inner, paragraph, context, url)
  }
}

function readRun(node: XmlNode, paragraph: Paragraph, context: ParagraphContext, url: string | undefined): void {
  const properties = findChild(node, 'w:rPr')
  const formatting = {
    ...paragraph.formatting,
    ...context.styles.run(readSetting(properties, 'w:rStyle')),
    ...readRunFormatting(properties),
  }
  if (formatting.hidden) return
  const text = readContent(node, paragraph)
  if (text === '') return
  paragraph.pieces.push({
    text,
    bold: formatting.bold ?? false,
    italic: formatting.italic ?? false,
    size: formatting.size ?? MEASURES.usualSize,
    ...(url && { url }),
  })
}

function readContent(node: XmlNode, paragraph: Paragraph): string {
  let text = ''
  for (const inner of node.children) {
    if (LEFT_OUT.has(inner.name)) continue
    switch (inner.name) {
      case 'w:t':
        text += inner.text
        break
      case 'w:tab':
      case 'w:ptab':
        text += '\t'
        break
      case 'w:br':
      case 'w:cr':
        text += inner.attributes['w:type'] === 'page' ? '' : '\n'
        break
      case 'w:noBreakHyphen':
        text += '-'
        break
      case 'w:sym':
        text += '•'
        break
      case 'mc:AlternateContent':
        text += readAlternative(inner, paragraph)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        for (const box of findBoxes(inner)) paragraph.boxes.push(box)
        break
    }
  }
  return text
}

/** A drawing is stored twice, for new and for old versions of Word: only one of them counts. */
function readAlternative(node: XmlNode, paragraph: Paragraph): string {
  for (const version of [findChild(node, 'mc:Choice'), findChild(node, 'mc:Fallback')]) {
    const boxes = version ? findBoxes(version) : []
    if (boxes.length === 0) continue
    for (const box of boxes) paragraph.boxes.push(box)
    break
  }
  return ''
}

function findBoxes(node: XmlNode): XmlNode[] {
  if (node.name === 'w:txbxContent') return [node]
  if (node.name === 'mc:AlternateContent') {
    const choice = findChild(node, 'mc:Choice')
    const boxes = choice ? findBoxes(choice) : []
    const fallback = findChild(node, 'mc:Fallback')
    return boxes.length > 0 || !fallback ? boxes : findBoxes(fallback)
  }
  return node.children.flatMap(findBoxes)
}
