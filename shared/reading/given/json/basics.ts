import { z } from 'zod'
import { countryCode } from '#shared/domain/places/known-places.ts'
import { readLocation } from '#shared/domain/places/location.ts'
import { readEntry } from './entries.ts'
import type { Notes, Place } from './notes.ts'
import { fieldOfName, plainName } from './other-names.ts'
import { readSection } from './sections.ts'
import { isNothing, isRecord } from './texts.ts'

type Fields = Record<string, unknown>

const FIRST_NAMES = ['firstname', 'givenname', 'first']
const LAST_NAMES = ['lastname', 'surname', 'familyname', 'last']

/** Who the person is: as of JSON Resume, in parts of a name, with a place as one text, with profiles in any form. */
export function readBasics(schema: z.ZodObject, value: unknown, place: Place, notes: Notes): Fields {
  if (typeof value === 'string') return readEntry('basics', schema, { summary: value }, place, notes)
  if (!isRecord(value)) {
    notes.add(place, 'is no object; it was left out.')
    return {}
  }
  const fields = Object.keys(schema.shape)
  const plain: Fields = {}
  const inner: { field: 'location' | 'profiles'; name: string; held: unknown }[] = []
  for (const [name, held] of Object.entries(joinName(value))) {
    const field = fieldOfName('basics', fields, name)
    if ((field === 'location' || field === 'profiles') && !isNothing(held)) inner.push({ field, name, held })
    else plain[name] = held
  }
  const basics = readEntry('basics', schema, plain, place, notes)
  for (const { field, name, held } of inner) {
    const at = [...place, name]
    if (basics[field] !== undefined) notes.add(at, `was left out: \`${field}\` is given too.`)
    else if (field === 'profiles')
      setSome(basics, field, readSection('profiles', entrySchema(schema, field), held, at, notes))
    else setSome(basics, field, readPlace(entrySchema(schema, field), held, at, notes))
  }
  return basics
}

function setSome(target: Fields, field: string, value: Fields | Fields[]): void {
  if (!isNothing(value)) target[field] = value
}

/** The object behind a field: its own, or that of its list. */
export function entrySchema(schema: z.ZodObject, field: string): z.ZodObject {
  let inner: unknown = schema.shape[field]
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodArray) inner = inner.unwrap()
  if (!(inner instanceof z.ZodObject)) throw new Error(`${field} is no object of JSON Resume`)
  return inner
}

function joinName(value: Fields): Fields {
  const parts = [FIRST_NAMES, LAST_NAMES].map((names) =>
    Object.entries(value).find(([name, held]) => names.includes(plainName(name)) && typeof held === 'string'),
  )
  const found = parts.filter((part) => part !== undefined)
  if (found.length === 0 || !isNothing(value.name)) return value
  const used = new Set(found.map(([name]) => name))
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !used.has(name) && name !== 'name'))
  return { name: found.map(([, held]) => held).join(' '), ...rest }
}

function readPlace(schema: z.ZodObject, value: unknown, place: Place, notes: Notes): Fields {
  const [first] = Array.isArray(value) && value.length === 1 ? value : [value]
  if (typeof first === 'string') {
    notes.add(place, 'is a text where an object belongs; its parts were told apart.')
    return { ...readLocation(first, undefined) }
  }
  if (isRecord(first)) {
    const read = readEntry('location', schema, first, place, notes)
    const { countryCode: country } = read
    return typeof country === 'string' ? { ...read, countryCode: countryCode(country) ?? country } : read
  }
  notes.add(place, 'is no object; it was left out.')
  return {}
}
