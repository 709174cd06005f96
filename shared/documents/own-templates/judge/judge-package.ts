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
  const report =
    (path: string) =>
    (message: string): void => {
      const where = quote(path).slice(1, -1)
      if (issues.length < MAX_ISSUES && !issues.some((known) => known.where === where && known.message === message))
        issues.push({ tag: null, where, message })
    }
  const parse = (path: string): XmlElement | null => {
    try {
      return parseOfficeXml(files.get(path) ?? new Uint8Array())
    } catch (error) {
      if (!(error instanceof UnreadableXml)) throw error
      report(path)(ABOUT_XML[error.problem])
      return null
    }
  }
  const types = files.has(TYPES) ? parse(TYPES) : null
  const typeOf = types ? readContentTypes(types, report(TYPES)) : () => undefined
  const trees = new Map<string, XmlElement>()
  // A document of building blocks beside the document, with parts of its own: none of it is kept.
  const aside = [...files.keys()].filter((path) => typeOf(path) === GLOSSARY_TYPE)
  const isAside = (path: string) =>
    aside.some((glossary) => path.startsWith(glossary.slice(0, glossary.lastIndexOf('/') + 1)))
  for (const [path, bytes] of files) {
    if (path === TYPES) continue
    const danger = nameDangerousPayload(bytes)
    if (danger) report(path)(`The file has ${danger}.`)
    else judgeKind(path, bytes)
  }
  const lists = new Map<string, Relationship[]>()
  for (const path of files.keys()) {
    const tree = trees.get(path)
    if (!tree || !path.endsWith('.rels')) continue
    const source = sourceOf(path)
    const sourceType = typeOf(source)
    if (source !== '' && !files.has(source)) report(path)('It belongs to no part. Save the file anew.')
    else if (!isAside(source) && !LEFT_OUT_TYPES.has(sourceType ?? ''))
      lists.set(source, readRelationships(tree, source, view(), report(path)))
  }
  for (const [path, tree] of trees)
    if (!path.endsWith('.rels') && !isAside(path)) judgeMarkup(tree, lists.get(path) ?? [], report(path))
  if (issues.length > 0) throw new TemplateInvalid(issues)
  return listReachable()

  function view() {
    return {
      has: (path: string) => files.has(path),
      typeOf,
      isImage: (type: string) => IMAGE_TYPES.has(type),
    }
  }

  function judgeKind(path: string, bytes: Uint8Array): void {
    const type = typeOf(path)
    const isRelationships = path.endsWith('.rels')
    if (type === undefined || (type === RELATIONSHIPS_TYPE) !== isRelationships) {
      const macros = /vba|macro/i.test(path) ? ' macros or' : ''
      report(path)(`The file has${macros} a part that does not say what it is. Save it without that part.`)
    } else if (isRelationships || XML_TYPES.has(type)) {
      const fits = bytes.byteLength <= maxXmlBytes
      if (!fits) report(path)('The text of the file is too long.')
      const tree = fits ? parse(path) : null
      const root = XML_TYPES.get(type)
      if (tree && root && (tree.uri !== root.uri || tree.local !== root.local))
        report(path)(
          'It is not what its content type says. Save the file anew as a document (.docx), not as Strict Open XML.',
        )
      else if (tree) trees.set(path, tree)
    } else if (IMAGE_TYPES.has(type)) {
      if (!isImageOf(type, bytes)) report(path)('It is no picture of the kind it says. Put it in anew, as PNG or JPEG.')
    } else if (!LEFT_OUT_TYPES.has(type)) report(path)(`The file has ${nameRefusedType(type)}.`)
  }

  function listReachable(): KeptPart[] {
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
