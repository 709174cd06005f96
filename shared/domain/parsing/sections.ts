import { findDates } from './dates.ts'
import { kindOfParts, kindOfPhrase, kindOfStem } from './headings.ts'
import { areSpokenLanguages } from './languages.ts'
import { isTitleRow } from './lexicon/fields.ts'
import type { KnownKind, SectionKind } from './lexicon/sections.ts'
import type { ReadLine } from './read-line.ts'

/** Lines under one heading, in order. `head` is what stands above the first heading of a stream. */
export type Section = {
  kind: SectionKind | 'head'
  flow: number
  lines: ReadLine[]
  /** A part of another section that a label in front of its first line opened. */
  inside?: { kind: SectionKind | 'head'; indent: number; isOneLine: boolean }
}

type Style = { level: number; size: number; bold: boolean; caps: boolean }
/** The usual look of headings, and whether only the space above them sets them off. */
type HeadingLook = Style & { needsGap: boolean; gapless: boolean }

const MAX_HEADING_LENGTH = 60
/** Written in capitals whatever the other headings are. */
const ACRONYM = /^(?:EDV|IT|PC|CV)\s*:?$/
const LISTS_OF_WORDS: ReadonlySet<string> = new Set(['skills', 'languages', 'interests', 'summary', 'references'])

/** Cuts the lines into sections, each stream of text (main column, sidebar, page header…) for itself. */
export function splitSections(lines: ReadLine[]): Section[] {
  const flows = new Map<number, ReadLine[]>()
  for (const line of lines) {
    const flow = line.flow ?? 0
    flows.set(flow, [...(flows.get(flow) ?? []), line])
  }
  return [...flows].flatMap(([flow, list]) => splitFlow(list, flow))
}

function splitFlow(lines: ReadLine[], flow: number): Section[] {
  const style = headingStyle(lines)
  const body = bodySize(lines)
  const sections: Section[] = [{ kind: 'head', flow, lines: [] }]
  let open = false
  for (const [index, given] of lines.entries()) {
    const isFirstOfPage = index > 0 && given.page !== lines[index - 1]?.page
    const line = isFirstOfPage ? { ...given, gap: true as const } : given
    if (endsInside(sections.at(-1), line))
      sections.push({ kind: sections.at(-1)?.inside?.kind ?? 'other', flow, lines: [] })
    const current = sections.at(-1)
    if (!current) continue
    const inline = inlineHeading(line, style, current)
    const kind = inline ? inline.kind : headingKind(line, style, body, { open, current })
    if (kind === null) {
      current.lines.push(given)
      continue
    }
    const titlesDocument = kind === 'ignored' || (kind === 'summary' && /^r[eé]sum[eé]$/i.test(line.text.trim()))
    if (titlesDocument && !open && current.lines.length === 0) continue
    open = true
    const inside = inline?.inside && { inside: inline.inside }
    sections.push({ kind, flow, lines: inline?.rest ? [inline.rest] : [], ...inside })
  }
  return sections.filter((section) => section.lines.length > 0)
}

/** What a line starts as a heading: by its words, by its words and looks, or ('other') by its looks alone. */
function headingKind(
  line: ReadLine,
  style: HeadingLook | null,
  body: number,
  { open, current }: { open: boolean; current: Section },
): SectionKind | null {
  if (!couldBeHeading(line)) return null
  const phrase = kindOfPhrase(line.text)
  const plain = styleOf(line)
  const own = ACRONYM.test(line.text) ? { ...plain, caps: style?.caps ?? plain.caps } : plain
  const looks = style !== null && sameStyle(own, style)
  if (phrase && style?.needsGap && !line.gap && open) return null
  // "Languages" in smaller type below "Technical skills" is a group of them.
  if (phrase && style && current.kind === 'skills' && own.size < style.size) return null
  if (phrase) return style === null || looks || (isProminent(own, style) && own.size >= body) ? phrase : null
  const isApart = isDistinct(style, body)
  if (style?.needsGap && sameStyle(own, style) && line.gap && open && !findDates(line.text)) {
    const told = /,/.test(line.text) ? null : kindOfParts(line.text)
    if (told) return told
  }
  if (!looks || !(isMarked(own) || isApart) || findDates(line.text)) return null
  const told = kindOfParts(line.text) ?? (/[,:]\s/.test(line.text) ? null : kindOfStem(line.text))
  if (isApart) return told ?? (open && !/[,:]\s/.test(line.text) ? 'other' : null)
  if (told) return line.gap || style?.gapless ? told : null
  // Entries and groups may look like headings, but not in these sections.
  const isWords = /^\p{Lu}[\p{L} &/-]{3,}$/u.test(line.text) && own.caps
  return line.gap && isWords && open && LISTS_OF_WORDS.has(current.kind) ? 'other' : null
}

type InlineHeading = { kind: KnownKind; rest?: ReadLine; inside?: NonNullable<Section['inside']> }

/** "Languages: English, German" on one line, where the heading is not one of the groups inside a section. */
function inlineHeading(line: ReadLine, style: HeadingLook | null, current: Section): InlineHeading | null {
  const match = /^([^:\t]{3,40}?)\s*(?::\s+|\t(?:\s*:\s*)?)(\S.*)$/s.exec(line.text)
  if (!match || line.bullet) return null
  const [, label = '', rest = ''] = match
  const kind = kindOfPhrase(label)
  if (!kind || kind === 'ignored' || kind === 'contact' || findDates(label)) return null
  const { breaks: _breaks, bold: _bold, ...plain } = line
  const group = insideKind(line, kind, rest, current)
  if (group)
    return group === 'titles'
      ? { kind, inside: insideOf(line, current) }
      : { kind, rest: { ...plain, text: rest }, inside: insideOf(line, current) }
  const own = styleOf({ ...line, text: label, ...(line.bold && { bold: 'all' as const }) })
  const looks = style !== null && sameStyle(own, style) && isMarked(own)
  const groupOfSkills = current.kind === 'skills' || current.kind === 'languages'
  const apart = line.gap === true && !groupOfSkills && current.kind !== 'head'
  const unmarked = style === null || !isMarked(style)
  if (!looks && !(unmarked && apart)) return null
  return { kind, rest: { ...plain, text: rest } }
}

/**
 * Whether a label opens a part of the section around it: anything in a section of all the rest, and among skills the
 * languages that a person speaks, with their levels or as a table with titles.
 */
function insideKind(line: ReadLine, kind: KnownKind, rest: string, current: Section): 'titles' | 'rest' | null {
  const around = current.inside?.kind ?? current.kind
  if (around === 'other' && kind !== 'other') return 'rest'
  if (around !== 'skills' || kind !== 'languages') return null
  if (line.text.includes('\t') && isTitleRow(rest.split('\t'))) return 'titles'
  return areSpokenLanguages(rest) ? 'rest' : null
}

function insideOf(line: ReadLine, current: Section): NonNullable<Section['inside']> {
  return { kind: current.inside?.kind ?? current.kind, indent: line.indent ?? 0, isOneLine: !line.text.includes('\t') }
}

/** The section around goes on with a line that is set less far in, or where its label had one line only. */
function endsInside(section: Section | undefined, line: ReadLine): boolean {
  if (!section?.inside) return false
  const { indent, isOneLine } = section.inside
  return isOneLine || (line.gap === true && (line.indent ?? 0) < indent)
}

/** The look that most headings known by their words share. */
function headingStyle(lines: ReadLine[]): HeadingLook | null {
  const found: { style: Style; kinds: Set<string>; count: number; gaps: number }[] = []
  for (const line of lines) {
    const kind = couldBeHeading(line) ? kindOfPhrase(line.text) : kindOfInlineLabel(line)
    if (!kind || kind === 'ignored' || ACRONYM.test(line.text)) continue
    const style = styleOf(line)
    const same = found.find((entry) => sameStyle(entry.style, style))
    if (same) {
      same.kinds.add(kind)
      same.count++
      if (line.gap) same.gaps++
    } else {
      found.push({ style, kinds: new Set([kind]), count: 1, gaps: line.gap ? 1 : 0 })
    }
  }
  found.sort((a, b) => b.kinds.size - a.kinds.size || rank(b.style) - rank(a.style))
  const [usual] = found
  if (!usual) return null
  const plain = !isMarked(usual.style) && !isDistinct(usual.style, bodySize(lines))
  const several = usual.count >= 3
  return {
    ...usual.style,
    needsGap: plain && several && usual.gaps >= usual.count * 0.6,
    gapless: several && usual.gaps <= usual.count * 0.3,
  }
}

function kindOfInlineLabel(line: ReadLine): KnownKind | null {
  const cells = line.text.split('\t')
  return cells.length === 2 && line.bold === 'start' ? kindOfPhrase(cells[0] ?? '') : null
}

function couldBeHeading(line: ReadLine): boolean {
  const text = line.text.trim().replace(/\s*:$/, '')
  return !line.bullet && text.length <= MAX_HEADING_LENGTH && !/[.;|@:]|\t/.test(text) && /\p{L}/u.test(text)
}

function styleOf(line: ReadLine): Style {
  const letters = line.text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  return {
    level: line.heading ?? -1,
    size: Math.round((line.size ?? 0) * 2) / 2,
    bold: line.bold === 'all',
    caps: letters.length > 1 && letters === letters.toUpperCase(),
  }
}

function sameStyle(a: Style, b: Style): boolean {
  return a.level === b.level && Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps
}

/** At least as prominent as the usual heading in every respect that it has. */
function isProminent(own: Style, usual: Style): boolean {
  if (usual.level >= 0 && own.level >= 0) return own.level <= usual.level
  return own.size >= usual.size - 0.6 && (own.bold || !usual.bold) && (own.caps || !usual.caps) && usual.level < 0
}

function isMarked(style: Style): boolean {
  return style.level >= 0 || style.bold || style.caps
}

/** Different enough from the text around it that the look alone shows a heading. */
function isDistinct(style: Style | null, body: number): boolean {
  return style !== null && (style.level >= 1 || (style.size > 0 && style.size >= body + 1))
}

function rank(style: Style): number {
  return style.size + (style.level >= 0 ? 10 : 0) + (style.caps ? 3 : 0) + (style.bold ? 2 : 0)
}

/** The size in which most of the text is set. */
function bodySize(lines: ReadLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) if (size) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
