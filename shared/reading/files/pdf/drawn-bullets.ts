import type { Shape, TextItem } from './page-content.ts'

const MIN_DOT = 1
const MAX_DOT = 7
/** More than any page of a resume has. */
const MAX_DOTS = 500
/** In parts of the size of the text behind it: larger ones are the marks of a time line or of a rating. */
const MAX_DOT_SHARE = 0.46
const MAX_GAP_SHARE = 1.3

/** A small filled shape, in points from the top left corner of the page. */
type Dot = { left: number; right: number; middle: number; height: number }

/**
 * Bullets that a page draws instead of writing them, as browsers do when they print: small dots right before the first
 * text of a line, as pieces of text.
 */
export function findDrawnBullets(shapes: readonly Shape[], items: readonly TextItem[]): TextItem[] {
  const dots = shapes.flatMap(toDots)
  if (dots.length === 0 || dots.length > MAX_DOTS) return []
  return dots.flatMap((dot) => {
    const line = items.filter((item) => Math.abs(item.y - 0.33 * item.size - dot.middle) < 0.3 * item.size)
    const after = line.filter(({ x }) => x >= dot.right).sort((a, b) => a.x - b.x)[0]
    if (!after || after.text.trim() === '') return []
    const fits = dot.height <= MAX_DOT_SHARE * after.size && after.x - dot.right <= MAX_GAP_SHARE * after.size
    const behindText = line.some(({ x, right, size }) => x < dot.left && right > dot.left - size)
    const inRow = dots.some(
      (other) =>
        other !== dot &&
        Math.abs(other.middle - dot.middle) < 1 &&
        Math.abs(other.left - dot.left) > 0.1 &&
        Math.abs(other.left - dot.left) < 4 * dot.height,
    )
    if (!fits || behindText || inRow) return []
    return [{ ...after, text: '•', x: dot.left, right: dot.right, bold: false, italic: false }]
  })
}

/** What is filled, about as high as wide, and small. */
function toDots({ left, right, top, bottom, filled }: Shape): Dot[] {
  const [width, height] = [right - left, bottom - top]
  const isSmall = height >= MIN_DOT && height <= MAX_DOT && width > 0.6 * height && width < 1.6 * height
  return filled && isSmall ? [{ left, right, middle: (top + bottom) / 2, height }] : []
}
