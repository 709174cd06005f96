import { unpack } from '../archive.ts'
import { UnreadableDocument } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import type { WordDocument } from '../word/word-document.ts'
import { toTextBox, toWordDocument } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'
import { findTree, findTrees, parseTree, treeText, type XmlTree } from '../xml/tree.ts'
import { OdtBlocks } from './blocks.ts'
import { readOdtStyles } from './styles.ts'

const CONTENT = 'content.xml'
const STYLES = 'styles.xml'
const MANIFEST = 'META-INF/manifest.xml'

/** Whether an archive says of itself, at its beginning, that it is an OpenDocument text. */
export function isOdt(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 200)).includes('mimetypeapplication/vnd.oasis.opendocument.text')
}

/** Opens an OpenDocument text: page headers, its text with lists, tables and text boxes, page footers. Throws UnreadableDocument. */
export async function openOdt(bytes: Uint8Array, limits: ReadLimits): Promise<WordDocument> {
  const files = await unpack(bytes, (path) => path === CONTENT || path === STYLES || path === MANIFEST, limits)
  const decode = (path: string) => new TextDecoder().decode(files.get(path))
  if (decode(MANIFEST).includes('encryption-data')) throw new UnreadableDocument('encrypted')
  if (!files.has(CONTENT)) throw new UnreadableDocument('corrupt')
  const content = parseTree(decode(CONTENT))
  const sheet = files.has(STYLES) ? parseTree(decode(STYLES)) : undefined
  const body = findTree(content, 'body', 'text')
  if (!body) throw new UnreadableDocument('wrong_type')
  const blocks = new OdtBlocks(readOdtStyles([sheet, content]))
  const readMargins = (name: string) => findMargins(sheet, name).map((margin) => toTextBox(blocks.read(margin)))
  return toWordDocument([...readMargins('header'), ...blocks.read(body), ...readMargins('footer')] satisfies XmlNode[])
}

/** Headers or footers of the pages, each different one once. */
function findMargins(sheet: XmlTree | undefined, name: string): XmlTree[] {
  const seen = new Set<string>()
  return findTrees(findTree(sheet, 'master-styles'), name).filter((margin) => {
    const text = treeText(margin)
    return /\p{L}/u.test(text) && !seen.has(text) && seen.add(text)
  })
}
