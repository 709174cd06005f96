import { findTitleGlyphs } from '../../layout/glyph-titles.ts'
import { BodyReader } from '../../layout/word/body.ts'
import { type DocxLine, withGaps } from '../../layout/word/lines.ts'
import { readNumbering, readStyles } from '../../layout/word/styles.ts'
import type { ReadLine } from '../../lines/read-line.ts'
import { UnreadableDocument } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { unpack } from './archive.ts'
import { EMBEDDED_PART, insertEmbeddedParts } from './embedded-parts.ts'
import { findChild, findDescendant, parseXml, type XmlNode } from './xml-tree.ts'

const PARTS =
  /^word\/(document|document2|styles|numbering|(header|footer)\d*|_rels\/(document|(header|footer)\d*)\.xml)\.(xml|rels)$/
const TYPES = '[Content_Types].xml'
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|strona|strana|pagina|página|side|sida)\s*)?\d{0,3}\s*(?:(?:of|von|de|di|z|van|\/|av)\s*\d{0,3})?\W*$/i

/** Reads a Word document: headers, body with its tables and text boxes, footers; and what is to be told of it. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<{ lines: ReadLine[]; notes: string[] }> {
  const files = await unpack(bytes, (path) => path === TYPES || PARTS.test(path) || EMBEDDED_PART.test(path), limits)
  const parsePart = (path: string) => {
    const file = files.get(path)
    return file && parseXml(file)
  }
  const main = ['word/document.xml', 'word/document2.xml'].find((path) => files.has(path))
  const document = main && parsePart(main)
  if (!main || !document) throw new UnreadableDocument('wrong_type')
  const body = findDescendant(document, 'w:document', 'w:body')
  if (!body) throw new UnreadableDocument('corrupt')
  const relations = parsePart(main.replace('word/', 'word/_rels/').concat('.rels'))
  const notes = insertEmbeddedParts(body, (id) => {
    const name = findPartPath(relations, id) ?? ''
    const part = files.get(name)
    return part && { name, bytes: part }
  })
  const styles = readStyles(parsePart('word/styles.xml'))
  const isList = readNumbering(parsePart('word/numbering.xml'))
  const openContext = (path: string) => {
    const links = readLinkTargets(parsePart(path.replace('word/', 'word/_rels/').concat('.rels')))
    return { styles, link: (id: string) => links.get(id) }
  }
  const reader = new BodyReader(openContext(main), isList)
  const readMargin = (kind: string) =>
    readMarginLines(
      [...files.keys()].filter((path) => path.startsWith(`word/${kind}`) && path.endsWith('.xml')).sort(),
      (path) => {
        const root = parsePart(path)?.children[0]
        return root ? new BodyReader(openContext(path), isList).read(root, 0) : []
      },
      () => reader.newFlow(),
    )
  const headers = readMargin('header')
  const content = reader.read(body, 0)
  return { lines: withGaps(withoutTitleBullets([...headers, ...content, ...readMargin('footer')])), notes }
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

/** Lines of page headers or footers: each different line once, page numbers left out. */
function readMarginLines(paths: string[], read: (path: string) => DocxLine[], newFlow: () => number): DocxLine[] {
  const seen = new Set<string>()
  return paths.flatMap((path) => {
    const flow = newFlow()
    return read(path)
      .filter(({ text }) => !PAGE_NUMBER.test(text) && !seen.has(text) && seen.add(text))
      .map((line) => ({ ...line, flow }))
  })
}

/** Lines behind the glyphs of titles are no items. */
function withoutTitleBullets(lines: DocxLine[]): DocxLine[] {
  const ofTitles = findTitleGlyphs(lines)
  return lines.map(({ glyph, bullet, ...line }) =>
    bullet && !(glyph && ofTitles.has(glyph)) ? { ...line, bullet } : line,
  )
}
