import { type DomTree, isElement, isText } from '#shared/reading/files/html/dom.ts'

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
/** With a blank line before them, as in a text that somebody typed. */
const APART = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'section', 'article', 'table', 'blockquote'])

/** A tree's text as a person would copy it: a line for each block, list items marked, blank lines between paragraphs. */
export function readBlockText(root: DomTree): string {
  const parts: string[] = []
  write(root, parts)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/^- *\n+(?=\S)/gm, '- ')
    .replace(/^-$/gm, '')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function write(node: DomTree, parts: string[]): void {
  if (isText(node)) {
    parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    return
  }
  if (!isElement(node) && node.nodeType !== 9 && node.nodeType !== 11) return
  const name = isElement(node) ? node.localName : ''
  if (name === 'br') {
    parts.push('\n')
    return
  }
  const isBlock = BLOCKS.has(name)
  if (isBlock) parts.push(APART.has(name) ? '\n\n' : '\n')
  if (name === 'li') parts.push('- ')
  for (const child of node.childNodes) write(child, parts)
  if (name === 'td' || name === 'th') parts.push(' ')
  if (isBlock) parts.push(APART.has(name) ? '\n\n' : '\n')
}
