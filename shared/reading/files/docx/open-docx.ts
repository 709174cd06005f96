import { unpack } from '../archive.ts'
import { UnreadableDocument } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { readNumbering, readStyles } from '../word/styles.ts'
import type { WordDocument, WordPart } from '../word/word-document.ts'
import { findChild, findDescendant, parseXml, type XmlNode } from '../word/word-xml.ts'
import { EMBEDDED_PART, insertEmbeddedParts } from './embedded-parts.ts'

const PARTS =
  /^word\/(document|document2|styles|numbering|(header|footer)\d*|_rels\/(document|(header|footer)\d*)\.xml)\.(xml|rels)$/
const TYPES = '[Content_Types].xml'

/**
 * Opens a Word document: headers, body with its tables and text boxes, footers; and what is to be told of it. Throws
 * UnreadableDocument.
 */
export async function openDocx(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ document: WordDocument; notes: string[] }> {
  const files = await unpack(bytes, (path) => path === TYPES || PARTS.test(path) || EMBEDDED_PART.test(path), limits)
  const parsePart = (path: string) => {
    const file = files.get(path)
    return file && parseXml(file)
  }
  const main = ['word/document.xml', 'word/document2.xml'].find((path) => files.has(path))
  const root = main && parsePart(main)
  if (!main || !root) throw new UnreadableDocument('wrong_type')
  const body = findDescendant(root, 'w:document', 'w:body')
  if (!body) throw new UnreadableDocument('corrupt')
  const relations = parsePart(main.replace('word/', 'word/_rels/').concat('.rels'))
  const notes = insertEmbeddedParts(body, (id) => {
    const name = findPartPath(relations, id) ?? ''
    const part = files.get(name)
    return part && { name, bytes: part }
  })
  const toPart = (kind: WordPart['kind'], path: string, node: XmlNode): WordPart => {
    const links = readLinkTargets(parsePart(path.replace('word/', 'word/_rels/').concat('.rels')))
    return { kind, node, link: (id) => links.get(id) }
  }
  const openMargins = (kind: 'header' | 'footer') =>
    [...files.keys()]
      .filter((path) => path.startsWith(`word/${kind}`) && path.endsWith('.xml'))
      .sort()
      .flatMap((path) => {
        const margin = parsePart(path)?.children[0]
        return margin ? [toPart(kind, path, margin)] : []
      })
  const document = {
    parts: [...openMargins('header'), toPart('body', main, body), ...openMargins('footer')],
    styles: readStyles(parsePart('word/styles.xml')),
    isList: readNumbering(parsePart('word/numbering.xml')),
  }
  return { document, notes }
}

/** The path of the part that a relation of the main document names. */
function findPartPath(root: XmlNode | undefined, id: string): string | undefined {
  const relation = findChild(root, 'Relationships')?.children.find(({ attributes }) => attributes.Id === id)
  const target = relation?.attributes.Target
  return target?.startsWith('/') ? target.slice(1) : target && `word/${target}`
}

/** Targets of hyperlinks by the id of their relation. */
function readLinkTargets(root: XmlNode | undefined): Map<string, string> {
  const relations = findChild(root, 'Relationships')?.children ?? []
  return new Map(
    relations.flatMap(({ attributes }) =>
      attributes.Id && attributes.Target && /\/hyperlink$/.test(attributes.Type ?? '')
        ? [[attributes.Id, attributes.Target] as const]
        : [],
    ),
  )
}
