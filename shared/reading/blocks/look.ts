import type { DateReader } from '../lexicon/date-reader.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import type { KnownKind } from '../lexicon/sections.ts'
import { bodySizeOf, haveSameLook, isDistinct, isMarked, type Look, lookOf, prominenceOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { bareHeading } from './bare-heading.ts'

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
  return (
    !line.bullet &&
    !line.columns &&
    text.length <= MAX_HEADING_LENGTH &&
    !/[.;|@:]|\t/.test(text) &&
    /\p{L}/u.test(text)
  )
}

/** The look of a line; an acronym takes the capitals of `usual`. */
export function headingLookOf(line: ReadLine, usual: Look | null = null): Look {
  const bold = line.bold === 'all' || (line.bold === 'start' && hasCountBehind(line))
  const own = lookOf(line, bareHeading(line.text), bold)
  return isAcronym(line) ? { ...own, caps: usual?.caps ?? own.caps } : own
}

/** "Experience (3)": the number may be set in another face. */
function hasCountBehind(line: ReadLine): boolean {
  const at = line.breaks?.[0]
  return at !== undefined && line.breaks?.length === 1 && !/\p{L}/u.test(line.text.slice(at))
}

export function isAcronym(line: ReadLine): boolean {
  return ACRONYM.test(line.text)
}

/** The look that most headings known by their words share; null where no heading is known. */
export function headingLook(lines: readonly ReadLine[], dates: DateReader): HeadingLook | null {
  const found: { look: Look; kinds: Set<string>; count: number; gaps: number }[] = []
  for (const line of lines) {
    const kind = knownKind(line)
    if (!kind || kind === 'ignored' || isAcronym(line)) continue
    const look = headingLookOf(line)
    const same = found.find((entry) => haveSameLook(entry.look, look))
    if (same) {
      same.kinds.add(kind)
      same.count++
      if (line.gap) same.gaps++
    } else found.push({ look, kinds: new Set([kind]), count: 1, gaps: line.gap ? 1 : 0 })
  }
  found.sort((a, b) => b.kinds.size - a.kinds.size || prominenceOf(b.look) - prominenceOf(a.look))
  const [usual] = found
  if (!usual) return null
  const plain = !isMarked(usual.look) && !isDistinct(usual.look, bodySizeOf(lines))
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
    return (
      knownKind(line) !== null && haveSameLook(headingLookOf(line), look) && haveSameLook(headingLookOf(next), look)
    )
  })
}

function knownKind(line: ReadLine): KnownKind | null {
  if (couldBeHeading(line)) return kindOfPhrase(bareHeading(line.text))
  const cells = line.text.split('\t')
  return cells.length === 2 && line.bold === 'start' ? kindOfPhrase(cells[0] ?? '') : null
}
