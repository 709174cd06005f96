import type { DateReader } from '../lexicon/date-reader.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import type { KnownKind } from '../lexicon/sections.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { bareHeading } from './bare-heading.ts'

/** How a line looks, whatever it says. */
export type Look = { level: number; size: number; bold: boolean; caps: boolean }

/** The usual look of headings in one stream of text. */
export type HeadingLook = Look & {
  /** Only the space above sets them off. */
  needsGap: boolean
  gapless: boolean
  /** Lines inside sections look the same: heads of entries, groups of skills. */
  isShared: boolean
}

const MAX_HEADING_LENGTH = 60
/** Written in capitals whatever the other headings are. */
const ACRONYM = /^(?:EDV|IT|PC|CV)\s*:?$/

/** Whether a line is short and plain enough to be a heading. */
export function couldBeHeading(line: ReadLine): boolean {
  const text = bareHeading(line.text)
  return !line.bullet && text.length <= MAX_HEADING_LENGTH && !/[.;|@:]|\t/.test(text) && /\p{L}/u.test(text)
}

/** The look of a line; an acronym takes the capitals of `usual`. */
export function lookOf(line: ReadLine, usual: Look | null = null): Look {
  const letters = bareHeading(line.text).replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const caps = letters.length > 1 && letters === letters.toUpperCase()
  return {
    level: line.heading ?? -1,
    size: Math.round((line.size ?? 0) * 2) / 2,
    bold: line.bold === 'all' || (line.bold === 'start' && hasCountBehind(line)),
    caps: isAcronym(line) ? (usual?.caps ?? caps) : caps,
  }
}

/** "Experience (3)": the number may be set in another face. */
function hasCountBehind(line: ReadLine): boolean {
  const at = line.breaks?.[0]
  return at !== undefined && line.breaks?.length === 1 && !/\p{L}/u.test(line.text.slice(at))
}

export function isAcronym(line: ReadLine): boolean {
  return ACRONYM.test(line.text)
}

export function sameLook(a: Look, b: Look): boolean {
  return a.level === b.level && Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps
}

/** At least as prominent as the usual heading in every respect that it has. */
export function isProminent(own: Look, usual: Look): boolean {
  if (usual.level >= 0 && own.level >= 0) return own.level <= usual.level
  return own.size >= usual.size - 0.6 && (own.bold || !usual.bold) && (own.caps || !usual.caps) && usual.level < 0
}

export function isMarked(look: Look): boolean {
  return look.level >= 0 || look.bold || look.caps
}

/** Different enough from the text around it that the look alone shows a heading. */
export function isDistinct(look: Look | null, body: number): boolean {
  return look !== null && (look.level >= 1 || (look.size > 0 && look.size >= body + 1))
}

/** The size in which most of the text is set. */
export function bodySize(lines: readonly ReadLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) if (size) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The look that most headings known by their words share; null where no heading is known. */
export function headingLook(lines: readonly ReadLine[], dates: DateReader): HeadingLook | null {
  const found: { look: Look; kinds: Set<string>; count: number; gaps: number }[] = []
  for (const line of lines) {
    const kind = knownKind(line)
    if (!kind || kind === 'ignored' || isAcronym(line)) continue
    const look = lookOf(line)
    const same = found.find((entry) => sameLook(entry.look, look))
    if (same) {
      same.kinds.add(kind)
      same.count++
      if (line.gap) same.gaps++
    } else found.push({ look, kinds: new Set([kind]), count: 1, gaps: line.gap ? 1 : 0 })
  }
  found.sort((a, b) => b.kinds.size - a.kinds.size || rank(b.look) - rank(a.look))
  const [usual] = found
  if (!usual) return null
  const plain = !isMarked(usual.look) && !isDistinct(usual.look, bodySize(lines))
  const several = usual.count >= 3
  return {
    ...usual.look,
    needsGap: plain && several && usual.gaps >= usual.count * 0.6,
    gapless: several && usual.gaps <= usual.count * 0.3,
    isShared: isSharedLook(lines, usual.look, dates),
  }
}

/** A line right below a heading that looks like it is the head of an entry or the name of a group. */
function isSharedLook(lines: readonly ReadLine[], look: Look, dates: DateReader): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1]
    if (!next || next.bullet || kindOfPhrase(bareHeading(next.text)) || dates.all(line.text).length > 0) return false
    return knownKind(line) !== null && sameLook(lookOf(line), look) && sameLook(lookOf(next), look)
  })
}

function knownKind(line: ReadLine): KnownKind | null {
  if (couldBeHeading(line)) return kindOfPhrase(bareHeading(line.text))
  const cells = line.text.split('\t')
  return cells.length === 2 && line.bold === 'start' ? kindOfPhrase(cells[0] ?? '') : null
}

function rank(look: Look): number {
  return look.size + (look.level >= 0 ? 10 : 0) + (look.caps ? 3 : 0) + (look.bold ? 2 : 0)
}
