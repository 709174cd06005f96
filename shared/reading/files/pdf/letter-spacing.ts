import { type Matrix, multiply } from './matrix.ts'
import { IDENTITY, OPERATOR, toNumbers, visitOperators } from './operators.ts'
import type { PageOperators, TextItem } from './page-content.ts'

/** A drawn character with its place on the page. */
type Glyph = { text: string; x: number; right: number; y: number }

const MIN_PIECES = 4
const MIN_PIECES_BESIDE = 2
/** Some pairs of letters are drawn so close that no space was seen between them. */
const MAX_LETTERS_PER_PIECE = 1.75
const MAX_LETTERS_OF_PIECE = 3
/** A gap between words is that much wider than one between letters, and wider by that part of the size of the text. */
const WORD_GAP_RATIO = 1.4
const WORD_GAP_SHARE = 0.12
const SAME_LINE = 1

/**
 * Words that were set with space between their letters ("S K I L L S"), as words again. Where each letter was drawn
 * tells the spaces between words from those between letters; without that the text stays as it is.
 */
export function closeLetterSpacing(items: TextItem[], operators: PageOperators, view: Matrix): TextItem[] {
  const spaced = items.filter((item) => isSpaced(item, MIN_PIECES))
  if (spaced.length === 0) return items
  const glyphs = findGlyphs(operators, view)
  return items.map((item) => {
    const beside = spaced.some((other) => Math.abs(other.y - item.y) < SAME_LINE && other.size === item.size)
    return beside && isSpaced(item, MIN_PIECES_BESIDE) ? { ...item, text: joinLetters(item, glyphs) } : item
  })
}

function isSpaced({ text }: TextItem, minPieces: number): boolean {
  const pieces = text.trim().split(/\s+/)
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return (
    pieces.length >= minPieces &&
    letters <= pieces.length * MAX_LETTERS_PER_PIECE &&
    pieces.every((piece) => piece.length <= MAX_LETTERS_OF_PIECE)
  )
}

function joinLetters(item: TextItem, glyphs: Glyph[]): string {
  const own = glyphs
    .filter(({ x, y }) => Math.abs(y - item.y) < SAME_LINE && x >= item.x - 1 && x < item.right)
    .sort((a, b) => a.x - b.x)
  const bare = (text: string) => text.replace(/\s/g, '')
  if (bare(own.map(({ text }) => text).join('')) !== bare(item.text)) return item.text
  const gaps = own.slice(1).map((glyph, index) => glyph.x - (own[index]?.right ?? glyph.x))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const limit = Math.max(usual * WORD_GAP_RATIO, usual + WORD_GAP_SHARE * item.size)
  return own.map(({ text }, index) => (index > 0 && (gaps[index - 1] ?? 0) > limit ? ` ${text}` : text)).join('')
}

/** Every character that a page draws upright, but spaces. */
function findGlyphs(operators: PageOperators, view: Matrix): Glyph[] {
  const glyphs: Glyph[] = []
  const state = { line: IDENTITY, text: IDENTITY, size: 0, spacing: 0, wordSpacing: 0, scale: 1, leading: 0 }
  const startLine = (x: number, y: number) => {
    state.line = multiply(state.line, [1, 0, 0, 1, x, y])
    state.text = state.line
  }
  visitOperators(operators, view, (operator, args, matrix) => {
    const [first, second] = args.map(Number)
    if (operator === OPERATOR.beginText) state.line = state.text = IDENTITY
    else if (operator === OPERATOR.charSpacing) state.spacing = first ?? 0
    else if (operator === OPERATOR.wordSpacing) state.wordSpacing = first ?? 0
    else if (operator === OPERATOR.horizontalScale) state.scale = (first ?? 100) / 100
    else if (operator === OPERATOR.leading) state.leading = first ?? 0
    else if (operator === OPERATOR.font) state.size = second ?? 0
    else if (operator === OPERATOR.textMatrix) state.line = state.text = toNumbers(args[0]) ?? IDENTITY
    else if (operator === OPERATOR.moveText) startLine(first ?? 0, second ?? 0)
    else if (operator === OPERATOR.setLeadingMoveText) {
      state.leading = -(second ?? 0)
      startLine(first ?? 0, second ?? 0)
    } else if (operator === OPERATOR.nextLine) startLine(0, -state.leading)
    else if (operator === OPERATOR.showText && Array.isArray(args[0])) {
      for (const part of args[0] as unknown[]) {
        const advance = measure(part, state)
        const [, , , , x = 0, y = 0] = multiply(matrix, state.text)
        const moved = multiply(state.text, [1, 0, 0, 1, advance.width * state.scale, 0])
        const [, , , , right = 0] = multiply(matrix, moved)
        if (advance.text.trim() !== '') glyphs.push({ text: advance.text, x, right, y })
        state.text = multiply(moved, [1, 0, 0, 1, advance.space * state.scale, 0])
      }
    }
  })
  return glyphs
}

/** The width of a character and the space behind it, in the units of its text; a number only moves the next one. */
function measure(
  part: unknown,
  state: { size: number; spacing: number; wordSpacing: number },
): { text: string; width: number; space: number } {
  if (typeof part === 'number') return { text: '', width: 0, space: (-part / 1000) * state.size }
  if (typeof part !== 'object' || part === null) return { text: '', width: 0, space: 0 }
  const { unicode, width, isSpace } = part as { unicode?: unknown; width?: unknown; isSpace?: unknown }
  return {
    text: typeof unicode === 'string' ? unicode : '',
    width: (Number(width ?? 0) / 1000) * state.size,
    space: state.spacing + (isSpace === true ? state.wordSpacing : 0),
  }
}
