import { MC, W } from '../../office-xml/names.ts'
import { childElements, readAttribute, readOwnText, type XmlElement } from '../../office-xml/parse.ts'
import { isSafeLink, quote } from './links.ts'

/** Fields whose result Word makes itself, from nothing but the document and the day. */
const COUNTING = new Set(['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'DATE'])

/** What is wrong with a field's instruction, or null. */
function judgeInstruction(instruction: string): string | null {
  const words = [...instruction.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word)
  const name = words[0]?.toUpperCase() ?? ''
  if (instruction.includes('{')) return 'A tag stands in the instruction of a field. Take it out of the field.'
  if (COUNTING.has(name)) return null
  if (name !== 'HYPERLINK')
    return `The field ${quote(name)} is not taken: there may be PAGE, NUMPAGES, SECTION, SECTIONPAGES, DATE and HYPERLINK. Turn it into plain text (Ctrl+Shift+F9).`
  const [target, ...rest] = words.slice(1)
  const switches = target === undefined || target.startsWith('\\') ? words.slice(1) : rest
  const isPlain = switches.every((word, at) => {
    if (/^\\[lotmn]$/i.test(word)) return true
    return at > 0 && /^\\[lot]$/i.test(switches[at - 1] ?? '') && !/[\\{}]/.test(word)
  })
  if (!isPlain) return 'A field HYPERLINK has switches that are not known. Make the link anew.'
  if (target === undefined || target.startsWith('\\')) return null
  return isSafeLink(target)
    ? null
    : `A link leads to ${quote(target)}. Links may lead to http, https and mailto addresses only.`
}

type OpenField = { instruction: string; inResult: boolean }
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
/** Text of its own, in which fields begin and end. */
const FLOWS = new Set(['txbxContent', 'footnote', 'endnote', 'comment'])

/** Judges every field below an element: simple ones, and those that are spread over runs. */
export function judgeFields(root: XmlElement, report: (message: string) => void): void {
  judgeFlow(root, false, report)
}

function judgeFlow(flow: XmlElement, isTracked: boolean, report: (message: string) => void): void {
  const open: OpenField[] = []
  const visit = (element: XmlElement, tracked: boolean): void => {
    for (const child of childElements(element)) {
      const isWord = child.uri === W
      if ((isWord && FLOWS.has(child.local)) || (child.uri === MC && child.local !== 'AlternateContent')) {
        if (open.at(-1)?.inResult === false)
          report('Something else stands in the instruction of a field. Make it anew.')
        judgeFlow(child, tracked, report)
        continue
      }
      if (isWord) judgeFieldElement(child, open, tracked, report)
      visit(child, tracked || (isWord && TRACKED.has(child.local)))
    }
  }
  visit(flow, isTracked)
  if (open.length > 0) report('A field does not end where it should. Turn it into plain text (Ctrl+Shift+F9).')
}

function judgeFieldElement(
  element: XmlElement,
  open: OpenField[],
  tracked: boolean,
  report: (message: string) => void,
): void {
  const complain = (message: string | null) => message !== null && report(message)
  const field = open.at(-1)
  switch (element.local) {
    case 'fldSimple':
      complain(judgeInstruction(readAttribute(element, W, 'instr') ?? ''))
      if (field && !field.inResult) report('A field stands in the instruction of another. Turn it into plain text.')
      break
    case 'instrText':
    case 'delInstrText':
      if (tracked) report('A field is part of a tracked change. Accept or reject the changes first.')
      if (!field || field.inResult) report('The instruction of a field stands outside of it. Make the field anew.')
      else field.instruction += readOwnText(element)
      break
    case 't':
      if (field && !field.inResult) field.instruction += readOwnText(element)
      break
    case 'fldChar':
      if (tracked) report('A field is part of a tracked change. Accept or reject the changes first.')
      judgeFieldMark(readAttribute(element, W, 'fldCharType') ?? '', open, report)
      break
  }
}

function judgeFieldMark(mark: string, open: OpenField[], report: (message: string) => void): void {
  const field = open.at(-1)
  const judge = ({ instruction }: OpenField) => {
    const message = judgeInstruction(instruction)
    if (message) report(message)
  }
  if (mark === 'begin') {
    if (field && !field.inResult) report('A field stands in the instruction of another. Turn it into plain text.')
    open.push({ instruction: '', inResult: false })
  } else if (mark === 'separate' && field && !field.inResult) {
    field.inResult = true
    judge(field)
  } else if (mark === 'end' && field) {
    if (!field.inResult) judge(field)
    open.pop()
  } else report('A field does not begin where it should. Turn it into plain text (Ctrl+Shift+F9).')
}
