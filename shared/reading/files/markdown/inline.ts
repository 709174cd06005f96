import { type RunLook, toRun } from '../word/word-tree.ts'
import type { XmlNode } from '../word/word-xml.ts'

/** Addresses of links that stand apart from them: `[here]: https://…`. */
export type References = ReadonlyMap<string, string>

type Mark = { pattern: RegExp; read: (match: RegExpExecArray, look: RunLook, references: References) => XmlNode[] }

const emphasis = (pattern: RegExp, more: RunLook): Mark => ({
  pattern,
  read: ([, inner = ''], look, references) => readInline(inner, { ...look, ...more }, references),
})
const HTML_LINE_BREAK = /^<br\s*\/?>$/i
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  bull: '•',
}

/** In the order in which they are tried where a mark begins. */
const MARKS: readonly Mark[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, read: ([, sign = ''], look) => [toRun(sign, look)] },
  { pattern: /\\\n/y, read: (_, look) => [toRun('\n', look)] },
  { pattern: /(`+)(.+?)\1/sy, read: ([, , code = ''], look) => [toRun(code, look)] },
  { pattern: /!\[([^\]]*)\]\([^)]*\)/y, read: () => [] },
  {
    pattern: /\[((?:[^[\]]|\[[^\]]*\])+)\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*["')])?\s*\)(?:\{[^}]*\})?/y,
    read: ([, text = '', url = ''], look, references) => readInline(text, { ...look, ...toLink(url) }, references),
  },
  {
    pattern: /\[([^[\]]+)\]\[([^\]]*)\]/y,
    read: ([, text = '', name = ''], look, references) =>
      readInline(text, { ...look, ...toLink(references.get((name || text).toLowerCase())) }, references),
  },
  {
    pattern: /<((?:https?:|mailto:|tel:)[^>\s]+)>/y,
    read: ([, url = ''], look) => [toRun(url.replace(/^(?:mailto|tel):/, ''), { ...look, url })],
  },
  {
    pattern: /<([^\s<>@]+@[^\s<>@]+)>/y,
    read: ([, address = ''], look) => [toRun(address, { ...look, url: `mailto:${address}` })],
  },
  {
    pattern: /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/iy,
    read: ([tag = ''], look) => (HTML_LINE_BREAK.test(tag) ? [toRun('\n', look)] : []),
  },
  { pattern: /&([a-z]+);/iy, read: ([whole, name = ''], look) => [toRun(ENTITIES[name.toLowerCase()] ?? whole, look)] },
  emphasis(/\*\*\*(\S(?:.*?\S)?)\*\*\*/sy, { bold: true, italic: true }),
  emphasis(/\*\*(\S(?:.*?\S)?)\*\*(?!\*)/sy, { bold: true }),
  emphasis(/(?<![\p{L}\p{N}_])__(\S(?:.*?\S)?)__(?![\p{L}\p{N}_])/suy, { bold: true }),
  emphasis(/\*([^\s*](?:[^*]*[^\s*])?)\*(?!\*)/sy, { italic: true }),
  emphasis(/(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])/suy, { italic: true }),
  emphasis(/~~(\S(?:.*?\S)?)~~/sy, {}),
]
const MAY_BEGIN = /[\\`![<&*_~]/

/** The runs of a paragraph's text, with what its marks mean. */
export function readInline(text: string, look: RunLook, references: References): XmlNode[] {
  const runs: XmlNode[] = []
  let plain = ''
  const endPlain = () => {
    if (plain !== '') runs.push(toRun(plain, look))
    plain = ''
  }
  for (let at = 0; at < text.length; ) {
    const found = MAY_BEGIN.test(text.charAt(at)) ? findMark(text, at) : null
    if (!found) {
      plain += text.charAt(at)
      at += 1
      continue
    }
    endPlain()
    for (const run of found.mark.read(found.match, look, references)) runs.push(run)
    at += found.match[0].length
  }
  endPlain()
  return runs
}

function findMark(text: string, at: number): { mark: Mark; match: RegExpExecArray } | null {
  for (const mark of MARKS) {
    mark.pattern.lastIndex = at
    const match = mark.pattern.exec(text)
    if (match) return { mark, match }
  }
  return null
}

function toLink(url: string | undefined): RunLook {
  return url && /^(?:https?|mailto|tel):/i.test(url) ? { url } : {}
}
