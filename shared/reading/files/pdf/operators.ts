import { type Matrix, multiply } from './matrix.ts'
import type { PageOperators } from './page-content.ts'

/** The numbers that pdf.js gives to the operators that this reader looks at. */
export const OPERATOR = {
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  charSpacing: 33,
  wordSpacing: 34,
  horizontalScale: 35,
  leading: 36,
  font: 37,
  moveText: 40,
  setLeadingMoveText: 41,
  textMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginForm: 74,
  endForm: 75,
  constructPath: 91,
} as const

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Goes through what a page draws, with the matrix from the place of each operator to the page. */
export function visitOperators(
  { fnArray, argsArray }: PageOperators,
  view: Matrix,
  visit: (operator: number, args: unknown[], matrix: Matrix) => void,
): void {
  const stack: Matrix[] = []
  let matrix = view
  fnArray.forEach((operator, index) => {
    const given: unknown = argsArray[index]
    const args: unknown[] = Array.isArray(given) ? given : []
    if (operator === OPERATOR.save) stack.push(matrix)
    else if (operator === OPERATOR.restore || operator === OPERATOR.endForm) matrix = stack.pop() ?? view
    else if (operator === OPERATOR.transform) matrix = multiply(matrix, toNumbers(args) ?? IDENTITY)
    else if (operator === OPERATOR.beginForm) {
      stack.push(matrix)
      matrix = multiply(matrix, toNumbers(args[0]) ?? IDENTITY)
    }
    visit(operator, args, matrix)
  })
}

/** Numbers as pdf.js keeps them, in plain or typed arrays; null for anything else. */
export function toNumbers(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null
  const list: unknown[] = Array.isArray(value) ? value : Array.from(value as Float32Array)
  return list.every((entry): entry is number => typeof entry === 'number') ? list : null
}
