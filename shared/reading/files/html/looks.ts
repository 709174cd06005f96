import type { RunLook } from '../word/word-tree.ts'
import type { DomElement } from './dom.ts'

/** Sizes in points that browsers give headings, with text of 10. */
const HEADING_SIZES: Readonly<Record<string, number>> = { h1: 20, h2: 15, h3: 12, h4: 10, h5: 9, h6: 8 }
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC = new Set(['i', 'em', 'cite', 'var', 'address'])
const POINTS_PER_PIXEL = 0.75
const WEIGHT = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i
const STYLE = /font-style\s*:\s*(italic|oblique|normal)/i
const SIZE = /font-size\s*:\s*(\d+(?:\.\d+)?)(px|pt)/i

/** The level of a heading element, or null. */
export function headingLevel(element: DomElement): number | null {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? []
  if (level) return Number(level)
  if (element.getAttribute('role') !== 'heading') return null
  return Number(element.getAttribute('aria-level')) || 2
}

/** How text inside an element looks, from its name and its own style, in what is around it. */
export function lookInside(element: DomElement, around: RunLook): RunLook {
  const name = element.localName
  const style = element.getAttribute('style') ?? ''
  const [, weight] = WEIGHT.exec(style) ?? []
  const [, slant] = STYLE.exec(style) ?? []
  const [, size, unit] = SIZE.exec(style) ?? []
  const sizePt = size ? Number(size) * (unit?.toLowerCase() === 'px' ? POINTS_PER_PIXEL : 1) : HEADING_SIZES[name]
  const url = name === 'a' ? readTarget(element) : undefined
  return {
    ...around,
    ...((BOLD.has(name) || weight) && { bold: weight ? /bold|[6-9]00/i.test(weight) : true }),
    ...((ITALIC.has(name) || slant) && { italic: slant ? slant.toLowerCase() !== 'normal' : true }),
    ...(sizePt && { sizePt }),
    ...(url && { url }),
  }
}

/** Where a link leads to, outside of its page. */
function readTarget(element: DomElement): string | undefined {
  const href = element.getAttribute('href')?.trim() ?? ''
  return /^(?:https?|mailto|tel):/i.test(href) ? href : undefined
}
