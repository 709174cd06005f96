import { hasRightToLeft } from './text-direction.ts'

/** The styles of a document that runs from right to left: every paragraph does, and bars stand on the other side. */
export function mirrorStyles(styles: string): string {
  return styles
    .replace('<w:name w:val="Normal"/><w:qFormat/>', '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>')
    .replace(/<w:pBdr><w:left ([^>]*)\/><\/w:pBdr>/g, '<w:pBdr><w:right $1/></w:pBdr>')
}

const RUN = /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g
const RTL_LETTER = '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}]'
/** Words from right to left, with the digits and signs between them. */
const RIGHT_TO_LEFT = new RegExp(`${RTL_LETTER}+(?:[\\s\\p{M}\\p{N}.,:'"״׳-]*${RTL_LETTER}+)*`, 'gu')
const LTR_LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]'
/** What stands between two marks, and words from left to right with the signs that belong to them: "C++", "Node.js". */
const LEFT_TO_RIGHT = new RegExp(
  `\u200e[^\u200e]*\u200e|${LTR_LETTER}[\\p{L}\\p{N}+#./@_&-]*(?: +${LTR_LETTER}[\\p{L}\\p{N}+#./@_&-]*)*`,
  'gu',
)
const LEFT_TO_RIGHT_MARK = '\u200e'

/**
 * Marks the direction of each stretch of text (`w:rtl`). Word takes it from there, and not from the letters alone: signs and
 * digits between them would jump to the wrong side. Other programs ignore it; for them a sign that ends a Latin word, as
 * in "C++", is followed by a mark.
 */
export function markDirections(document: string, rightToLeft: boolean): string {
  const runs = document.replace(RUN, (run, properties: string = '', text: string) => {
    if (!rightToLeft && !hasRightToLeft(text)) return run
    return splitByDirection(decode(text), rightToLeft)
      .map((part) => {
        const marked = part.rightToLeft ? `${properties}<w:rtl/>` : properties
        return `<w:r>${marked && `<w:rPr>${marked}</w:rPr>`}<w:t xml:space="preserve">${encode(part.text)}</w:t></w:r>`
      })
      .join('')
  })
  return rightToLeft ? runs.replace('</w:sectPr>', '<w:bidi/></w:sectPr>') : runs
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

function decode(text: string): string {
  return Object.entries(ENTITIES).reduce((decoded, [entity, sign]) => decoded.replaceAll(entity, sign), text)
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function splitByDirection(text: string, rightToLeft: boolean): { text: string; rightToLeft: boolean }[] {
  const parts: { text: string; rightToLeft: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)) {
    const [found] = match
    if (match.index > from) parts.push({ text: text.slice(from, match.index), rightToLeft })
    const endsInSign = rightToLeft && /[+#]$/.test(found)
    parts.push({ text: endsInSign ? found + LEFT_TO_RIGHT_MARK : found, rightToLeft: !rightToLeft })
    from = match.index + found.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), rightToLeft })
  return parts
}
