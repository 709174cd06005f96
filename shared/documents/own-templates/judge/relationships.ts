import { RELATIONSHIPS } from '../../office-xml/names.ts'
import { resolveTarget } from '../../office-xml/package-paths.ts'
import { childElements, readAttribute, type XmlElement } from '../../office-xml/parse.ts'
import { isSafeLinkOrAnchor, quote } from './links.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/'
const MICROSOFT = 'http://schemas.microsoft.com/office/'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.'

/** The relationships that a template may have, with the content type of what each leads to. */
const KEPT: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}officeDocument`, `${WORD}document.main+xml`],
  [`${OFFICE}styles`, `${WORD}styles+xml`],
  [`${OFFICE}numbering`, `${WORD}numbering+xml`],
  [`${OFFICE}settings`, `${WORD}settings+xml`],
  [`${OFFICE}webSettings`, `${WORD}webSettings+xml`],
  [`${OFFICE}fontTable`, `${WORD}fontTable+xml`],
  [`${OFFICE}footnotes`, `${WORD}footnotes+xml`],
  [`${OFFICE}endnotes`, `${WORD}endnotes+xml`],
  [`${OFFICE}header`, `${WORD}header+xml`],
  [`${OFFICE}footer`, `${WORD}footer+xml`],
  [`${OFFICE}comments`, `${WORD}comments+xml`],
  [`${OFFICE}theme`, `${PROPERTIES}theme+xml`],
  [`${OFFICE}extended-properties`, `${PROPERTIES}extended-properties+xml`],
  [`${OFFICE}custom-properties`, `${PROPERTIES}custom-properties+xml`],
  [`${PACKAGE}metadata/core-properties`, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [
    'http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties',
    'application/vnd.openxmlformats-package.core-properties+xml',
  ],
])
const IMAGE = `${OFFICE}image`
const HYPERLINK = `${OFFICE}hyperlink`

/** They lead to what is not kept (see LEFT_OUT_TYPES). */
const LEFT_OUT: ReadonlySet<string> = new Set([
  `${OFFICE}font`,
  `${OFFICE}customXml`,
  `${OFFICE}customXmlProps`,
  `${OFFICE}glossaryDocument`,
  `${OFFICE}printerSettings`,
  `${PACKAGE}metadata/thumbnail`,
  `${MICROSOFT}2007/relationships/stylesWithEffects`,
  `${MICROSOFT}2007/relationships/hdphoto`,
  `${MICROSOFT}2011/relationships/commentsExtended`,
  `${MICROSOFT}2011/relationships/people`,
  `${MICROSOFT}2016/09/relationships/commentsIds`,
  `${MICROSOFT}2018/08/relationships/commentsExtensible`,
  `${MICROSOFT}2019/05/relationships/documenttasks`,
  `${MICROSOFT}2020/02/relationships/classificationlabels`,
  `${MICROSOFT}2020/10/relationships/intelligence`,
])

/** Of others there is one to a part. */
const MANY: ReadonlySet<string> = new Set([IMAGE, HYPERLINK, `${OFFICE}header`, `${OFFICE}footer`])

/** A relationship that is kept: to a part by its path, or to a page elsewhere. */
export type Relationship = { id: string; type: string; path: string } | { id: string; type: string; link: string }

type PackageView = {
  has: (path: string) => boolean
  typeOf: (path: string) => string | undefined
  isImage: (type: string) => boolean
}

/** The relationships of the part `source` ('' for the package) that are kept. `report` is told of each that may not be. */
export function readRelationships(
  root: XmlElement,
  source: string,
  view: PackageView,
  report: (message: string) => void,
): Relationship[] {
  if (root.uri !== RELATIONSHIPS || root.local !== 'Relationships') {
    report('This is no list of relationships. Save the file anew with your word processor.')
    return []
  }
  const ids = new Set<string>()
  const types = new Set<string>()
  return childElements(root).flatMap((element): Relationship[] => {
    const read = (local: string) => readAttribute(element, '', local) ?? ''
    const [id, type, target, mode] = [read('Id'), read('Type'), read('Target'), read('TargetMode')]
    const kind = quote(type.split('/').at(-1) ?? '')
    const refuse = (message: string): Relationship[] => {
      report(message)
      return []
    }
    if (element.uri !== RELATIONSHIPS || element.local !== 'Relationship' || !id || ids.has(id))
      return refuse('A relationship is not as it should be. Save the file anew with your word processor.')
    ids.add(id)
    if (mode !== '' && mode !== 'Internal' && mode !== 'External')
      return refuse(`The relationship ${kind} has an unknown mode. Save the file anew with your word processor.`)
    if (mode === 'External') {
      if (type !== HYPERLINK)
        return refuse(
          `The file loads parts from elsewhere (${kind}). Put its pictures into it, and detach its own template and data.`,
        )
      if (!isSafeLinkOrAnchor(target))
        return refuse(`A link leads to ${quote(target)}. Links may lead to http, https and mailto addresses only.`)
      return [{ id, type, link: target }]
    }
    if (LEFT_OUT.has(type)) return []
    if (types.has(type) && !MANY.has(type))
      return refuse(`It has ${kind} twice. Save the file anew with your word processor.`)
    types.add(type)
    const wanted = KEPT.get(type)
    if (wanted === undefined && type !== IMAGE && !(type === HYPERLINK && target.startsWith('#')))
      return refuse(
        `It has a relationship of the kind ${kind}, which a template has no need of: macros, embedded objects and other documents are not taken. Take out what it belongs to.`,
      )
    if (type === HYPERLINK)
      return isSafeLinkOrAnchor(target) ? [{ id, type, link: target }] : refuse('A link leads nowhere.')
    const path = resolveTarget(source, target)
    if (path === null || !view.has(path))
      return refuse(`The relationship ${kind} leads to ${quote(target)}, which is not in the file. Save it anew.`)
    const found = view.typeOf(path)
    if (type === IMAGE && found === 'image/svg+xml') return []
    if (type === IMAGE ? !found || !view.isImage(found) : found !== wanted)
      return refuse(`${quote(path)} is said to be ${kind}, but its content type says otherwise. Save the file anew.`)
    return [{ id, type, path }]
  })
}
