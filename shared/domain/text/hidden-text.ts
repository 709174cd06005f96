import { replaceHiddenElements, replaceUnseenElements } from './hidden-elements.ts'

/** Characters that show nothing: zero-width, bidirectional controls, tags, soft hyphens, controls other than white space. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f|[^\P{Cc}\s]/gu
const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g

/**
 * A posting as a person sees it, and what was hidden in it: comments, elements hidden by style, invisible characters
 * (letters written with Unicode tag characters are spelled out).
 */
export function stripHidden(original: string): { text: string; hidden: string[] } {
  const hidden: string[] = []
  const note = (content: string): string => {
    const text = content.replace(/\s+/g, ' ').trim()
    if (text) hidden.push(text.slice(0, 500))
    return ' '
  }
  const spelled = [...original.matchAll(/[\u{e0020}-\u{e007e}]+/gu)].map((match) =>
    [...match[0]].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) - 0xe0000)).join(''),
  )
  for (const text of spelled) note(text)
  const seen = replaceHiddenElements(
    original.replace(COMMENT, (_whole, content: string) => note(content)),
    note,
  )
  const text = replaceUnseenElements(seen, (content, name) => (name === 'style' ? ' ' : note(content)))
  const invisible = text.match(INVISIBLE)?.length ?? 0
  if (invisible > 0) hidden.push(`${invisible} invisible character${invisible === 1 ? '' : 's'}`)
  return {
    text: text
      .replace(INVISIBLE, '')
      .replace(/(?<![ \t])[ \t]+(?=\n)/g, '')
      .trim(),
    hidden,
  }
}
