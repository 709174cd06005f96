import { takeUrl } from '#shared/domain/text/addresses.ts'
import { isPartOfName } from '../../lexicon/segments.ts'
import type { ReadLine } from '../../lines/read-line.ts'

/** What stands before a piece of a line: how sure it is that something else begins there. */
export type Separator = 'line' | 'tab' | 'bar' | 'break' | 'at' | 'weak at' | 'dash' | 'bracket' | 'comma'

/** A stretch of a head line between two separators; offsets are those of the line's own text. */
export type Piece = {
  row: number
  start: number
  end: number
  before: Separator
  /** The typeface changes here too. */
  changesFace: boolean
}

/** Where a line stands to that with the date. */
export type Side = 'above' | 'beside' | 'below'

/** A line of a head ready to be read: its text without an address, and its pieces. */
export type HeadRow = { text: string; pieces: Piece[]; url?: string; side: Side; line: ReadLine }

type Found = { separator: Separator; start: number; end: number }

const SEPARATORS: readonly { separator: Separator; pattern: RegExp }[] = [
  { separator: 'tab', pattern: /\s*\t\s*/uy },
  { separator: 'bar', pattern: /\s*[|·•∙●▪⋅¦│▸►]\s+|\s+[|·•∙●▪⋅¦│▸►]\s*|\s+\/\/\s+|\s*;\s+|\s*[｜／]\s*/uy },
  { separator: 'at', pattern: /\s+@\s+|\s+(?:at|bei|bei der|beim|chez|presso|bij|hos)\s+(?=\p{Lu})/uy },
  { separator: 'weak at', pattern: /\s+(?:en|em|na|w|we|v|ve|в|у)\s+(?=\p{Lu})/uy },
  { separator: 'dash', pattern: /\s+[–—‒―-]\s+|\s+[–—]\s*|\s*[–—]\s+/uy },
  { separator: 'comma', pattern: /[,，、،]\s*/uy },
]
const OPENS = /[([{（]/
const CLOSES = /[)\]}）]/
const MAX_COMMAS = 7
const BRACKETED = /^(.{2,}?)\s*[(（]([^()（）]{2,48})[)）]$/su

/** The pieces of a head line, with the address in it taken out. */
export function headRow(line: ReadLine, row: number, side: Side): HeadRow {
  const found = takeUrl(line.text)
  const url = found?.value ?? line.links?.find(({ url }) => /^https?:/i.test(url))?.url
  const text = found
    ? line.text.replace(found.value, ' '.repeat(found.value.length)).replace(/\(\s*\)|\[\s*\]|<\s*>/g, blank)
    : line.text
  const pieces = piecesOf(text, row, line.breaks ?? [])
  const domain = pieces
    .map(({ start, end }) => text.slice(start, end).trim())
    .find((piece) => takeUrl(piece)?.value === piece)
  const others = pieces.filter(({ start, end }) => text.slice(start, end).trim() !== domain)
  const address = url ?? domain
  return { text, pieces: others, side, line, ...(address && { url: address }) }
}

/** The text of the pieces from `first` to `last` of one line, as it stands there, without separators at its ends. */
export function textBetween(text: string, first: Piece, last: Piece): string {
  const end = last.before === 'bracket' && first !== last ? last.end + 1 : last.end
  return text
    .slice(first.start, end)
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '')
    .replace(/\s+/g, ' ')
}

const blank = (text: string): string => ' '.repeat(text.length)

function piecesOf(text: string, row: number, breaks: readonly number[]): Piece[] {
  const found = separatorsOf(text, breaks)
  const pieces: Piece[] = []
  let start = 0
  let before: Separator = 'line'
  let changesFace = false
  const add = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
      pieces.push({ row, start, end, before, changesFace })
      return true
    }
    return false
  }
  for (const separator of found) {
    const added = add(separator.start)
    if (added || before === 'line') before = added ? separator.separator : before
    else before = stronger(before, separator.separator)
    changesFace = breaks.some((at) => at >= separator.start && at <= separator.end)
    start = separator.end
  }
  add(text.length)
  const merged = withNamesWhole(pieces, text)
  return merged.flatMap((piece) => withBracketApart(piece, text))
}

const ORDER: readonly Separator[] = ['line', 'tab', 'bar', 'break', 'at', 'dash', 'bracket', 'comma', 'weak at']
const stronger = (a: Separator, b: Separator): Separator => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b)

function separatorsOf(text: string, breaks: readonly number[]): Found[] {
  const result: Found[] = []
  let depth = 0
  let commas = 0
  for (let index = 0; index < text.length; ) {
    const found = depth === 0 ? separatorAt(text, index) : null
    if (found && found.start > 0) {
      if (found.separator === 'comma') commas++
      result.push(found)
      index = found.end
      continue
    }
    const character = text.charAt(index)
    if (OPENS.test(character)) depth++
    if (CLOSES.test(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && isFaceBreak(text, index, breaks)) result.push({ separator: 'break', start: index, end: index })
    index++
  }
  return commas > MAX_COMMAS ? result.filter(({ separator }) => separator !== 'comma') : result
}

function separatorAt(text: string, index: number): Found | null {
  for (const { separator, pattern } of SEPARATORS) {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    if (match && match[0].length > 0) return { separator, start: index, end: index + match[0].length }
  }
  return null
}

/** The typeface changes between two words here. */
function isFaceBreak(text: string, index: number, breaks: readonly number[]): boolean {
  if (index === 0 || !breaks.includes(index)) return false
  return /\s/.test(text.charAt(index)) || /[\s(（]/.test(text.charAt(index - 1))
}

/** "Acme" and "Inc." are one piece, and so are "University of California" and its campus. */
function withNamesWhole(pieces: Piece[], text: string): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const own = text.slice(piece.start, piece.end).trim()
    if (
      last &&
      (piece.before === 'comma' || piece.before === 'at') &&
      isPartOfName(text.slice(last.start, last.end), own)
    )
      last.end = piece.end
    else result.push({ ...piece })
  }
  return result
}

/** "Acme (Leeds)" as two pieces; the second stands without its brackets. */
function withBracketApart(piece: Piece, text: string): Piece[] {
  const own = text.slice(piece.start, piece.end).trimEnd()
  const [, name, inside] = BRACKETED.exec(own) ?? []
  if (!name || !inside) return [piece]
  const open = piece.start + own.length - inside.length - 1
  return [
    { ...piece, end: piece.start + name.length },
    { row: piece.row, start: open, end: open + inside.length, before: 'bracket', changesFace: false },
  ]
}
