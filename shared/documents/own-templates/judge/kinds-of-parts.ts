import { A, CORE, CUSTOM, EXTENDED, W } from '../../office-xml/names.ts'

/** What parts of a package may be, told by their content type. Whatever is on no list here is refused. */

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const OFFICE = 'application/vnd.openxmlformats-officedocument.'

export const GLOSSARY_TYPE = `${WORD}document.glossary+xml`
export const MAIN_TYPE = `${WORD}document.main+xml`
export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'

/** XML that is kept, with the element that each must begin with. */
export const XML_TYPES: ReadonlyMap<string, { uri: string; local: string }> = new Map([
  [MAIN_TYPE, { uri: W, local: 'document' }],
  [`${WORD}styles+xml`, { uri: W, local: 'styles' }],
  [`${WORD}numbering+xml`, { uri: W, local: 'numbering' }],
  [`${WORD}settings+xml`, { uri: W, local: 'settings' }],
  [`${WORD}webSettings+xml`, { uri: W, local: 'webSettings' }],
  [`${WORD}fontTable+xml`, { uri: W, local: 'fonts' }],
  [`${WORD}footnotes+xml`, { uri: W, local: 'footnotes' }],
  [`${WORD}endnotes+xml`, { uri: W, local: 'endnotes' }],
  [`${WORD}header+xml`, { uri: W, local: 'hdr' }],
  [`${WORD}footer+xml`, { uri: W, local: 'ftr' }],
  [`${WORD}comments+xml`, { uri: W, local: 'comments' }],
  [`${OFFICE}theme+xml`, { uri: A, local: 'theme' }],
  ['application/vnd.openxmlformats-package.core-properties+xml', { uri: CORE, local: 'coreProperties' }],
  [`${OFFICE}extended-properties+xml`, { uri: EXTENDED, local: 'Properties' }],
  [`${OFFICE}custom-properties+xml`, { uri: CUSTOM, local: 'Properties' }],
])

export const IMAGE_TYPES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/gif',
  'image/bmp',
  'image/tiff',
  'image/x-emf',
  'image/emf',
  'image/x-wmf',
  'image/wmf',
])

/**
 * What word processors write beside a document and nobody misses in a template: it is not kept. Fonts are among it,
 * since one in the file could show anything, or nothing, for a letter.
 */
export const LEFT_OUT_TYPES: ReadonlySet<string> = new Set([
  'application/xml',
  'text/xml',
  `${OFFICE}customXmlProperties+xml`,
  `${OFFICE}obfuscatedFont`,
  'application/x-font-ttf',
  'application/x-font-otf',
  'application/x-fontdata',
  'font/ttf',
  'font/otf',
  'image/svg+xml',
  'image/vnd.ms-photo',
  'application/vnd.ms-word.stylesWithEffects+xml',
  `${WORD}commentsExtended+xml`,
  `${WORD}commentsIds+xml`,
  `${WORD}commentsExtensible+xml`,
  `${WORD}people+xml`,
  GLOSSARY_TYPE,
  `${WORD}printerSettings`,
  'application/vnd.ms-office.classificationlabels+xml',
  'application/vnd.ms-office.intelligence2+xml',
  'application/vnd.ms-office.documenttasks+xml',
])

/** The name of what a refused content type is, for the message. */
export function nameRefusedType(type: string): string {
  if (/template\.main\+xml$/i.test(type)) return 'a Word template (.dotx). Save it as a document (.docx)'
  if (/macro|vba|keyMap|attachedToolbars/i.test(type)) return 'macros. Save it without them, as a document (.docx)'
  if (/activeX|oleObject|ole|control/i.test(type)) return 'embedded objects. Take them out, or put in pictures of them'
  if (/chart|diagram|drawing/i.test(type)) return 'a chart or SmartArt. Put in a picture of it'
  if (/html|rtf|mhtml|message|text\/plain/i.test(type))
    return 'another document inside. Copy its text into the template'
  if (/sheet|presentation|wordprocessingml|word|package|zip/i.test(type))
    return 'an embedded file. Take it out, or put in a picture of it'
  return 'a part that a template has no need of. Save the file anew as a document (.docx) without it'
}
