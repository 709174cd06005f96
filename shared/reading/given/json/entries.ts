import { z } from 'zod'
import { isDateExtra, type RawDate, readSingleDate, readSpan } from './entry-dates.ts'
import type { Notes, Place } from './notes.ts'
import { fieldOfName, type ObjectKind } from './other-names.ts'
import { isNothing, readText, readTexts } from './texts.ts'

type Fields = Record<string, unknown>

/** Lists of single words or terms; the others are of sentences. */
const WORDS = new Set(['keywords', 'roles'])
/** What only programs need. */
const IDS = new Set(['id', '_id', 'uuid'])
const IS_DATE = /date$/i
const MAX_SHORT = 1_000

/**
 * An object of JSON Resume from whatever stands there: fields under other names are found, texts, lists and dates are read
 * in other forms, and the rest is left out with a note.
 */
export function readEntry(kind: ObjectKind, schema: z.ZodObject, given: Fields, place: Place, notes: Notes): Fields {
  const fields = Object.keys(schema.shape)
  const hasSpan = fields.includes('endDate')
  const named = nameFields(kind, fields, given, place, notes)
  const entry: Fields = {}
  for (const [field, { value, place: at }] of named) {
    if (hasSpan && IS_DATE.test(field)) continue
    const read = IS_DATE.test(field)
      ? readSingleDate({ value, place: at }, notes)
      : readField(schema.shape[field], field, value, at, notes)
    if (read !== undefined) entry[field] = read
  }
  if (!hasSpan) return entry
  return {
    ...entry,
    ...readSpan(named.get('startDate'), named.get('endDate'), { given, place, isStudy: kind === 'education' }, notes),
  }
}

/** The fields of an object by the names that they have in JSON Resume. Those that say nothing are not among them. */
function nameFields(
  kind: ObjectKind,
  fields: readonly string[],
  given: Fields,
  place: Place,
  notes: Notes,
): Map<string, RawDate> {
  const said = Object.entries(given).filter(([name, value]) => !isNothing(value) && !IDS.has(name))
  const named = new Map(
    said.flatMap(([name, value]) => (fields.includes(name) ? [[name, { value, place: [...place, name] }]] : [])),
  )
  for (const [name, value] of said) {
    if (fields.includes(name)) continue
    const at = [...place, name]
    if (fields.includes('endDate') && isDateExtra(name)) continue
    const field = fieldOfName(kind, fields, name)
    const before = field === null ? undefined : named.get(field)
    if (field === null) notes.add(at, 'is no field of JSON Resume 1.0.0; it was left out.')
    else if (!before) {
      notes.add(at, `was read as \`${field}\`, as JSON Resume 1.0.0 calls it.`)
      named.set(field, { value, place: at })
    } else if (JSON.stringify(before.value) !== JSON.stringify(value))
      notes.add(at, `was left out: \`${field}\` is given too.`)
  }
  return named
}

function readField(schema: unknown, field: string, value: unknown, place: Place, notes: Notes): unknown {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  if (inner instanceof z.ZodArray) return readTexts(value, WORDS.has(field), place, notes)
  const maxCharacters = (inner instanceof z.ZodString && inner.maxLength) || MAX_SHORT
  const separator = maxCharacters > MAX_SHORT ? '\n' : ', '
  return readText(value, { maxCharacters, isUrl: field === 'url' || field === 'image', separator }, place, notes)
}
