import { degreeCues, organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { kindOfParts, kindOfPhrase, kindOfStem } from '../lexicon/headings.ts'
import type { SectionKind } from '../lexicon/sections.ts'
import {
  type BodySize,
  bodySizeOf,
  haveSameLook,
  isDistinct,
  isMarked,
  isProminent,
  isSmaller,
} from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { bareHeading } from './bare-heading.ts'
import { endsInside, inlineHeading } from './inline-heading.ts'
import { couldBeHeading, type HeadingLook, headingLook, headingLookOf } from './look.ts'
import { hasEntries, type Section } from './section.ts'

const DATE_WITHIN = 3
const LISTS_OF_WORDS: ReadonlySet<string> = new Set(['skills', 'languages', 'interests', 'summary', 'references'])
const MAX_PLAIN_WORDS = 5

/** Cuts the lines into sections, each stream of text (main column, sidebar, page header…) for itself. */
export function splitSections(lines: readonly ReadLine[], dates: DateReader): Section[] {
  const flows = new Map<number, ReadLine[]>()
  for (const line of lines) {
    const flow = line.flow ?? 0
    flows.set(flow, [...(flows.get(flow) ?? []), line])
  }
  return [...flows].flatMap(([flow, list]) => splitFlow(list, flow, dates))
}

/** What is known where a line is asked whether it is a heading. */
type Place = {
  line: ReadLine
  /** The lines below it. */
  below: readonly ReadLine[]
  look: HeadingLook | null
  body: BodySize
  /** A heading stood above. */
  open: boolean
  current: Section
  dates: DateReader
  /** Short lines that stand several times in the stream: sub-titles inside entries. */
  repeated: ReadonlySet<string>
}

function splitFlow(lines: readonly ReadLine[], flow: number, dates: DateReader): Section[] {
  const look = headingLook(lines, dates)
  const body = bodySizeOf(lines)
  const repeated = repeatedLines(lines)
  const sections: Section[] = [{ kind: 'head', flow, lines: [] }]
  let open = false
  for (const [index, given] of lines.entries()) {
    const isFirstOfPage = index > 0 && given.page !== lines[index - 1]?.page
    const line = isFirstOfPage ? { ...given, gap: true as const } : given
    if (endsInside(sections.at(-1), line))
      sections.push({ kind: sections.at(-1)?.inside?.kind ?? 'other', flow, lines: [] })
    const current = sections.at(-1)
    if (!current) continue
    const inline = inlineHeading(line, { look, current, body, dates })
    const kind = inline
      ? inline.kind
      : headingKind({
          line,
          below: lines.slice(index + 1, index + 1 + DATE_WITHIN),
          look,
          body,
          open,
          current,
          dates,
          repeated,
        })
    if (kind === null) {
      current.lines.push(given)
      continue
    }
    const titlesDocument = kind === 'ignored' || (kind === 'summary' && /^r[eé]sum[eé]$/i.test(line.text.trim()))
    if (titlesDocument && !open && current.lines.length === 0) continue
    open = true
    const inside = inline?.inside && { inside: inline.inside }
    sections.push({ kind, flow, lines: inline?.rest ? [inline.rest] : [], heading: bareHeading(line.text), ...inside })
  }
  return sections.filter((section) => section.lines.length > 0)
}

function repeatedLines(lines: readonly ReadLine[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const line of lines.filter(couldBeHeading)) {
    const text = bareHeading(line.text)
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}

/** What a line starts as a heading: by its words, by its words and looks, or ('other') by its looks alone. */
function headingKind(place: Place): SectionKind | null {
  const { line, look, body, open, current, dates } = place
  if (!couldBeHeading(line)) return null
  const text = bareHeading(line.text)
  const own = headingLookOf(line, look)
  const phrase = kindOfPhrase(text) ?? (line.gap ? kindOfPhrase(text.split(/[、・]/)[0] ?? '') : null)
  if (phrase && look?.needsGap && !line.gap && open) return null
  if (phrase && !line.gap && open && place.repeated.has(text)) return null
  // "Languages" in smaller type below "Technical skills" is a group of them.
  if (phrase && look && current.kind === 'skills' && isSmaller(own, look)) return null
  const looks = look !== null && haveSameLook(own, look)
  if (phrase) return look === null || looks || (isProminent(own, look) && !isSmaller(own, body)) ? phrase : null
  if (look === null || !looks || dates.all(text).length > 0) return null
  const stem = /[,:]\s/.test(text) ? null : kindOfStem(text)
  if (isEntryHead(place, stem)) return null
  const isApart = isDistinct(look, body)
  if (!isApart && !isMarked(own)) return plainHeading(place, text)
  const told = kindOfParts(text) ?? stem
  const gapped = line.gap === true || look.gapless
  if (isApart) return told ?? (open && !look.isShared && !/[,:]\s/.test(text) ? 'other' : null)
  if (told) return gapped ? told : null
  // Entries and groups may look like headings.
  const isWords = /^\p{Lu}[\p{L} &/-]{3,}$/u.test(text) && own.caps
  return line.gap && isWords && open && (!look.isShared || LISTS_OF_WORDS.has(current.kind)) ? 'other' : null
}

/** Where only the space above sets headings off, the words have to tell. */
function plainHeading({ line, look, open }: Place, text: string): SectionKind | null {
  if (!look?.needsGap || !line.gap || !open || /,/.test(text)) return null
  const told = kindOfParts(text)
  if (told) return told
  return text.split(/\s+/).length <= MAX_PLAIN_WORDS && titleCues(text) === 0 ? kindOfStem(text) : null
}

/**
 * A line that looks like a heading and is the head of an entry: a title, an employer or a school with its date below, in
 * a section of entries or where the heads of entries look like headings.
 */
function isEntryHead({ line, below, look, current, open, dates }: Place, stem: SectionKind | null): boolean {
  if (!open || !hasEntries(current)) return false
  if (stem !== null && stem !== current.kind && !look?.isShared && titleCues(line.text) === 0) return false
  const cues = [titleCues, organisationCues, schoolCues, degreeCues].some((count) => count(line.text) > 0)
  if (!cues && !look?.isShared) return false
  const end = below.findIndex((next) => next.bullet)
  return (end < 0 ? below : below.slice(0, end + 1)).some(({ text }) => dates.head(text) !== null)
}
