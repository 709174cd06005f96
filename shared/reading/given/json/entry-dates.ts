import { type ReadDate, readDate } from './dates.ts'
import type { Notes, Place } from './notes.ts'
import { plainName } from './other-names.ts'
import { isNothing, isRecord } from './texts.ts'

/** A value where a date belongs, and where that is. */
export type RawDate = { value: unknown; place: Place }
/** What is given of an entry, and where. One date is the end of a study, and all of anything else. */
type Entry = { given: Record<string, unknown>; place: Place; isStudy: boolean }
type Span = { startDate?: string; endDate?: string }

const CURRENT = new Set('current iscurrent present ongoing currentlyworking iscurrentlyworking stillworking'.split(' '))
const PERIODS = new Set('date dates period duration daterange timeframe'.split(' '))

/** Whether a field of an entry tells its dates in a way that JSON Resume does not have. */
export function isDateExtra(name: string): boolean {
  return CURRENT.has(plainName(name)) || PERIODS.has(plainName(name))
}

/** A date of one day; undefined with a note where it is none. */
export function readSingleDate({ value, place }: RawDate, notes: Notes): string | undefined {
  const read = readDate(value)
  if (read.kind === 'date') return noted(read, place, notes)
  notes.add(place, 'is no date that can be read; it was left out.')
  return undefined
}

/** Start and end from two fields, from one that holds both, and from a field that says that it goes on. */
export function readSpan(start: RawDate | undefined, end: RawDate | undefined, entry: Entry, notes: Notes): Span {
  const span = !start && !end ? readPeriod(entry, notes) : { ...readStart(start, notes), ...readEnd(end, notes) }
  if (!isSaidToGoOn(entry.given) || !span.endDate) return span
  notes.add(entry.place, 'is said to go on; its end was left out.')
  const { endDate: _, ...open } = span
  return open
}

function readStart(raw: RawDate | undefined, notes: Notes): Span {
  if (!raw) return {}
  const read = readDate(raw.value)
  if (read.kind === 'date') return { startDate: noted(read, raw.place, notes) }
  if (read.kind === 'span') return asSpan(read, raw.place, notes)
  notes.add(raw.place, 'is no date that can be read; it was left out.')
  return {}
}

function readEnd(raw: RawDate | undefined, notes: Notes): Span {
  if (!raw) return {}
  const read = readDate(raw.value)
  if (read.kind === 'date') return { endDate: noted(read, raw.place, notes) }
  const isOpen = read.kind === 'present'
  notes.add(
    raw.place,
    isOpen ? 'says that it goes on; it was read as no end.' : 'is no date that can be read; it was left out.',
  )
  return {}
}

/** "Jan 2019 - Present", or `{ "start": "2019", "end": "2021" }`. */
function readPeriod({ given, place, isStudy }: Entry, notes: Notes): Span {
  const [name, value] =
    Object.entries(given).find(([key, held]) => PERIODS.has(plainName(key)) && !isNothing(held)) ?? []
  if (name === undefined) return {}
  const at = [...place, name]
  if (isRecord(value)) {
    const part = (...names: string[]) => {
      const found = names.find((key) => !isNothing(value[key]))
      return found ? { value: value[found], place: [...at, found] } : undefined
    }
    return { ...readStart(part('start', 'from', 'startDate'), notes), ...readEnd(part('end', 'to', 'endDate'), notes) }
  }
  const read = readDate(value)
  if (read.kind === 'span') return asSpan(read, at, notes)
  if (read.kind === 'date') {
    const date = noted(read, at, notes)
    return { ...(!isStudy && { startDate: date }), endDate: date }
  }
  notes.add(at, 'is no date that can be read; it was left out.')
  return {}
}

function asSpan({ start, end }: { start?: string; end?: string }, place: Place, notes: Notes): Span {
  notes.add(place, 'holds a start and an end; both were read.')
  return { ...(start && { startDate: start }), ...(end && { endDate: end }) }
}

function noted({ date, changed }: Extract<ReadDate, { kind: 'date' }>, place: Place, notes: Notes): string {
  if (changed) notes.add(place, 'was read as a date and is written as YYYY-MM-DD, as far as it goes.')
  return date
}

function isSaidToGoOn(given: Record<string, unknown>): boolean {
  return Object.entries(given).some(
    ([name, value]) => CURRENT.has(plainName(name)) && (value === true || value === 'true'),
  )
}
