import { CONTENT_TYPES } from '../../office-xml/names.ts'
import { sourceOf } from '../../office-xml/package-paths.ts'
import {
  childElements,
  parseOfficeXml,
  readAttribute,
  UnreadableXml,
  type XmlElement,
  type XmlProblem,
} from '../../office-xml/parse.ts'
import { TemplateInvalid, type TemplateIssue, toTemplateInvalid } from '../problems.ts'
import { isImageOf, nameDangerousPayload } from './first-bytes.ts'
import {
  GLOSSARY_TYPE,
  IMAGE_TYPES,
  LEFT_OUT_TYPES,
  MAIN_TYPE,
  nameRefusedType,
  RELATIONSHIPS_TYPE,
  XML_TYPES,
} from './kinds-of-parts.ts'
import { quote } from './links.ts'
import { judgeMarkup } from './markup.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import type { KeptPart } from './write-package.ts'

const TYPES = '[Content_Types].xml'
const MAIN = 'word/document.xml'
const MAX_ISSUES = 30

const ABOUT_XML: Record<XmlProblem, string> = {
  encoding: 'It is not written in UTF-8 or UTF-16, or says something else than it is. Save the file anew.',
  version: 'It is no XML 1.0. Save the file anew with your word processor.',
  doctype: 'It has a document type of its own, which Word does not write. Save the file anew.',
  instruction: 'It has instructions for other programs, which Word does not write. Save the file anew.',
  malformed: 'It is no well-formed XML. Save the file anew with your word processor.',
  strict: 'It is Strict Open XML, which cannot be filled in. Save the file as a common Word document (.docx).',
  prefix: 'It uses the prefix w for something else than Word does. Save the file anew with your word processor.',
  'too-large': 'It is nested too deep or has too many elements. Make the template simpler.',
}

/**
 * Judges every part of a package by what it is, and answers those that are kept: what can be reached from its beginning
 * over relationships that are on the list. Throws TemplateInvalid that names each part which is not taken.
 */
export function judgePackage(files: ReadonlyMap<string, Uint8Array>, maxXmlBytes: number): KeptPart[] {
  const issues: TemplateIssue[] = []
  const judged = judgeContentTypes(files, (path) => reportTo(issues, path))
  const trees = judgeKinds(judged, maxXmlBytes)
  const lists = judgeRelationships(judged, trees)
  for (const [path, tree] of trees)
    if (!isRelationships(path) && !judged.isAside(path)) judgeMarkup(tree, lists.get(path) ?? [], judged.report(path))
  if (issues.length > 0) throw new TemplateInvalid(issues)
  return listReachable(judged, trees, lists)
}

type Report = (message: string) => void
/** A package whose content types are known. */
type JudgedPackage = {
  files: ReadonlyMap<string, Uint8Array>
  report: (path: string) => Report
  typeOf: (path: string) => string | undefined
  /** Whether a part belongs to a document of building blocks beside the document: none of that is kept. */
  isAside: (path: string) => boolean
}

function reportTo(issues: TemplateIssue[], path: string): Report {
  const where = quote(path).slice(1, -1)
  return (message) => {
    if (issues.length < MAX_ISSUES && !issues.some((known) => known.where === where && known.message === message))
      issues.push({ tag: null, where, message })
  }
}

function judgeContentTypes(files: JudgedPackage['files'], report: JudgedPackage['report']): JudgedPackage {
  const bytes = files.get(TYPES)
  const types = bytes ? parsePart(bytes, report(TYPES)) : null
  const typeOf = types ? readContentTypes(types, report(TYPES)) : () => undefined
  const folders = [...files.keys()]
    .filter((path) => typeOf(path) === GLOSSARY_TYPE)
    .map((glossary) => glossary.slice(0, glossary.lastIndexOf('/') + 1))
  return { files, report, typeOf, isAside: (path) => folders.some((folder) => path.startsWith(folder)) }
}

/** Judges each part by its bytes and its content type, and answers those that are XML as their trees. */
function judgeKinds({ files, report, typeOf }: JudgedPackage, maxXmlBytes: number): Map<string, XmlElement> {
  const trees = new Map<string, XmlElement>()
  for (const [path, bytes] of files) {
    if (path === TYPES) continue
    const danger = nameDangerousPayload(bytes)
    const type = typeOf(path)
    if (danger) report(path)(`The file has ${danger}.`)
    else if (type === undefined || (type === RELATIONSHIPS_TYPE) !== isRelationships(path)) {
      const macros = /vba|macro/i.test(path) ? ' macros or' : ''
      report(path)(`The file has${macros} a part that does not say what it is. Save it without that part.`)
    } else if (isRelationships(path) || XML_TYPES.has(type)) {
      const tree = judgeXml(bytes, type, maxXmlBytes, report(path))
      if (tree) trees.set(path, tree)
    } else if (IMAGE_TYPES.has(type)) {
      if (!isImageOf(type, bytes)) report(path)('It is no picture of the kind it says. Put it in anew, as PNG or JPEG.')
    } else if (!LEFT_OUT_TYPES.has(type)) report(path)(`The file has ${nameRefusedType(type)}.`)
  }
  return trees
}

/** The tree of an XML part; null where it is too long, unreadable, or not what its content type says. */
function judgeXml(bytes: Uint8Array, type: string, maxXmlBytes: number, report: Report): XmlElement | null {
  if (bytes.byteLength > maxXmlBytes) {
    report('The text of the file is too long.')
    return null
  }
  const tree = parsePart(bytes, report)
  const root = XML_TYPES.get(type)
  if (!tree || !root || (tree.uri === root.uri && tree.local === root.local)) return tree
  report('It is not what its content type says. Save the file anew as a document (.docx), not as Strict Open XML.')
  return null
}

function parsePart(bytes: Uint8Array, report: Report): XmlElement | null {
  try {
    return parseOfficeXml(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error
    report(ABOUT_XML[error.problem])
    return null
  }
}

/** What each part that is kept is related to, by its path; the package itself has the empty path. */
function judgeRelationships(
  { files, report, typeOf, isAside }: JudgedPackage,
  trees: ReadonlyMap<string, XmlElement>,
): Map<string, Relationship[]> {
  const view = {
    has: (path: string) => files.has(path),
    typeOf,
    isImage: (type: string) => IMAGE_TYPES.has(type),
  }
  const lists = new Map<string, Relationship[]>()
  for (const path of files.keys()) {
    const tree = trees.get(path)
    if (!tree || !isRelationships(path)) continue
    const source = sourceOf(path)
    if (source !== '' && !files.has(source)) report(path)('It belongs to no part. Save the file anew.')
    else if (!isAside(source) && !LEFT_OUT_TYPES.has(typeOf(source) ?? ''))
      lists.set(source, readRelationships(tree, source, view, report(path)))
  }
  return lists
}

function isRelationships(path: string): boolean {
  return path.endsWith('.rels')
}

/** The parts that can be reached from the package's beginning. */
function listReachable(
  { files, typeOf }: JudgedPackage,
  trees: ReadonlyMap<string, XmlElement>,
  lists: ReadonlyMap<string, Relationship[]>,
): KeptPart[] {
  const main = (lists.get('') ?? []).filter(({ type }) => type.endsWith('/officeDocument'))
  const [only] = main
  if (main.length !== 1 || !only || !('path' in only) || only.path !== MAIN || typeOf(MAIN) !== MAIN_TYPE)
    throw toTemplateInvalid('The file is no DOCX.')
  const kept = new Map<string, KeptPart>()
  const waiting = ['']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (kept.has(path)) continue
    const relationships = lists.get(path) ?? []
    const content = trees.get(path) ?? files.get(path) ?? new Uint8Array()
    kept.set(path, { path, type: typeOf(path) ?? '', content, relationships })
    for (const relationship of relationships) if ('path' in relationship) waiting.push(relationship.path)
  }
  return [...kept.values()]
}

/** The content type of each path, as the package says. */
function readContentTypes(root: XmlElement, report: (message: string) => void): (path: string) => string | undefined {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  if (root.uri !== CONTENT_TYPES || root.local !== 'Types') report('It does not say what the parts are.')
  for (const element of childElements(root)) {
    const isOverride = element.local === 'Override'
    const key = readAttribute(element, '', isOverride ? 'PartName' : 'Extension')
    const type = readAttribute(element, '', 'ContentType')?.trim()
    const known = isOverride ? overrides : defaults
    const name = isOverride ? key?.replace(/^\//, '') : key?.toLowerCase()
    if (element.uri !== CONTENT_TYPES || !/^(?:Override|Default)$/.test(element.local) || !name || !type)
      report('It has an entry that is not known. Save the file anew.')
    else if (known.has(name)) report(`It says twice what ${quote(name)} is. Save the file anew.`)
    else known.set(name, type)
  }
  return (path) => overrides.get(path) ?? defaults.get(path.split('.').at(-1)?.toLowerCase() ?? '')
}
