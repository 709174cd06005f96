import type { ReadLine } from './read-line.ts'

/** Where Symbol and Wingdings keep the bullets that word processors set before list items. */
const BULLETS = /[\uf0b7\uf0a7\uf0d8\uf076\uf02d]/g
const BULLET = '•'
const ICONS = /[ \t]*\p{Co}+(?:[\ufe00-\ufe0f\p{Co}]|[ \t]+(?=\p{Co}))*[ \t]*/gu
const ICON = /\p{Co}/gu
const LEADING = /^[ \t]*(\p{Co})(?=[ \t]*[^\s\p{Co}])/u

type Cut = { from: number; to: number; put: string }

/** Lines without the glyphs of icon fonts, and how many there were. */
type WithoutIcons<T> = { lines: T[]; icons: number }

/**
 * Drops the glyphs of icon fonts, which only the font of the file gives a meaning. One that begins lines beneath each other
 * marks list items; several on a line, or one at its beginning, set its parts apart, as contact lines do.
 */
export function dropIcons(lines: readonly ReadLine[]): WithoutIcons<ReadLine> {
  const texts = lines.map(({ text }) => text.replace(BULLETS, BULLET))
  const items = findItems(texts)
  let icons = 0
  const cleaned = lines.map((line, index): ReadLine => {
    const text = texts[index] ?? ''
    const cuts = findCuts(text)
    if (cuts.length === 0) return text === line.text ? line : { ...line, text }
    icons += text.match(ICON)?.length ?? 0
    const { breaks, links, ...rest } = line
    return {
      ...rest,
      text: cut(text, cuts),
      ...(items.has(index) && line.heading === undefined && { bullet: true as const }),
      ...(breaks && { breaks: breaks.map((at) => moveOffset(at, cuts)).filter((at) => at > 0) }),
      ...(links && { links: links.map(({ text: shown, url }) => ({ text: cut(shown, findCuts(shown)), url })) }),
    }
  })
  return { lines: cleaned, icons }
}

/** The same for plain text, whose list items keep a bullet that shows them. */
export function dropIconsFromText(text: string): { text: string; icons: number } {
  if (!/\p{Co}/u.test(text)) return { text, icons: 0 }
  const { lines, icons } = dropIcons(text.split('\n').map((line) => ({ text: line })))
  return { text: lines.map((line) => (line.bullet ? `${BULLET} ${line.text}` : line.text)).join('\n'), icons }
}

/** The lines that begin with the same icon as the one above or below them. */
function findItems(texts: readonly string[]): ReadonlySet<number> {
  const marked = texts
    .map((text, index) => ({ index, icon: LEADING.exec(text)?.[1], empty: text.trim() === '' }))
    .filter(({ empty }) => !empty)
  const isLike = (icon: string | undefined, at: number) => icon !== undefined && marked[at]?.icon === icon
  return new Set(marked.flatMap(({ index, icon }, at) => (isLike(icon, at - 1) || isLike(icon, at + 1) ? [index] : [])))
}

function findCuts(text: string): Cut[] {
  const found = [...text.matchAll(ICONS)]
  const setsApart = found.length > 1 || found[0]?.index === 0
  return found.map(({ 0: icon, index }): Cut => {
    const isEdge = index === 0 || index + icon.length === text.length
    const put = isEdge ? '' : setsApart || icon.includes('\t') ? '\t' : ' '
    return { from: index, to: index + icon.length, put }
  })
}

function cut(text: string, cuts: readonly Cut[]): string {
  let result = ''
  let at = 0
  for (const { from, to, put } of cuts) {
    result += text.slice(at, from) + put
    at = to
  }
  return result + text.slice(at)
}

function moveOffset(offset: number, cuts: readonly Cut[]): number {
  let moved = offset
  for (const { from, to, put } of cuts) {
    if (from >= offset) break
    moved += put.length - (Math.min(to, offset) - from)
  }
  return moved
}
