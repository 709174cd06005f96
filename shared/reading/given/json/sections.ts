import type { z } from 'zod'
import { readSkills } from '../../document/skills.ts'
import { readEntry } from './entries.ts'
import type { Notes, Place } from './notes.ts'
import { fieldOfName, type ObjectKind } from './other-names.ts'
import { describeKind, isNothing, isRecord } from './texts.ts'

type Fields = Record<string, unknown>

/** What a text says that stands in a section by itself; null where it cannot be told. */
const FIELD_OF_TEXT: Partial<Record<ObjectKind, string>> = {
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  projects: 'name',
  skills: 'name',
  interests: 'name',
  languages: 'language',
  references: 'reference',
  profiles: 'url',
}
/** Sections of names: `{ "Languages": ["Go", "SQL"] }` and `{ "English": "C1" }` hold them as keys. */
const VALUE_OF_NAME: Partial<Record<ObjectKind, string>> = {
  skills: 'keywords',
  interests: 'keywords',
  languages: 'fluency',
  profiles: 'username',
}
const NAME_FIELD: Partial<Record<ObjectKind, string>> = { profiles: 'network', languages: 'language' }
const MAX_ENTRIES = 200
const WORDS_APART = /[,;|•\n]+/

/** The entries of a section, whatever stands where its list belongs. Entries of which nothing is left are left out. */
export function readSection(
  kind: ObjectKind,
  schema: z.ZodObject,
  value: unknown,
  place: Place,
  notes: Notes,
): Fields[] {
  const items = listItems(kind, schema, value, place, notes)
  const entries = items.flatMap(({ item, at }) => {
    const fields = isRecord(item) ? item : toFields(kind, item, at, notes)
    const entry = fields && readEntry(kind, schema, fields, at, notes)
    return entry && Object.keys(entry).length > 0 ? [entry] : []
  })
  if (entries.length > MAX_ENTRIES) notes.add(place, `has more than ${MAX_ENTRIES} entries; the rest were left out.`)
  return entries.slice(0, MAX_ENTRIES)
}

type Item = { item: unknown; at: Place }

function listItems(kind: ObjectKind, schema: z.ZodObject, value: unknown, place: Place, notes: Notes): Item[] {
  if (Array.isArray(value))
    return value.flat().flatMap((item, index) => splitSkills(kind, { item, at: [...place, index] }))
  if (isRecord(value)) return listObject(kind, schema, value, place, notes)
  if (typeof value !== 'string' || !FIELD_OF_TEXT[kind]) {
    notes.add(place, `${describeKind(value)} stands where a list belongs; it was left out.`)
    return []
  }
  notes.add(place, 'is a text where a list belongs; it was read as a list.')
  const parts = VALUE_OF_NAME[kind] && kind !== 'profiles' ? value.split(WORDS_APART) : value.split('\n')
  const texts = kind === 'skills' && value.includes(':') ? [value] : parts
  return texts.flatMap((text) => splitSkills(kind, { item: text.trim(), at: place }))
}

/** One entry without its list, or a list whose keys are numbers or names. */
function listObject(kind: ObjectKind, schema: z.ZodObject, value: Fields, place: Place, notes: Notes): Item[] {
  const fields = Object.keys(schema.shape)
  const keys = Object.keys(value)
  const isEntry =
    keys.some((key) => fields.includes(key)) || keys.every((key) => fieldOfName(kind, fields, key) !== null)
  const isOfObjects = Object.values(value).every((item) => isRecord(item) || isNothing(item))
  if (isEntry && !isOfObjects) {
    notes.add(place, 'is one entry where a list belongs; it was read as a list of one.')
    return [{ item: value, at: place }]
  }
  notes.add(place, 'is an object where a list belongs; what it holds was read as a list.')
  const name = NAME_FIELD[kind] ?? 'name'
  const held = VALUE_OF_NAME[kind]
  return Object.entries(value).flatMap(([key, item]): Item[] => {
    const at = [...place, key]
    if (isRecord(item)) return [{ item: held && isNothing(item[name]) ? { [name]: key, ...item } : item, at }]
    if (Array.isArray(item) && item.some(isRecord))
      return item.map((inner, index) => ({ item: inner, at: [...at, index] }))
    if (held && !isNothing(item)) return [{ item: { [name]: key, [fieldOfValue(kind, held, item)]: item }, at }]
    if (!isNothing(item)) notes.add(at, `${describeKind(item)} stands where an entry belongs; it was left out.`)
    return []
  })
}

/** What stands behind the name of a network is an address, or a name there. */
function fieldOfValue(kind: ObjectKind, field: string, value: unknown): string {
  return kind === 'profiles' && typeof value === 'string' && /^(?:https?:|www\.)|\//.test(value) ? 'url' : field
}

/** "Languages: Go, SQL" in a list of skills is a group of them. */
function splitSkills(kind: ObjectKind, item: Item): Item[] {
  if (kind !== 'skills' || typeof item.item !== 'string' || !item.item.includes(':')) return [item]
  return readSkills(item.item.split('\n').map((text) => ({ text }))).map((skill) => ({ ...item, item: skill }))
}

function toFields(kind: ObjectKind, item: unknown, place: Place, notes: Notes): Fields | null {
  const field = FIELD_OF_TEXT[kind]
  if (isNothing(item)) return null
  if (typeof item === 'string' && field) return { [field]: item }
  notes.add(place, `${describeKind(item)} stands where an entry belongs; it was left out.`)
  return null
}
