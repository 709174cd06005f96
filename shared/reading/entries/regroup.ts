import { organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { Section } from '../blocks/section.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { kindOfPhrase, kindOfStem } from '../lexicon/headings.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { kindOfContent, kindOfEntry } from './content-kind.ts'
import { type Entry, splitEntries } from './split.ts'

const MAX_HEAD_WORDS = 24
const MAX_LIST_WORDS = 4
/** Lines of a head that may stand above its date. */
const MAX_ABOVE = 2
/** The name and what is beside it open every resume. */
const NAME_LINES = 1

/**
 * Sections by what stands in them: a heading that says nothing is told by its entries, and jobs and studies that stand
 * below no heading of their own, or below one that is not for them, become sections.
 */
export function regroupSections(sections: readonly Section[], dates: DateReader): Section[] {
  const known = withSkillsGoingOn(
    withHeadApart(sections).map((section) => withKindOfContent(section, dates)),
    dates,
  )
  const lacks = (kind: Section['kind']) => !known.some((section) => section.kind === kind && section.lines.length > 0)
  return known.flatMap((section): Section[] => {
    switch (section.kind) {
      case 'head':
        return lacks('work') ? entriesApart(section, NAME_LINES + 1, dates) : [section]
      case 'summary':
      case 'other':
      case 'skills':
      case 'languages':
      case 'interests':
        return lacks('work') ? entriesApart(section, 0, dates) : [section]
      case 'work':
        return lacks('education') ? tailApart(section, 'education', dates) : [section]
      case 'education':
        return lacks('work') ? tailApart(section, 'work', dates) : [section]
      default:
        return [section]
    }
  })
}

/** What may stand in a column beside the name, and comes before it where columns were lost. */
const BESIDE_NAME: ReadonlySet<Section['kind']> = new Set([
  'skills',
  'languages',
  'certificates',
  'contact',
  'awards',
  'interests',
])
const MAX_NAME_WORDS = 4

/** Where nothing stands above the first heading, a name with what the person is below it opens the head further down. */
function withHeadApart(sections: readonly Section[]): Section[] {
  if (sections.some(({ kind }) => kind === 'head')) return [...sections]
  const end = sections.findIndex(({ kind }) => !BESIDE_NAME.has(kind))
  return sections.flatMap((section, index): Section[] => {
    if (end >= 0 && index >= end) return [section]
    const at = section.lines.findIndex((line, row) => row > 0 && line.gap === true && opensHead(section.lines, row))
    if (at < 0) return [section]
    const { heading: _heading, ...plain } = section
    return [
      { ...section, lines: section.lines.slice(0, at) },
      { ...plain, kind: 'head', lines: section.lines.slice(at) },
    ]
  })
}

function opensHead(lines: readonly ReadLine[], at: number): boolean {
  const [name, below] = [lines[at]?.text ?? '', lines[at + 1]]
  const words = name.split(/\s+/)
  const isName =
    words.length > 1 && words.length <= MAX_NAME_WORDS && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))
  return (
    isName && titleCues(name) + organisationCues(name) === 0 && below?.gap !== true && titleCues(below?.text ?? '') > 0
  )
}

function withKindOfContent(section: Section, dates: DateReader): Section {
  if (section.kind !== 'other') return section
  const kind = kindOfContent(section.lines, dates)
  const told = section.heading ? kindOfStem(section.heading) : null
  if (kind === 'work' && told === 'volunteer') return { ...section, kind: 'volunteer' }
  return kind ? { ...section, kind } : section
}

/** A heading that says nothing above a list of a few words each, below skills: another group of skills. */
function withSkillsGoingOn(sections: readonly Section[], dates: DateReader): Section[] {
  const result: Section[] = []
  for (const section of sections) {
    const isGroup = section.kind === 'other' && result.at(-1)?.kind === 'skills' && isListOfWords(section, dates)
    result.push(isGroup ? { ...section, kind: 'skills' } : section)
  }
  return result
}

function isListOfWords({ heading, lines }: Section, dates: DateReader): boolean {
  const isFew = ({ text }: ReadLine) => text.split(/\s+/).length <= MAX_LIST_WORDS && dates.all(text).length === 0
  return heading !== undefined && kindOfPhrase(heading) === null && lines.length > 1 && lines.every(isFew)
}

/** The section up to its first job or study, and what follows by its kinds. */
function entriesApart(section: Section, from: number, dates: DateReader): Section[] {
  const { lines } = section
  const dated = lines.findIndex((_line, index) => index >= from && isDatedHead(lines, index, dates))
  if (dated < 0) return [section]
  let start = dated
  while (start > from && dated - start < MAX_ABOVE && isAboveDate(lines, start, dates)) start--
  const rest = byKind({ ...section, lines: lines.slice(start) }, dates)
  if (rest.every(({ kind }) => kind !== 'work' && kind !== 'education')) return [section]
  return [{ ...section, lines: lines.slice(0, start) }, ...rest].filter((part) => part.lines.length > 0)
}

function isDatedHead(lines: readonly ReadLine[], index: number, dates: DateReader): boolean {
  const line = lines[index]
  const taken = line && !line.bullet ? dates.head(line.text) : null
  if (!line || !taken?.dates.isSpan || line.text.split(/\s+/).length > MAX_HEAD_WORDS) return false
  const around = [taken.rest, lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? '']
  return around.some((text) => !isSentence(text) && titleCues(text) + organisationCues(text) + schoolCues(text) > 0)
}

/** The line above belongs to the head: a short line that is neither a sentence nor an item. */
function isAboveDate(lines: readonly ReadLine[], start: number, dates: DateReader): boolean {
  const [line, above] = [lines[start], lines[start - 1]]
  if (!above || above.bullet || line?.gap || isSentence(above.text) || dates.head(above.text)) return false
  return titleCues(above.text) + organisationCues(above.text) + schoolCues(above.text) > 0
}

/** The last entries of a section are a section of their own where they are clearly of the other kind. */
function tailApart(section: Section, kind: 'work' | 'education', dates: DateReader): Section[] {
  const parts = byKind(section, dates)
  const last = parts.at(-1)
  return parts.length === 2 && last?.kind === kind ? parts : [section]
}

/** A section cut where the kind of its entries changes; an entry that does not tell goes with the one before. */
function byKind(section: Section, dates: DateReader): Section[] {
  const entries = splitEntries(section.lines, dates)
  const cuts: { kind: Section['kind']; start: number }[] = []
  let at = 0
  for (const entry of entries) {
    const start = startOf(entry, section.lines, at)
    const kind = kindOfEntry(entry)
    const last = cuts.at(-1)
    if (!last || (kind !== null && kind !== last.kind))
      cuts.push({ kind: kind ?? section.kind, start: last ? start : 0 })
    at = start + 1
  }
  return cuts.map(({ kind, start }, index) => ({
    ...section,
    kind,
    lines: section.lines.slice(start, cuts[index + 1]?.start),
  }))
}

/** Where an entry begins among the lines that it was read from. */
function startOf({ head, items }: Entry, lines: readonly ReadLine[], from: number): number {
  const text = head[0]?.text ?? items[0]?.text ?? ''
  const opening = text.split('\t')[0] ?? ''
  const found = lines.findIndex((line, index) => index >= from && line.text.includes(opening))
  return found < 0 ? from : found
}
