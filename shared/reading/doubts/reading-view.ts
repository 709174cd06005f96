import {
  type AnyEntry,
  listNodes,
  NODE_LIST_NAMES,
  type ResumeDocument,
  SECTIONS,
  type SectionName,
} from '#shared/domain/resume/document.ts'
import type { DateSpan } from '#shared/domain/text/dates.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Account, SourceSpan } from '../reading.ts'
import { findAllDates } from './looks.ts'

/** A document, its source and the map between them, prepared for the rules. */
export type ReadingView = {
  document: ResumeDocument
  lines: readonly ReadLine[]
  account: Account
  entries: EntryView[]
  /** The spans of a value; empty where the text does not say it. */
  spansOf(node: string, field: string | null): SourceSpan[]
  /** What stands on a line in no field. */
  unplacedOn(line: number): SourceSpan[]
  /** The dates of entries that stand on a line. */
  datesPlacedOn(line: number): SourceSpan[]
  /** What heads of entries have on a line: organisations and titles. */
  headsOn(line: number): HeadPlace[]
  /** The entries of which something stands on a line. */
  ownersOf(line: number): EntryView[]
  /** Lines that are the heading of a section. */
  headings: ReadonlySet<number>
  dates: SourceDate[]
  textOf(span: SourceSpan): string
}
export type HeadPlace = { entry: EntryView; part: Part; span: SourceSpan }
export type SourceDate = { line: number; found: DateSpan; span: SourceSpan }

/** One value of an entry that tells what it is. */
export type Part = { field: string; text: string; spans: SourceSpan[] }
export type EntryView = {
  section: SectionName
  id: string
  index: number
  organisation: Part | null
  /** The title, or the parts of it: a degree and its subject. */
  titles: Part[]
  start: Part | null
  end: Part | null
  /** Its lines of text: highlights, keywords, courses. */
  texts: { id: string; text: string; spans: SourceSpan[] }[]
  /** Its own texts in sentences: summary, description. */
  descriptions: { id: string; text: string; spans: SourceSpan[] }[]
  /** The lines of the source of its head (organisation, title, dates), and of all of it, in order. */
  headLines: number[]
  ownLines: number[]
}

const ORGANISATION_FIELDS: Partial<Record<SectionName, string>> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  certificates: 'issuer',
  publications: 'publisher',
  awards: 'awarder',
}
const TITLE_FIELDS: Partial<Record<SectionName, readonly string[]>> = {
  work: ['position'],
  volunteer: ['position'],
  education: ['studyType', 'area'],
  projects: ['name'],
  certificates: ['name'],
  awards: ['title'],
  publications: ['name'],
  interests: ['name'],
}

/** Prepares a reading for the rules. */
export function viewReading(input: {
  document: ResumeDocument
  lines: readonly ReadLine[]
  account: Account
}): ReadingView {
  const { document, lines, account } = input
  const key = (node: string, field: string | null) => `${node}\n${field ?? ''}`
  const spans = new Map(account.map.map((value) => [key(value.node, value.field), value.spans]))
  const spansOf = (node: string, field: string | null): SourceSpan[] => spans.get(key(node, field)) ?? []
  const entries = SECTIONS.flatMap((section) =>
    (document[section] as AnyEntry[]).map((entry, index) => viewEntry({ section, entry, index, spansOf })),
  )
  const headings = new Set(
    account.map.filter(({ field }) => field === 'heading').flatMap(({ spans }) => spans.map(({ line }) => line)),
  )
  const owners = new Map<number, EntryView[]>()
  for (const entry of entries) for (const line of entry.ownLines) owners.set(line, [...(owners.get(line) ?? []), entry])
  return {
    document,
    lines,
    account,
    entries,
    spansOf,
    unplacedOn: byLine(account.unplaced, (span) => span),
    datesPlacedOn: byLine(
      account.map.filter(({ field }) => field === 'startDate' || field === 'endDate').flatMap((value) => value.spans),
      (span) => span,
    ),
    headsOn: byLine(entries.flatMap(placesOfHead), ({ span }) => span),
    ownersOf: (line) => owners.get(line) ?? [],
    headings,
    dates: lines.flatMap(({ text }, line) =>
      findAllDates(text).map((found) => ({
        line,
        found,
        span: { line, start: found.index, end: found.index + found.length },
      })),
    ),
    textOf: ({ line, start, end }) => lines[line]?.text.slice(start, end) ?? '',
  }
}

/** Looks up by its line what stands in the source. */
function byLine<T>(found: readonly T[], spanOf: (one: T) => SourceSpan): (line: number) => T[] {
  const lines = Map.groupBy(found, (one) => spanOf(one).line)
  return (line) => lines.get(line) ?? []
}

function placesOfHead(entry: EntryView): HeadPlace[] {
  return [entry.organisation, ...entry.titles].flatMap((part) =>
    part ? part.spans.map((span) => ({ entry, part, span })) : [],
  )
}

function viewEntry(given: {
  section: SectionName
  entry: AnyEntry
  index: number
  spansOf: ReadingView['spansOf']
}): EntryView {
  const { section, entry, index, spansOf } = given
  const part = (field: string | undefined): Part | null => {
    const text = field === undefined ? undefined : (entry as Record<string, unknown>)[field]
    if (field === undefined || typeof text !== 'string' || text.trim() === '') return null
    return { field, text, spans: spansOf(entry.id, field) }
  }
  const organisation = part(ORGANISATION_FIELDS[section])
  const titles = (TITLE_FIELDS[section] ?? []).flatMap((field) => part(field) ?? [])
  const start = part('startDate')
  const end = part('endDate')
  const texts = NODE_LIST_NAMES.flatMap((name) =>
    listNodes(entry, name).map(({ id, text }) => ({ id, text, spans: spansOf(id, null) })),
  )
  const others = ['location', 'summary', 'description', 'date', 'releaseDate', 'score'].flatMap(
    (field) => part(field) ?? [],
  )
  const head = [organisation, ...titles, start, end].flatMap((value) => value?.spans ?? [])
  const own = [...head, ...texts.flatMap(({ spans }) => spans), ...others.flatMap(({ spans }) => spans)]
  return {
    section,
    id: entry.id,
    index,
    organisation,
    titles,
    start,
    end,
    texts,
    descriptions: others
      .filter(({ field }) => field === 'summary' || field === 'description')
      .map(({ text, spans }) => ({ id: entry.id, text, spans })),
    headLines: linesOf(head),
    ownLines: linesOf(own),
  }
}

function linesOf(spans: readonly SourceSpan[]): number[] {
  return [...new Set(spans.map(({ line }) => line))].sort((a, b) => a - b)
}

/** The other entries of an entry's section. */
export function siblingsOf(view: ReadingView, entry: EntryView): EntryView[] {
  return view.entries.filter(({ section, id }) => section === entry.section && id !== entry.id)
}

/** Whether two spans share a character. */
export function overlaps(a: SourceSpan, b: SourceSpan): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end
}

/** Whether a position of the source comes before another. */
export function isBefore(a: SourceSpan, b: SourceSpan): boolean {
  return a.line < b.line || (a.line === b.line && a.start < b.start)
}
