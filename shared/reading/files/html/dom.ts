import { DOMParser } from 'linkedom'

/** As much of the DOM as reading a page needs; nothing in it runs or is loaded. */
export type DomTree = { nodeType: number; textContent: string | null; childNodes: Iterable<DomNode> }
export type DomNode = DomTree & { remove: () => void }
type Searched = { querySelectorAll: (selector: string) => Iterable<DomElement> }
export type DomElement = DomNode & Searched & { localName: string; getAttribute: (name: string) => string | null }
export type DomDocument = DomTree & Searched & { body: DomElement }

/** A page's tree; a fragment gets the frame it lacks. */
export function parsePage(html: string): DomDocument {
  const framed = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return new DOMParser().parseFromString(framed, 'text/html')
}

export function isElement(node: DomTree): node is DomElement {
  return node.nodeType === 1
}
export const isText = ({ nodeType }: DomTree): boolean => nodeType === 3
export const isComment = ({ nodeType }: DomTree): boolean => nodeType === 8
