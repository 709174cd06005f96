import { findDates } from '#shared/domain/text/dates.ts'
import { findLargest } from '#shared/domain/text/extremes.ts'
import { toBlocks } from '../html/open-html.ts'
import type { WordDocument } from '../word/word-document.ts'
import { type ParagraphLook, type RunLook, toParagraph, toTable, toWordDocument } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'
import { type References, readInline } from './inline.ts'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*[ \t]*$/
const UNDERLINE = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const ITEM = /^([ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/
const TABLE_ROW = /^\s*\|.*\|\s*$/
const TABLE_RULE = /^[\s|:-]+$/
const FENCE = /^\s*(?:```|~~~)/
const REFERENCE = /^ {0,3}\[([^\]]+)\]:\s+<?(\S+?)>?(?:\s+["'(].*)?$/
const HTML_BLOCK =
  /^ {0,3}<(?:address|article|center|dd|details|div|dl|dt|header|h[1-6]|hr|li|main|ol|p|section|table|ul)[\s>/]/i
const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/
const FRONT_MATTER_FIELD =
  /^(?:title|name|author|subtitle|tagline|email|phone|location|address|website|url|github|linkedin):\s*(\S.*)$/i
/** Sizes that headings are shown in, with text of 10. */
const HEADING_SIZES = [20, 15, 12, 10, 9, 8]
const INDENT_OF_ITEM = 18
const SPACE_PT = 8

/** No editor wraps lines shorter than this. */
const MIN_WRAPPED = 50

/** The lines of a Markdown text: headings, lists, tables, emphasis and links, as they are shown. */
export function openMarkdown(text: string): WordDocument {
  return toWordDocument(new MarkdownBlocks(text).read())
}

class MarkdownBlocks {
  readonly #lines: string[]
  readonly #references: References
  /** The length of the longest line: an editor that wraps lines leaves none shorter than the next word makes it. */
  readonly #width: number
  readonly #blocks: XmlNode[] = []
  #paragraph: string[] = []
  #look: ParagraphLook = {}
  #spacePt = 0
  #isBelowHeading = false

  constructor(text: string) {
    const matter = FRONT_MATTER.exec(text)
    const fields = (matter?.[1] ?? '').split('\n').flatMap((line) => FRONT_MATTER_FIELD.exec(line)?.[1] ?? [])
    const lines = [
      ...fields.map((field) => field.replace(/^["']|["']$/g, '')),
      ...text.slice(matter?.[0].length ?? 0).split('\n'),
    ]
    this.#references = new Map(lines.flatMap((line) => readReference(line)))
    this.#lines = lines.filter((line) => readReference(line).length === 0)
    this.#width = findLargest(this.#lines.filter((line) => !TABLE_ROW.test(line)).map((line) => line.trimEnd().length))
  }

  read(): XmlNode[] {
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at] ?? ''
      if (FENCE.test(line)) at = this.#readFence(at)
      else if (HTML_BLOCK.test(line)) at = this.#readHtml(at)
      else if (TABLE_ROW.test(line)) at = this.#readTable(at)
      else this.#readLine(line.replace(/^ {0,3}> ?/, ''))
    }
    this.#endParagraph()
    return this.#blocks
  }

  #readLine(line: string): void {
    const heading = HEADING.exec(line)
    const underline = this.#paragraph.length === 1 && this.#look.item === undefined ? UNDERLINE.exec(line) : null
    const item = ITEM.exec(line)
    if (heading) this.#addHeading(heading[1]?.length ?? 1, heading[2] ?? '')
    else if (underline) {
      const [text = ''] = this.#paragraph.splice(0)
      this.#addHeading(underline[1] ? 1 : 2, text.trim())
    } else if (line.trim() === '' || RULE.test(line)) this.#endBlock()
    else if (item) this.#beginItem(item, line)
    else this.#paragraph.push(line)
  }

  #addHeading(level: number, text: string): void {
    this.#endParagraph()
    this.#spacePt = SPACE_PT
    this.#add([text], { heading: level }, { bold: true, sizePt: HEADING_SIZES[level - 1] ?? 10 })
    this.#isBelowHeading = true
  }

  /** Dates at the head of a list below a heading are those of the entry: Markdown has no other place for them. */
  #beginItem([mark, indent = '']: RegExpExecArray, line: string): void {
    this.#endParagraph()
    const text = line.slice(mark.length)
    const isDate = this.#isBelowHeading && findDates(text)?.length === text.trim().length
    const level = Math.floor(indent.replace(/\t/g, '    ').length / 2)
    this.#look = isDate ? {} : { item: level, indentPt: (level + 1) * INDENT_OF_ITEM }
    this.#paragraph = [text]
    if (isDate) this.#endParagraph()
  }

  #endBlock(): void {
    this.#endParagraph()
    this.#spacePt = Math.max(this.#spacePt, this.#isBelowHeading ? 0 : SPACE_PT)
  }

  #endParagraph(): void {
    const lines = this.#paragraph
    const look = this.#look
    this.#paragraph = []
    this.#look = {}
    if (lines.length === 0) return
    this.#add(lines, look)
    this.#isBelowHeading = false
  }

  #add(lines: string[], look: ParagraphLook, run: RunLook = {}): void {
    this.#blocks.push(
      toParagraph(readInline(joinLines(lines, this.#width), run, this.#references), {
        ...look,
        beforePt: this.#spacePt,
      }),
    )
    this.#spacePt = 0
  }

  #readFence(from: number): number {
    this.#endParagraph()
    const end = this.#lines.findIndex((line, index) => index > from && FENCE.test(line))
    const last = end < 0 ? this.#lines.length : end
    for (const line of this.#lines.slice(from + 1, last)) if (line.trim() !== '') this.#add([line], {})
    return last
  }

  #readHtml(from: number): number {
    this.#endParagraph()
    const end = this.#lines.findIndex((line, index) => index > from && line.trim() === '')
    const last = end < 0 ? this.#lines.length : end
    for (const block of toBlocks(this.#lines.slice(from, last).join('\n'))) this.#blocks.push(block)
    return last
  }

  #readTable(from: number): number {
    this.#endParagraph()
    let last = from
    while (TABLE_ROW.test(this.#lines[last + 1] ?? '')) last += 1
    const rows = this.#lines.slice(from, last + 1).filter((line) => !TABLE_RULE.test(line))
    this.#blocks.push(
      toTable(
        rows.map((row) =>
          row
            .trim()
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => [toParagraph(readInline(cell.trim(), {}, this.#references))]),
        ),
      ),
    )
    return last
  }
}

function readReference(line: string): [string, string][] {
  const [, name, url] = REFERENCE.exec(line) ?? []
  return name && url ? [[name.toLowerCase(), url]] : []
}

/** Lines of a paragraph that an editor wrapped at a width are one; others, and those that end so, stay apart. */
function joinLines(lines: readonly string[], width: number): string {
  const isWrapped = lines.slice(0, -1).every((line, index) => {
    const [nextWord = ''] = (lines[index + 1] ?? '').trim().split(/\s/)
    const { length } = line.trimEnd()
    return length >= MIN_WRAPPED && length + 1 + nextWord.length > width && !/(?: {2}|\\)$/.test(line)
  })
  return lines.map((line) => line.trim().replace(/\\$/, '')).join(isWrapped ? ' ' : '\n')
}
