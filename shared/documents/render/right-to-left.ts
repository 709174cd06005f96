import { hasRightToLeft } from './script.ts'

/** The styles of a document that runs from right to left: every paragraph does, and bars stand on the other side. */
export function mirrorStyles(styles: string): string {
  return styles
    .replace('<w:name w:val="Normal"/><w:qFormat/>', '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>')
    .replace(/<w:pBdr><w:left ([^>]*)\/><\/w:pBdr>/g, '<w:pBdr><w:right $1/></w:pBdr>')
}

const RUN = /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/g
/** Words in Latin letters, with the signs that belong to them ("C++", "Node.js"), or anything between such words. */
const LATIN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{L}\p{N}+#./@_&;-]*(?: +[\p{Script=Latin}][\p{L}\p{N}+#./@_&;-]*)*/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+(?:[\s\p{M}\p{N}.,:'"״׳-]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+)*/gu

/**
 * Marks the direction of each stretch of text (`w:rtl`). Word takes it from there, and not from the letters alone: signs and
 * digits between them would jump to the wrong side.
 */
export function markDirections(document: string, rightToLeft: boolean): string {
  const runs = document.replace(RUN, (run, properties: string = '', text: string) => {
    if (!rightToLeft && !hasRightToLeft(text)) return run
    return stretches(text, rightToLeft)
      .map((part) => {
        const marked = part.rightToLeft ? `${properties}<w:rtl/>` : properties
        return `<w:r>${marked && `<w:rPr>${marked}</w:rPr>`}<w:t xml:space="preserve">${part.text}</w:t></w:r>`
      })
      .join('')
  })
  return rightToLeft ? runs.replace('</w:sectPr>', '<w:bidi/></w:sectPr>') : runs
}

function stretches(text: string, rightToLeft: boolean): { text: string; rightToLeft: boolean }[] {
  const parts: { text: string; rightToLeft: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(rightToLeft ? LATIN : RIGHT_TO_LEFT)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), rightToLeft })
    parts.push({ text: match[0], rightToLeft: !rightToLeft })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), rightToLeft })
  return parts
}
