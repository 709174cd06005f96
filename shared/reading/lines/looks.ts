import { findSmallest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../layout/measures.ts'
import type { ReadLine } from './read-line.ts'

/**
 * How lines look beside each other. What comes after this stage asks here and knows no size of letters and no place on a page.
 */

type Sized = { size?: number }
type Placed = { indent?: number }
/** The size in which most of a text is set; 0 where none is known. */
export type BodySize = { size: number }

/** How a line looks, whatever it says. */
export type Look = { level: number; size: number; bold: boolean; caps: boolean }

/** The look of a line that says `text` in this type. */
export function lookOf({ heading, size }: ReadLine, text: string, bold: boolean): Look {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const caps = letters.length > 1 && letters === letters.toUpperCase()
  return { level: heading ?? -1, size: Math.round((size ?? 0) * 2) / 2, bold, caps }
}

export function haveSameLook(a: Look, b: Look): boolean {
  return a.level === b.level && haveSameSize(a, b) && a.bold === b.bold && a.caps === b.caps
}

/** At least as prominent as another in every respect that the other has. */
export function isProminent(own: Look, other: Look): boolean {
  if (other.level >= 0 && own.level >= 0) return own.level <= other.level
  const isAsLarge = own.size >= other.size - MEASURES.sameSize
  return isAsLarge && (own.bold || !other.bold) && (own.caps || !other.caps) && other.level < 0
}

/** Whether anything but its size and place marks a line. */
export function isMarked({ level, bold, caps }: Look): boolean {
  return level >= 0 || bold || caps
}

/** Different enough from the text around it that the look alone shows a heading. */
export function isDistinct(look: Look, body: BodySize): boolean {
  return look.level >= 1 || (look.size > 0 && look.size >= body.size + MEASURES.largerTitle)
}

/** How much a look stands out, to be compared with that of other looks. */
export function prominenceOf({ size, level, caps, bold }: Look): number {
  return size + (level >= 0 ? 10 : 0) + (caps ? 3 : 0) + (bold ? 2 : 0)
}

/** The size in which most of the text is set. */
export function bodySizeOf(lines: readonly ReadLine[]): BodySize {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) if (size) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return { size: [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0 }
}

export function haveSameSize(a: Sized, b: Sized): boolean {
  return Math.abs((a.size ?? 0) - (b.size ?? 0)) < MEASURES.sameSize
}

/** Whether one is set smaller than another, as a producer rounds it. */
export function isSmaller(a: Sized, than: Sized): boolean {
  return (a.size ?? 0) < (than.size ?? 0)
}

/** Whether a line is set larger than the one below it, as the name of a group over its list is. */
export function isLarger(a: Sized, than: Sized): boolean {
  return (a.size ?? 0) > (than.size ?? 0) + MEASURES.largerGroup
}

/** Much larger than the text, as titles in a margin column are. */
export function isMuchLarger({ size = 0 }: Sized, body: BodySize): boolean {
  return body.size > 0 && size >= body.size * MEASURES.marginTitle
}

/** Whether a line is set as large as names at the head of a resume are, whatever else stands there. */
export function isAsLargeAsName({ size = 0 }: Sized): boolean {
  return size >= MEASURES.sizeOfName
}

/** The largest of some lines, by its size. */
export function largestOf(lines: readonly Sized[]): BodySize {
  return { size: Math.max(0, ...lines.map(({ size = 0 }) => size)) }
}

/** How much smaller than the largest a line is: 0 for one as large, at most 4. */
export function smallnessOf({ size }: Sized, largest: BodySize): number {
  return Math.min(4, (largest.size - (size ?? largest.size)) / MEASURES.stepOfSize)
}

/** What marks a line off from others, as text that is equal for lines that are set alike. */
export function markOf({ heading, bold, size = 0 }: ReadLine): string {
  return `${heading ?? ''}/${bold === undefined ? '' : 'b'}/${Math.round(size)}`
}

/** The same of the place and the exact type of a line too. */
export function shapeMarkOf({ heading, bold, size = 0, indent = 0 }: ReadLine): string {
  return [heading ?? '', bold ?? '', Math.round(size * 2), Math.round(indent / MEASURES.sameIndent)].join(' ')
}

/** The size in which the middle one of all lines is set. */
export function middleSizeOf(lines: readonly ReadLine[]): BodySize {
  const sizes = lines.flatMap(({ size }) => size ?? []).sort((a, b) => a - b)
  return { size: sizes[Math.floor(sizes.length / 2)] ?? 0 }
}

/** Whether a line is set larger than the text, as titles are. */
export function isTitleSize({ size }: Sized, text: BodySize): boolean {
  return size !== undefined && size > text.size + MEASURES.largerTitle
}

/** Whether a line begins right of another, by what an indent is at least. */
export function isSetIn({ indent = 0 }: Placed, than: Placed): boolean {
  return indent > (than.indent ?? 0) + MEASURES.indent
}

/** Whether a line begins right of another, however little. */
export function isRightOf({ indent = 0 }: Placed, of: Placed): boolean {
  return indent > (of.indent ?? 0)
}

/** Whether two lines begin at about one place: as the lines of a paragraph do, be the first set in. */
export function beginTogether(a: Placed, b: Placed): boolean {
  return Math.abs((a.indent ?? 0) - (b.indent ?? 0)) < MEASURES.firstLineIndent
}

/** The place of the outermost of some lines. */
export function outermostOf(lines: readonly Placed[]): Required<Placed> {
  return { indent: findSmallest(lines.map(({ indent = 0 }) => indent)) }
}
