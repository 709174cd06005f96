import type { SectionName } from '../document.ts'
import { Misfit } from './correction.ts'
import type { DraftEntry, Fields } from './nodes.ts'

/** Fields of running text: what is added to one comes after what stands there. */
const RUNNING_TEXT = new Set(['summary', 'description', 'reference'])
/** Fields that one can write; the lists are changed as lists. */
const PLAIN_FIELD = /^[A-Za-z]+(\.[A-Za-z]+)?$/

/** Sets one field, `location.city` among them, or takes it out. */
export function setField(fields: Fields, field: string, value: string | null): void {
  if (!PLAIN_FIELD.test(field) || field === 'id') throw new Misfit(`There is no field ${field.slice(0, 50)}.`)
  const [outer = field, inner] = field.split('.')
  if (inner === undefined) {
    if (typeof fields[outer] === 'object') throw new Misfit(`${outer} is no text.`)
    if (value === null) delete fields[outer]
    else fields[outer] = value
    return
  }
  const within = fields[outer] ?? {}
  if (typeof within !== 'object' || Array.isArray(within)) throw new Misfit(`${outer} has no fields.`)
  const copy: Fields = { ...within }
  if (value === null) delete copy[inner]
  else copy[inner] = value
  fields[outer] = copy
}

/** Puts a text into a field: after what stands there where it is running text, else instead of it. */
export function addToField(fields: Fields, field: string, text: string): void {
  const before = fields[field]
  const joined = RUNNING_TEXT.has(field) && typeof before === 'string' && before !== '' ? `${before} ${text}` : text
  setField(fields, field, joined)
}

/** What says the same in the entries of different sections. */
const ALIKE: Partial<Record<SectionName, { organisation?: string; title?: string; text?: string; date?: string }>> = {
  work: { organisation: 'name', title: 'position', text: 'summary' },
  volunteer: { organisation: 'organization', title: 'position', text: 'summary' },
  education: { organisation: 'institution', title: 'studyType' },
  projects: { organisation: 'entity', title: 'name', text: 'description' },
  certificates: { organisation: 'issuer', title: 'name', date: 'date' },
  awards: { organisation: 'awarder', title: 'title', text: 'summary', date: 'date' },
  publications: { organisation: 'publisher', title: 'name', text: 'summary', date: 'releaseDate' },
}

/** An entry of one section as one of another: what says the same moves to the field that is called so there. */
export function asEntryOf(entry: DraftEntry, from: SectionName, to: SectionName): DraftEntry {
  if (from === to) return entry
  const [before, after] = [ALIKE[from] ?? {}, ALIKE[to] ?? {}]
  const { id: _id, ...result }: DraftEntry = { ...entry }
  for (const role of ['organisation', 'title', 'text'] as const) {
    const [old, now] = [before[role], after[role]]
    if (old === undefined || entry[old] === undefined) continue
    delete result[old]
    if (now !== undefined) result[now] = entry[old]
    else throw new Misfit(`An entry of ${to} has no place for what stands in ${old}.`)
  }
  const [oldDate, newDate] = [before.date ?? 'startDate', after.date ?? 'startDate']
  if (oldDate !== newDate && entry[oldDate] !== undefined) {
    delete result[oldDate]
    result[newDate] = entry[oldDate]
    // Where there is one date, it is the last one.
    if (after.date !== undefined && entry.endDate !== undefined) result[newDate] = entry.endDate
    delete result.endDate
  }
  return result
}
