import { decodeHTML } from 'entities'
import { afterBullet } from '#shared/domain/text/bullets.ts'

/** Tags that models write around words; anything else between angle brackets is text. */
const TAGS = ['a', 'b', 'br', 'code', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'li', 'ol', 'p']
const MORE_TAGS = ['pre', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'ul']
const TAG = new RegExp(`</?(${[...TAGS, ...MORE_TAGS].join('|')})(?:\\s[^<>]*)?/?>`, 'gi')
/** Those between which a paragraph or a line ends. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(['br', 'div', 'hr', 'li', 'ol', 'p', 'section', 'ul'])

const HEADING = /^#{1,6}\s+/
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/
const LINK = /!?\[([^\][]+)\]\((?:https?|mailto):[^()\s]*\)/g
/** Emphasis stands tight around words and apart from letters beside it: `2 * 3`, `snake_case` and `C**` are none. */
const EMPHASIS = [
  /(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*\n]+?)(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]+?)(?<=\S)_{1,3}(?!\.?[\p{L}\p{N}_])/gu,
  /(?<!`)`{1,3}(?=\S)([^`\n]+?)(?<=\S)`{1,3}(?!`)/g,
]

/** A text as it may stand in a document, on one line: without the marks of Markdown and HTML. */
export function cleanProse(text: string): string {
  return splitProse(text).join(' ')
}

/** The same as its paragraphs: blank lines part them, and a paragraph is one line. */
export function splitProse(text: string): string[] {
  return withoutTags(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(cleanLine).filter(Boolean).join(' '))
    .filter(Boolean)
}

function withoutTags(text: string): string {
  const untagged = text.replace(TAG, (_tag, name: string) => (BLOCK_TAGS.has(name.toLowerCase()) ? '\n\n' : ''))
  return untagged.includes('&') ? decodeHTML(untagged) : untagged
}

function cleanLine(line: string): string {
  const trimmed = line.trim()
  if (RULE.test(trimmed)) return ''
  const unmarked = trimmed.replace(HEADING, '')
  const text = (afterBullet(unmarked) ?? unmarked).replace(LINK, '$1')
  return EMPHASIS.reduce((plain, emphasis) => plain.replace(emphasis, '$1'), text).trim()
}
