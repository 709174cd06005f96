import { type DomTree, parsePage } from '#shared/reading/files/html/dom.ts'
import { dropHidden } from '#shared/reading/files/html/drop-hidden.ts'
import { readBlockText } from './block-text.ts'

/** Entities and tags are escaped up to so many times. */
const MAX_ESCAPED = 3
const ESCAPED = /<(?:p|br|ul|ol|li|div|strong|b|h[1-6]|span)\b[^>]*>|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/i
/** From how many bullets on a line that holds them is a list that lost its lines. */
const MANY = 3

/** The text of a piece of HTML as a person would copy it, with what it hid: tags and entities escaped twice and lost lines are mended. */
export function readHtmlText(html: string, depth = MAX_ESCAPED): { text: string; hidden: string[] } {
  const document = parsePage(html.replace(/\\r\\n|\\[rn]/g, '\n'))
  const hidden = dropHidden(document)
  const text = readBlockText(/<[a-z]/i.test(html) ? document.body : keepLines(html, document.body))
  if (depth > 0 && ESCAPED.test(text) && text !== html) return readHtmlText(text, depth - 1)
  return { text: restoreLines(text), hidden }
}

/** Plain text in a field for HTML keeps its lines. */
function keepLines(html: string, body: DomTree): DomTree {
  return html.includes('\n') ? parsePage(html.replaceAll('\n', '<br>')).body : body
}

/** "Qualifications: * Five years * Danish Preferred: * Lean": a list in one line is given its lines. */
export function restoreLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const bullets = line.match(/\s[*•·]\s/g)?.length ?? 0
      if (bullets < MANY) return line
      return line
        .replace(/\s+[*•·]\s+/g, '\n- ')
        .replace(/(?<=\S)\s+(\p{Lu}[\p{L} '’]{2,40}:)(?=\s*(?:\n|$))/gu, '\n\n$1')
        .replace(/([.!?])\s+(\p{Lu}[\p{L} '’]{2,40}:)(?=\s)/gu, '$1\n\n$2')
        .replace(/\n- ([^\n]*?)\s+(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )/gu, '\n- $1\n\n$2')
    })
    .join('\n')
}
