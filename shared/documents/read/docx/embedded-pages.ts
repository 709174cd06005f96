import { isMime, readMimePage } from '../html/mime.ts'
import { toBlocks } from '../html/read-html.ts'
import { decodeText } from '../text-file.ts'
import type { XmlNode } from './xml-tree.ts'

/** Files of an archive that may hold a page which the document shows in its text. */
export const EMBEDDED_PAGE = /\.(?:mht|mhtml|htm|html|xhtml)$/i

/**
 * Puts the blocks of embedded pages (`w:altChunk`), from which some programs make all of a document, where they are shown.
 * `find` gives the file behind the id of a relation.
 */
export function insertEmbeddedPages(node: XmlNode, find: (id: string) => Uint8Array | undefined): void {
  if (!node.children.some(({ name }) => name === 'w:altChunk')) {
    for (const inner of node.children) insertEmbeddedPages(inner, find)
    return
  }
  node.children = node.children.flatMap((inner) => {
    if (inner.name !== 'w:altChunk') {
      insertEmbeddedPages(inner, find)
      return [inner]
    }
    const file = find(inner.attributes['r:id'] ?? '')
    return file ? toBlocks(isMime(file) ? readMimePage(file) : decodeText(file)) : []
  })
}
