import * as NAMES from '../../office-xml/names.ts'

const DUBLIN_CORE = ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/', 'http://purl.org/dc/dcmitype/']

/** Namespaces whose elements and attributes are kept; what can load or run in them is refused by name. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(NAMES),
  ...DUBLIN_CORE,
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas',
  'http://schemas.openxmlformats.org/schemaLibrary/2006/main',
  'http://schemas.microsoft.com/office/drawing/2010/main',
  'http://schemas.microsoft.com/office/drawing/2014/main',
  'http://schemas.microsoft.com/office/thememl/2012/main',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex',
  'http://schemas.microsoft.com/office/word/2016/wordml/cid',
  'http://schemas.microsoft.com/office/word/2018/wordml',
  'http://schemas.microsoft.com/office/word/2018/wordml/cex',
  'http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash',
  'http://schemas.microsoft.com/office/word/2023/wordml/word16du',
  'http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing',
])

/** Elements without a namespace are nobody's. */
export function isKnownNamespace(uri: string): boolean {
  return KNOWN.has(uri)
}
