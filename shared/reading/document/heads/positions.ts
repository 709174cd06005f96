import { type Entry, sideOf } from '../../entries/split.ts'
import type { EntryField } from '../../lexicon/fields.ts'
import type { FieldLine } from '../../lexicon/labelled-lines.ts'
import { segmentsOf } from '../../lexicon/segments.ts'
import type { ReadLine } from '../../lines/read-line.ts'
import { type Assignment, assignRoles, type RoleModel } from './assign.ts'
import { employerApart } from './employer-apart.ts'
import { type Features, featureReader } from './likeness.ts'
import { type HeadRow, headRow } from './pieces.ts'
import { type Named, positionModel, proseCost, type Role, suits } from './position-roles.ts'
import { type Chosen, chooseByShape } from './shape.ts'

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
    const row = headRow(employerApart(line, entry.head.length === 1), rows.length, sideOf(entry, line))
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
