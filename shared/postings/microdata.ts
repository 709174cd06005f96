import { type DomDocument, type DomElement, type DomTree, isElement } from '#shared/reading/files/html/dom.ts'
import { readBlockText } from './block-text.ts'

/** An item of microdata (HTML, 5.2): its properties, each a text, an item, or several of them. */
export type MicrodataItem = { [property: string]: string | MicrodataItem | (string | MicrodataItem)[] }

const MAX_DEPTH = 40

/** The items of a type of schema.org on a page. */
export function readMicrodata(document: DomDocument, type: string): MicrodataItem[] {
  return [...document.querySelectorAll('[itemtype]')]
    .filter((element) => (element.getAttribute('itemtype') ?? '').split('/').at(-1) === type)
    .map(readItem)
}

function readItem(root: DomElement): MicrodataItem {
  const item: MicrodataItem = {}
  const add = (name: string, value: string | MicrodataItem): void => {
    const known = item[name]
    item[name] = known === undefined ? value : [known, value].flat()
  }
  const walk = (node: DomTree, depth: number): void => {
    if (depth === 0) return
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      const names = (child.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name && name !== '__proto__')
      const isItem = child.getAttribute('itemscope') !== null
      for (const name of names) add(name, isItem ? readItem(child) : readValue(child))
      if (!isItem) walk(child, depth - 1)
    }
  }
  walk(root, MAX_DEPTH)
  return item
}

/** A property's value: what an attribute says for machines, else its text with its lines. */
function readValue(element: DomElement): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? readBlockText(element)
}
