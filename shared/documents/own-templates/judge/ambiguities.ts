import { MC, W } from '../../office-xml/names.ts'
import { childElements, readAttribute, type XmlElement } from '../../office-xml/parse.ts'

/** Of what may be said once: programs differ in which they go by. */
const PROPERTIES = new Set(['rPr', 'pPr', 'tcPr', 'tblPr', 'trPr', 'sectPr'])
const EACH_ONCE = new Set(['rPr', 'pPr', 'tcPr', 'tblPr'])
/** What Word itself offers as a choice: drawings, numbers of lists, and emoji with their font. */
const CHOSEN = new Set(['drawing', 'pict', 'numFmt', 'rFonts', 't', 'sym'])

/** Reports what two programs could read differently: settings that are given twice, and text or settings as a choice. */
export function judgeAmbiguities(element: XmlElement, report: (message: string) => void): void {
  const children = childElements(element)
  if (element.uri === W && hasRepeated(element, children))
    report('It says the same thing about its text twice. Save the file anew with your word processor.')
  if (element.uri === MC && (element.local === 'Choice' || element.local === 'Fallback'))
    if (children.some(({ uri, local }) => uri === W && !CHOSEN.has(local)))
      report('It has text or settings in two versions. Save the file anew with your word processor.')
  for (const child of children) judgeAmbiguities(child, report)
}

function hasRepeated(element: XmlElement, children: readonly XmlElement[]): boolean {
  const seen = new Set<string>()
  return children.some((child) => {
    if (child.uri !== W) return false
    const key = keyOf(element, child)
    if (key === null) return false
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

function keyOf(element: XmlElement, child: XmlElement): string | null {
  if (EACH_ONCE.has(element.local) || PROPERTIES.has(child.local)) return child.local
  if (element.local === 'styles' && child.local === 'style') return `style ${readAttribute(child, W, 'styleId') ?? ''}`
  if (/^(?:foot|end)notes$/.test(element.local)) return `note ${readAttribute(child, W, 'id') ?? ''}`
  return null
}
