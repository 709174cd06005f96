import { A, MC, O, R, V, W, W10, W15, XML, XMLNS } from '../../office-xml/names.ts'
import { childElements, type XmlElement } from '../../office-xml/parse.ts'
import { judgeAmbiguities } from './ambiguities.ts'
import { judgeFields } from './fields.ts'
import { isSafeLink, quote } from './links.ts'
import { isKnownNamespace } from './namespaces.ts'
import type { Relationship } from './relationships.ts'

/** Elements that load, run or hold what is not the document. */
const REFUSED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    W,
    new Set(
      'attachedTemplate subDoc altChunk altChunkPr object control ocx movie contentPart mailMerge frameset frame sourceFileName saveThroughXslt dataBinding ffData attachedSchema scriptAnchor applet bgSound binData docSuppData dataSource headerSource src objectEmbed objectLink'.split(
        ' ',
      ),
    ),
  ],
  [W15, new Set(['dataBinding', 'webExtensionLinked', 'webExtensionCreated'])],
  [O, new Set(['OLEObject', 'LinkType', 'FieldCodes'])],
  [A, new Set('hlinkMouseOver audioCd audioFile videoFile wavAudioFile quickTimeFile snd'.split(' '))],
])
const WHAT_TO_DO = 'Take it out, or put in plain text or a picture instead.'

/** Which relationship an attribute may name, by its element. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['headerReference id', 'header'],
  ['footerReference id', 'footer'],
  ['hyperlink id', 'hyperlink'],
  ['blip embed', 'image'],
  ['imagedata id', 'image'],
  ['fill id', 'image'],
  ['hlinkClick id', 'hyperlink'],
  ['hlinkHover id', 'hyperlink'],
])
const PICTURES = [
  'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
]
const LOADING = /^(?:src|althref|codebase|classid|dataSource|embeddedHtml)$/i
const RUNNING = /^on(?:mouse|click|dbl|key|load|focus|blur|error|begin|end)/i
const SCHEME =
  /^\s*(?:javascript|vbscript|file|data|ms-[\w-]+|mhtml|ftp|smb|ldap|search(?:-ms)?|res|about|blob)\s*:|^\s*\\\\/i

/** Attributes that hold what people wrote. */
const WORDS = /^(?:descr|title|name|alt|val|tooltip|instr)$/

type Report = (message: string) => void
type Context = { relationships: readonly Relationship[]; report: Report }

/**
 * Judges the elements and attributes of a part by what they are, and takes out what is not kept: embedded fonts, settings of
 * printers, second versions of pictures, and what only other programs read.
 */
export function judgeMarkup(root: XmlElement, relationships: readonly Relationship[], report: Report): void {
  judgeElement(root, [], { relationships, report })
  judgeFields(root, report)
  judgeAmbiguities(root, report)
}

function judgeElement(element: XmlElement, ignorableAbove: readonly string[], context: Context): void {
  const { report } = context
  const ignorable = [...ignorableAbove, ...(element.ignorable ?? [])]
  if (REFUSED.get(element.uri)?.has(element.local))
    report(`It has an element ${quote(element.name)}, which loads or runs something. ${WHAT_TO_DO}`)
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true
    if (isLeftOut(element, child)) return false
    if (isKnownNamespace(child.uri)) return true
    if (!ignorable.includes(child.uri))
      report(`It has an element ${quote(child.name)} that is not Word's own. Save the file anew as a document (.docx).`)
    return false
  })
  element.attributes = element.attributes.filter((attribute) => {
    const { uri } = attribute
    if (uri === '' || uri === XMLNS || uri === XML || isKnownNamespace(uri)) return true
    if (!ignorable.includes(uri))
      report(
        `It has an attribute ${quote(attribute.name)} that is not Word's own. Save the file anew as a document (.docx).`,
      )
    return false
  })
  judgeAttributes(element, context)
  for (const child of childElements(element)) judgeElement(child, ignorable, context)
}

function isLeftOut(parent: XmlElement, child: XmlElement): boolean {
  if (child.uri === W)
    return /^embed(?:Regular|Bold|Italic|BoldItalic)$/.test(child.local) || child.local === 'printerSettings'
  // What is newer than Word's own: a second version of a picture as SVG, or effects on it.
  if (child.uri === A && child.local === 'extLst') return parent.uri === A && parent.local === 'blip'
  // A choice for programs that know more: what is shown without it stands beside it.
  if (child.uri === MC && child.local === 'Choice') return !child.requires?.every(isKnownNamespace)
  return false
}

function judgeAttributes(element: XmlElement, context: Context): void {
  const { report } = context
  const named = `${quote(element.name)}`
  for (const { uri, local, value } of element.attributes) {
    if (uri === XMLNS || value === '') continue
    const isVector = element.uri === V || element.uri === O || element.uri === W10
    if (uri === R || (uri === O && local === 'relid')) judgeReference(element, uri === O ? 'id' : local, value, context)
    else if (/^href$/i.test(local)) {
      if (!isSafeLink(value)) report(`A link leads to ${quote(value)}. Links may lead to http, https and mailto only.`)
    } else if (LOADING.test(local)) report(`${named} loads something from elsewhere (${local}). ${WHAT_TO_DO}`)
    else if (isVector && RUNNING.test(local)) report(`${named} runs something (${local}). ${WHAT_TO_DO}`)
    else if (/^(?:macro|macroName|action|entryMacro|exitMacro)$/i.test(local) || (local === 'ole' && /^t/i.test(value)))
      report(`${named} has an action (${local}). ${WHAT_TO_DO}`)
    else if (!WORDS.test(local) && SCHEME.test(value))
      report(`${named} names ${quote(value)}, which is loaded or run. ${WHAT_TO_DO}`)
    else if (element.local === 'graphicData' && local === 'uri' && !PICTURES.includes(value))
      report('It has a chart, SmartArt or another object in a drawing. Put in a picture of it instead.')
  }
  if (element.local === 'HyperlinkBase' && element.children.some((child) => typeof child !== 'string' || child.trim()))
    report('It has a base for its links. Empty "Hyperlink base" in the properties of the document.')
}

function judgeReference(element: XmlElement, local: string, id: string, { relationships, report }: Context): void {
  const wanted = REFERENCES.get(`${element.local} ${local}`)
  const found = relationships.find((relationship) => relationship.id === id)
  const named = quote(`${element.name} ${local}`)
  if (wanted === undefined) report(`${named} loads something that a template has no need of. ${WHAT_TO_DO}`)
  else if (!found || found.type.split('/').at(-1) !== wanted)
    report(`${named} leads to nothing of its kind. Take it out, or save the file anew with your word processor.`)
}
