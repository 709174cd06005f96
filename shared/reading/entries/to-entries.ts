import { degreeCues, schoolCues } from '#shared/domain/text/cues.ts'
import type { Blocks, Section } from '../blocks/section.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { hasScore, takeHonour } from '../lexicon/grades.ts'
import { type FieldLine, plainLines } from '../lexicon/labelled-lines.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { cellsApart } from './cells-apart.ts'
import { joinEnrolments, withoutObtained } from './enrolments.ts'
import { type Records, splitRecords } from './records.ts'
import { regroupSections } from './regroup.ts'
import { type Entry, splitEntries } from './split.ts'

/** A block of entries with heads of their own. */
export type EntriesBlock = { kind: 'work' | 'volunteer' | 'education' | 'projects'; entries: Entry[] }
/** A block of things that take a line or a few. */
export type RecordBlock = { kind: 'certificates' | 'awards' | 'publications' } & Records
/** A block without entries. */
export type LineBlock = {
  kind: Exclude<Section['kind'], EntriesBlock['kind'] | RecordBlock['kind']>
  lines: ReadLine[]
}

/** A block by what stands in it. */
export type EntryBlock = EntriesBlock | RecordBlock | LineBlock

/** The entries of a resume, block by block, and what reads dates in its languages. */
export type Entries = { blocks: EntryBlock[]; dates: DateReader }

/** "Name: what it is" */
const NAMED = /^\p{Lu}[^:.]{2,60}:\s+\S/u

/** Cuts blocks into entries. What an entry is counts more than the heading above it: a block may fall into several by that. */
export function toEntries({ sections, dates }: Blocks): Entries {
  return { blocks: regroupSections(sections, dates).map((section) => toBlock(section, dates)), dates }
}

function toBlock({ kind, lines: given }: Section, dates: DateReader): EntryBlock {
  const lines = isOfEntries(kind) ? cellsApart(given) : given
  switch (kind) {
    case 'work':
      return { kind, entries: splitEntries(joinEnrolments(plainLines(lines), dates), dates) }
    case 'volunteer':
      return { kind, entries: splitEntries(withoutDatedBullets(plainLines(lines), dates), dates) }
    case 'education':
      return { kind, entries: splitStudies(joinEnrolments(plainLines(lines), dates), dates) }
    case 'projects':
      return { kind, entries: splitProjects(plainLines(lines), dates) }
    case 'certificates':
    case 'awards':
      return { kind, ...splitRecords(withoutObtained(plainLines(lines)), dates) }
    case 'publications':
      return { kind, ...splitRecords(plainLines(lines), dates) }
    default:
      return { kind, lines }
  }
}

function isOfEntries(kind: Section['kind']): boolean {
  return kind === 'work' || kind === 'volunteer' || kind === 'education' || kind === 'projects'
}

function splitStudies(lines: readonly FieldLine[], dates: DateReader): Entry[] {
  // "2010 – 2015 | Grade: …": a line that opens with a date is the study's own, whatever else stands on it.
  const isBeside = (text: string) => isRemark(text) && dates.head(text)?.dates.index !== 0
  return splitEntries(withoutBullets(lines), dates, isBeside)
}

/** Where every study is a list item, the items are the entries. */
function withoutBullets(lines: readonly FieldLine[]): readonly FieldLine[] {
  if (!lines.every(({ bullet }) => bullet)) return lines
  return lines.map(({ bullet: _bullet, ...line }) => line)
}

/** Where every line is a list item with its own stretch of time, the items are the entries. */
function withoutDatedBullets(lines: readonly FieldLine[], dates: DateReader): readonly FieldLine[] {
  return lines.every(({ text }) => dates.head(text)?.dates.isSpan) ? withoutBullets(lines) : lines
}

/** "GPA: 3.7; Dean's List 2016-2018": the date is not that of the study. */
function isRemark(text: string): boolean {
  return (hasScore(text) || takeHonour(text) !== null) && degreeCues(text) + schoolCues(text) === 0
}

/** Where each project is one line with its name before a colon, the lines are the entries. */
function splitProjects(lines: readonly FieldLine[], dates: DateReader): Entry[] {
  const isList =
    lines.length > 1 && lines.every((line) => !line.bullet && NAMED.test(line.text) && !dates.head(line.text))
  return isList ? lines.flatMap((line) => splitEntries([line], dates)) : splitEntries(lines, dates)
}
