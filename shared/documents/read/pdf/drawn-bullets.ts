import { type Matrix, multiply } from './matrix.ts'
import type { PageOperators, TextItem } from './page-content.ts'

/** A small filled shape, in points from the top left corner of the page. */
type Dot = { left: number; right: number; middle: number; height: number }

const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FORM_BEGIN = 74
const FORM_END = 75
const CONSTRUCT_PATH = 91
const FILLS = new Set<unknown>([22, 23, 24, 25])
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const MIN_DOT = 1
const MAX_DOT = 7
/** More than any page of a resume has. */
const MAX_DOTS = 500
/** In parts of the size of the text behind it: larger ones are the marks of a time line or of a rating. */
const MAX_DOT_SHARE = 0.46
const MAX_GAP_SHARE = 1.3

/**
 * Bullets that a page draws instead of writing them, as browsers do when they print: small dots right before the first
 * text of a line, as pieces of text.
 */
export function findDrawnBullets(operators: PageOperators, view: Matrix, items: readonly TextItem[]): TextItem[] {
  const dots = findSmallDots(operators, view)
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

/** The bounds of what is filled, where they are about as high as wide and small. */
function findSmallDots({ fnArray, argsArray }: PageOperators, view: Matrix): Dot[] {
  const dots: Dot[] = []
  const stack: Matrix[] = []
  let matrix = view
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index]
    const list = Array.isArray(args) ? args : []
    if (operator === SAVE) stack.push(matrix)
    else if (operator === RESTORE || operator === FORM_END) matrix = stack.pop() ?? view
    else if (operator === TRANSFORM) matrix = multiply(matrix, toNumbers(list) ?? IDENTITY)
    else if (operator === FORM_BEGIN) {
      stack.push(matrix)
      matrix = multiply(matrix, toNumbers(list[0]) ?? IDENTITY)
    } else if (operator === CONSTRUCT_PATH && FILLS.has(list[0])) {
      const dot = toDot(toNumbers(list[2]), matrix)
      if (dot) dots.push(dot)
    }
  })
  return dots
}

function toDot(bounds: Matrix | null, matrix: Matrix): Dot | null {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bounds ?? []
  const [, , , , left = 0, top = 0] = multiply(matrix, [1, 0, 0, 1, x1, y1])
  const [, , , , right = 0, bottom = 0] = multiply(matrix, [1, 0, 0, 1, x2, y2])
  const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)]
  const isSmall = height >= MIN_DOT && height <= MAX_DOT && width > 0.6 * height && width < 1.6 * height
  return isSmall
    ? { left: Math.min(left, right), right: Math.max(left, right), middle: (top + bottom) / 2, height }
    : null
}

/** Numbers as pdf.js keeps them, in plain or typed arrays. */
function toNumbers(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null
  const list: unknown[] = Array.isArray(value) ? value : Array.from(value as Float32Array)
  return list.every((entry): entry is number => typeof entry === 'number') ? list : null
}
