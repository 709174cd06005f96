import { isSentence } from '#shared/domain/text/prose.ts'
import { type Entry, sideOf } from '../../entries/split.ts'
import type { EntryField } from '../../lexicon/fields.ts'
import type { FieldLine } from '../../lexicon/labelled-lines.ts'
import { segmentsOf } from '../../lexicon/segments.ts'
import type { ReadLine } from '../../lines/read-line.ts'
import { type Assignment, assignRoles, type RoleModel } from './assign.ts'
import { type Features, featureReader, isArea, organisationLikeness, placeLikeness, titleLikeness } from './likeness.ts'
import { type HeadRow, headRow, type Separator } from './pieces.ts'
import { type Chosen, chooseByShape } from './shape.ts'

type Role = 'title' | 'organisation' | 'place'

/** The head of a job as it was read: what is what, and by how much that reading leads. */
export type PositionHead = {
  entry: Entry
  position?: string
  name?: string
  place?: string
  url?: string
  /** Lines and parts of the head that are none of these, in their order. */
  summary: ReadLine[]
  /** The employer stands on a line of its own above the title. */
  employerAbove: boolean
  margin: number
}

type Prepared = { entry: Entry; rows: HeadRow[]; named: Named; summary: FieldLine[] }
type Named = { title?: string; organisation?: string; place?: string; url?: string }

const MISSING: Record<Role, number> = { title: 0.9, organisation: 1.1, place: 0 }
/** In a group the employer stands above the first position only. */
const MISSING_IN_GROUP = 0.1
const OWN_EMPLOYER_IN_GROUP = 1.6
const SHORT_LINE_AS_PROSE = 0.8
const PROSE_WORDS = 9
const MAX_CODE = 4
/** Professional networks print below title and dates, with their length, where it was, and below that what it was. */
const PLACE_BELOW_LENGTH = 1.4
const MAX_WORDS_OF_PLACE = 5

/** Reads the heads of all jobs of one section together. `home` is the person's own city. */
export function readPositionHeads(entries: readonly Entry[], home: string | undefined): PositionHead[] {
  const city = home?.toLowerCase()
  const look = featureReader(city)
  const prepared = entries.map(prepare)
  const read = (grouped: readonly boolean[]) =>
    chooseByShape(
      prepared.map((head, index) =>
        assignRoles(head.rows, positionModel(head, grouped[index] === true, look, city), proseCost),
      ),
    )
  nameEmployersApart(prepared, look, city)
  const first = read(entries.map(() => false))
  const grouped = prepared.map((_, index) => isInGroup(prepared, first, index))
  const chosen = grouped.some(Boolean) ? read(grouped) : first
  return prepared.map((head, index) => toHead(head, chosen[index] ?? null))
}

/** An entry with fewer lines above its date than the one that opened with its employer has only the title there. */
function isInGroup(prepared: readonly Prepared[], chosen: readonly (Chosen<Role> | null)[], index: number): boolean {
  const own = prepared[index]?.entry.linesAboveDate ?? 0
  for (let at = index - 1; at >= 0; at--) {
    const before = prepared[at]?.entry.linesAboveDate ?? 0
    const assignment = chosen[at]?.assignment
    if (before > own) return assignment !== undefined && hasEmployerAbove(assignment)
    if (before < own) return false
  }
  return false
}

function hasEmployerAbove({ spans }: Assignment<Role>): boolean {
  const employer = spans.find(({ role }) => role === 'organisation')
  const title = spans.find(({ role }) => role === 'title')
  return employer !== undefined && (title === undefined || employer.row < title.row)
}

function prepare(entry: Entry): Prepared {
  const named: Named = {}
  const summary: FieldLine[] = []
  const rows: HeadRow[] = []
  for (const line of entry.head) {
    if (line.field && takeField(line.field, line, named, summary)) continue
    const row = headRow(line, rows.length, sideOf(entry, line))
    if (row.url) named.url ??= row.url
    if (row.pieces.length > 0) rows.push(row)
  }
  return { entry, rows, named, summary }
}

/** A line whose label says what it is; false for what work does not have. */
function takeField(field: EntryField, line: ReadLine, named: Named, summary: FieldLine[]): boolean {
  switch (field) {
    case 'position':
      named.title ??= line.text.replaceAll('\t', ', ')
      return true
    case 'employer':
      named.organisation ??= line.text.replaceAll('\t', ', ')
      return true
    case 'place':
      named.place ??= line.text
      return true
    case 'link':
      named.url ??= segmentsOf(line).url
      return true
    case 'tasks':
    case 'description':
      summary.push(line)
      return true
    case 'period':
      return line.text === ''
    case 'project':
    case 'school':
    case 'study':
      return false
  }
}

function positionModel(
  { named, entry, rows }: Prepared,
  inGroup: boolean,
  look: (text: string) => Features,
  home: string | undefined,
): RoleModel<Role> {
  const roles: Role[] = []
  if (!named.title) roles.push('title')
  if (!named.organisation) roles.push('organisation')
  if (!named.place) roles.push('place')
  const rowOfPlace = entry.saysLength ? rows.findIndex(({ side }) => side === 'below') : -1
  const extra = (role: Role, text: string, row: number): number => {
    if (role === 'organisation' && inGroup) return -OWN_EMPLOYER_IN_GROUP
    const isPlace = role === 'place' && row === rowOfPlace && couldNamePlace(text, look(text))
    return isPlace ? PLACE_BELOW_LENGTH : 0
  }
  return {
    roles,
    suits: (role, text, at) => suits(role, text, look(text), at, home) + extra(role, text, at.row),
    missing: (role) => (role === 'organisation' && inGroup ? MISSING_IN_GROUP : MISSING[role]),
  }
}

function couldNamePlace(text: string, { words, isSentence, isCapitalised, titles }: Features): boolean {
  return words <= MAX_WORDS_OF_PLACE && isCapitalised && !isSentence && titles === 0 && !/[.!?:]$|\d/.test(text)
}

type At = { before: Separator; previous: Role | 'note' | null; row: number }

function suits(role: Role, text: string, features: Features, at: At, home: string | undefined): number {
  switch (role) {
    case 'title':
      return titleLikeness(features) - (at.before === 'bracket' ? 0.5 : 0)
    case 'organisation': {
      const told = at.previous === 'title' && (at.before === 'at' ? 0.9 : at.before === 'weak at' ? 0.5 : 0)
      return organisationLikeness(features) + (told || 0) - (at.before === 'bracket' ? 0.2 : 0)
    }
    case 'place':
      return placeLikeness(features, text) - placeCost(text, at, home)
  }
}

function placeCost(text: string, { before, previous, row }: At, home: string | undefined): number {
  const isCode = before === 'bracket' && text.length <= MAX_CODE && /^\p{Lu}+$/u.test(text)
  if (isCode) return 3
  const first = previous === null && row === 0 ? 0.7 : 0
  // A title may end in the region that it is responsible for, but hardly in a city.
  const ofTitle = previous === 'title' && before === 'comma' ? (isArea(text, home) ? 1.4 : 0.3) : 0
  return first + ofTitle
}

function proseCost({ text, side }: HeadRow, index: number): number {
  if (index === 0) return 9
  const words = text.split(/\s+/).length
  const own = isSentence(text) ? 0 : words >= PROSE_WORDS ? 0.15 : SHORT_LINE_AS_PROSE
  return own + (side === 'beside' ? 0.8 : 0)
}

/** What a label called the employer may have the place behind it. */
function nameEmployersApart(
  prepared: readonly Prepared[],
  look: (text: string) => Features,
  home: string | undefined,
): void {
  const labelled = prepared.filter(({ named }) => named.organisation !== undefined && named.place === undefined)
  const model: RoleModel<Role> = {
    roles: ['organisation', 'place'],
    suits: (role, text, at) => suits(role, text, look(text), at, home),
    missing: (role) => (role === 'organisation' ? 5 : 0),
  }
  const chosen = chooseByShape(
    labelled.map(({ named }) => assignRoles([headRow({ text: named.organisation ?? '' }, 0, 'above')], model, () => 0)),
  )
  labelled.forEach(({ named }, index) => {
    for (const { role, text } of chosen[index]?.assignment.spans ?? []) if (role !== 'note') named[role] = text
  })
}

function toHead({ entry, rows, named, summary }: Prepared, chosen: Chosen<Role> | null): PositionHead {
  const assignment = chosen?.assignment
  const of = (role: Role) => assignment?.spans.find((span) => span.role === role)?.text
  const notes = (assignment?.spans ?? []).filter(({ role }) => role === 'note').map(({ text }) => ({ text }))
  const rest = rows.slice(assignment?.rows ?? rows.length).map(({ line }) => line)
  const position = named.title ?? of('title')
  const name = named.organisation ?? of('organisation')
  const place = named.place ?? of('place')
  return {
    entry,
    ...(position && { position }),
    ...(name && { name }),
    ...(place && { place }),
    ...(named.url && { url: named.url }),
    summary: [...notes, ...rest, ...summary],
    employerAbove: assignment !== undefined && hasEmployerAbove(assignment),
    margin: chosen?.margin ?? 0,
  }
}
