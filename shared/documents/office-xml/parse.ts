import { SaxesParser } from 'saxes'
import { MC, W, XMLNS } from './names.ts'

type XmlAttribute = { name: string; uri: string; local: string; value: string }
/** An element by its namespace. What markup compatibility says in prefixes is resolved to namespaces. */
export type XmlElement = {
  name: string
  uri: string
  local: string
  attributes: XmlAttribute[]
  children: (XmlElement | string)[]
  /** Of `mc:Choice`: the namespaces without which it is not shown. */
  requires?: readonly string[]
  /** Of `mc:Ignorable`: the namespaces that a reader may skip here and below. */
  ignorable?: readonly string[]
}

const XML_PROBLEMS = [
  'encoding',
  'version',
  'doctype',
  'instruction',
  'malformed',
  'strict',
  'prefix',
  'too-large',
] as const
export type XmlProblem = (typeof XML_PROBLEMS)[number]

/** XML that is not read. */
export class UnreadableXml extends Error {
  override name = 'UnreadableXml'
  readonly problem: XmlProblem

  constructor(problem: XmlProblem) {
    super(`the XML is not read: ${problem}`)
    this.problem = problem
  }
}

/** Another set of namespaces for the same, which few programs read. */
const STRICT = 'http://purl.oclc.org/ooxml/'
const MAX_NODES = 600_000
const MAX_DEPTH = 400

/** UTF-8 or UTF-16, as its first bytes tell. Throws UnreadableXml for anything else, and where the bytes are not well-formed. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const littleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  try {
    return new TextDecoder(littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableXml('encoding')
  }
}

/**
 * Parses XML into a tree by namespaces. Document types, processing instructions and entities of its own are refused, so
 * that nothing expands or is read differently elsewhere. WordprocessingML gets the prefix `w`, whatever it had: templates
 * are filled in by that name. Throws UnreadableXml.
 */
export function parseOfficeXml(bytes: Uint8Array): XmlElement {
  const text = decodeXml(bytes)
  const wide = bytes[0] === 0 || bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let count = 0
  let usesWord = false
  const fail = (problem: XmlProblem) => {
    throw new UnreadableXml(problem)
  }
  const toNamespaces = (prefixes: string) =>
    prefixes
      .split(/\s+/)
      .filter(Boolean)
      .map((prefix) => parser.resolve(prefix) ?? '')
  parser.on('xmldecl', ({ version, encoding }) => {
    if (version !== undefined && version !== '1.0') fail('version')
    const fits = wide ? /^utf-16(?:le|be)?$/i : /^(?:utf-?8|us-ascii)$/i
    if (encoding !== undefined && !fits.test(encoding)) fail('encoding')
  })
  parser.on('doctype', () => fail('doctype'))
  parser.on('processinginstruction', () => fail('instruction'))
  parser.on('error', () => fail('malformed'))
  parser.on('opentag', (tag) => {
    if (++count > MAX_NODES || open.length > MAX_DEPTH) fail('too-large')
    const attributes: XmlAttribute[] = []
    const element: XmlElement = {
      name: tag.uri === W ? `w:${tag.local}` : tag.name,
      uri: tag.uri,
      local: tag.local,
      attributes,
      children: [],
    }
    for (const { name, uri, local, value } of Object.values(tag.attributes)) {
      if (name === 'xmlns:w') {
        if (value !== W) fail(value.startsWith(STRICT) ? 'strict' : 'prefix')
        continue
      }
      attributes.push({ name: uri === W ? `w:${local}` : name, uri, local, value })
      if (uri === MC && local === 'Ignorable') element.ignorable = toNamespaces(value)
      if (tag.uri === MC && uri === '' && local === 'Requires') element.requires = toNamespaces(value)
      usesWord ||= uri === W
    }
    usesWord ||= tag.uri === W
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const append = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', append)
  parser.on('cdata', append)
  parser.write(text).close()
  if (!root) throw new UnreadableXml('malformed')
  if (usesWord) root.attributes.unshift({ name: 'xmlns:w', uri: XMLNS, local: 'w', value: W })
  return root
}

/** The elements inside, without the text between them. */
export function childElements(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? []
}

export function findChild(element: XmlElement | undefined, uri: string, local: string): XmlElement | undefined {
  if (!element) return undefined
  for (const child of element.children)
    if (typeof child !== 'string' && child.local === local && child.uri === uri) return child
  return undefined
}

/** The first element of a name at any depth. */
export function findInside(element: XmlElement | undefined, uri: string, local: string): XmlElement | undefined {
  for (const child of childElements(element)) {
    if (child.uri === uri && child.local === local) return child
    const found = findInside(child, uri, local)
    if (found) return found
  }
  return undefined
}

export function readAttribute(element: XmlElement | undefined, uri: string, local: string): string | undefined {
  return element?.attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value
}

/** The text directly inside. */
export function readOwnText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
