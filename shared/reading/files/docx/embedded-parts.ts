import { isMime, readMimePage } from '../html/mime.ts'
import { toBlocks } from '../html/open-html.ts'
import { toRtfBlocks } from '../rtf/open-rtf.ts'
import { decodeText } from '../text-file.ts'
import { toParagraph, toRun } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'

/** Files of an archive that may hold text of another kind which the document shows in its own. */
export const EMBEDDED_PART = /\.(?:mht|mhtml|htm|html|xhtml|rtf|txt)$/i
const UNREAD = 'A document that is embedded in the file was left out; paste its text if it belongs to the resume.'

/**
 * Puts the blocks of embedded parts (`w:altChunk`), of which some programs make a whole document, where they are shown.
 * `find` gives the file behind the id of a relation, with its name. Returns what is to be told of parts that are not read.
 */
export function insertEmbeddedParts(
  node: XmlNode,
  find: (id: string) => { name: string; bytes: Uint8Array } | undefined,
): string[] {
  if (!node.children.some(({ name }) => name === 'w:altChunk'))
    return [...new Set(node.children.flatMap((inner) => insertEmbeddedParts(inner, find)))]
  const notes = new Set<string>()
  node.children = node.children.flatMap((inner) => {
    if (inner.name !== 'w:altChunk') {
      for (const note of insertEmbeddedParts(inner, find)) notes.add(note)
      return [inner]
    }
    const part = find(inner.attributes['r:id'] ?? '')
    if (!part) notes.add(UNREAD)
    return part ? readPart(part) : []
  })
  return [...notes]
}

function readPart({ name, bytes }: { name: string; bytes: Uint8Array }): XmlNode[] {
  if (/\.rtf$/i.test(name)) return toRtfBlocks(bytes)
  if (/\.txt$/i.test(name))
    return decodeText(bytes)
      .split('\n')
      .map((line) => toParagraph([toRun(line)]))
  return toBlocks(isMime(bytes) ? readMimePage(bytes) : decodeText(bytes))
}
