import { type Matrix, multiply } from './matrix.ts'
import { OPERATOR, toNumbers, visitOperators } from './operators.ts'
import type { PageOperators, Shape } from './page-content.ts'

/** fill, eoFill, fillStroke, eoFillStroke, and the same with closed paths. */
const FILLS = new Set<unknown>([22, 23, 24, 25, 26, 27])
/** stroke and closeStroke. */
const STROKES = new Set<unknown>([20, 21])
/** More than any page of a resume draws: what a page of pictures holds says nothing of its text. */
const MAX_SHAPES = 5_000

/** The bounds of all paths that a page fills or strokes, in points from its top left corner. */
export function findShapes(operators: PageOperators, view: Matrix): Shape[] {
  const shapes: Shape[] = []
  visitOperators(operators, view, (operator, args, matrix) => {
    if (operator !== OPERATOR.constructPath || shapes.length >= MAX_SHAPES) return
    const filled = FILLS.has(args[0])
    if (!filled && !STROKES.has(args[0])) return
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = toNumbers(args[2]) ?? []
    const [, , , , a = 0, b = 0] = multiply(matrix, [1, 0, 0, 1, x1, y1])
    const [, , , , c = 0, d = 0] = multiply(matrix, [1, 0, 0, 1, x2, y2])
    shapes.push({
      left: Math.min(a, c),
      right: Math.max(a, c),
      top: Math.min(b, d),
      bottom: Math.max(b, d),
      filled,
    })
  })
  return shapes
}
