import { type ParagraphLook, type RunLook, toParagraph, toRun, toTable, toTextBox } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'
import { childTrees, type XmlTree } from '../xml/tree.ts'
import type { OdtStyles } from './styles.ts'

/** Nothing in them is shown where they stand: deleted text, notes, comments, fields that count pages, indexes of the text. */
const SKIPPED = new Set([
  ...'tracked-changes note annotation annotation-end sequence-decls variable-decls user-field-decls forms'.split(' '),
  ...'page-number page-count desc title covered-table-cell index-title-template'.split(' '),
])
const MAX_SPACES = 200

/** Blocks of a text document, as of a Word document. */
export class OdtBlocks {
  readonly #styles: OdtStyles

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  /** All blocks below a node, in reading order. */
  read(node: XmlTree, list: ParagraphLook | null = null): XmlNode[] {
    return childTrees(node).flatMap((child): XmlNode[] => {
      if (SKIPPED.has(child.name)) return []
      switch (child.name) {
        case 'h':
        case 'p':
          return this.#readParagraph(child, list)
        case 'list':
          return this.#readList(child, (list?.item ?? -1) + 1)
        case 'table':
          return [toTable(this.#readRows(child))]
        case 'text-box':
          return [toTextBox(this.read(child))]
        default:
          return this.read(child, list)
      }
    })
  }

  /** Of an item only the first paragraph has the mark. */
  #readList(list: XmlTree, level: number): XmlNode[] {
    return childTrees(list).flatMap((item) => {
      const isMarked = item.name === 'list-item'
      let paragraphs = 0
      return childTrees(item).flatMap((child) => {
        const isFirst = /^[ph]$/.test(child.name) && paragraphs++ === 0
        const holder: XmlTree = { name: item.name, attributes: {}, children: [child] }
        if (child.name === 'list') return this.#readList(child, level + 1)
        return this.read(holder, isFirst && isMarked ? { item: level } : null)
      })
    })
  }

  #readRows(table: XmlTree): XmlNode[][][] {
    return childTrees(table).flatMap((child): XmlNode[][][] => {
      if (child.name === 'table-row') return [childTrees(child, 'table-cell').map((cell) => this.read(cell))]
      return /^table-(?:header-rows|rows|row-group)$/.test(child.name) ? this.#readRows(child) : []
    })
  }

  #readParagraph(node: XmlTree, list: ParagraphLook | null): XmlNode[] {
    const look = this.#styles('paragraph', node.attributes['style-name'])
    const level = Number(node.attributes['outline-level'])
    const boxes: XmlNode[] = []
    const runs = this.#readInline(node, look.run, boxes)
    const paragraph = toParagraph(runs, {
      ...look.paragraph,
      ...(node.name === 'h' && { heading: level || 1 }),
      ...(list && look.paragraph.heading === undefined && node.name === 'p' && list),
    })
    return [paragraph, ...boxes]
  }

  #readInline(node: XmlTree, look: RunLook, boxes: XmlNode[]): XmlNode[] {
    return node.children.flatMap((child): XmlNode[] => {
      if (typeof child === 'string') return [toRun(child.replace(/\s+/g, ' '), look)]
      if (SKIPPED.has(child.name)) return []
      switch (child.name) {
        case 's':
          return [toRun(' '.repeat(Math.min(Number(child.attributes.c ?? 1) || 1, MAX_SPACES)), look)]
        case 'tab':
          return [toRun('\t', look)]
        case 'line-break':
          return [toRun('\n', look)]
        case 'a':
          return this.#readInline(child, { ...look, ...toLink(child.attributes.href) }, boxes)
        case 'span':
          return this.#readInline(
            child,
            { ...look, ...this.#styles('text', child.attributes['style-name']).run },
            boxes,
          )
        case 'text-box':
          boxes.push(toTextBox(this.read(child)))
          return []
        default:
          return this.#readInline(child, look, boxes)
      }
    })
  }
}

function toLink(href: string | undefined): RunLook {
  return href && /^(?:https?|mailto|tel):/i.test(href) ? { url: href } : {}
}
