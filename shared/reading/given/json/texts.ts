import { afterBullet } from '#shared/domain/text/bullets.ts'
import type { Notes, Place } from './notes.ts'

/** Where an object that stands for a text keeps it: `{ "label": "Shop", "href": "https://…" }`. */
const TEXT_FIELDS = [
  'text',
  'name',
  'label',
  'title',
  'value',
  'content',
  'description',
  'summary',
  'url',
  'href',
  'link',
]
const URL_FIELDS = ['url', 'href', 'link', 'value', 'text', 'label', 'name']
/** The parts of a place that is written as an object. */
const PLACE_FIELDS = ['address', 'city', 'region', 'state', 'country', 'countryCode']
const MAX_TEXTS = 200
const SEPARATORS = /[,;|•\n]+/

type TextOptions = { maxCharacters: number; isUrl?: boolean; separator?: string }

/** One text, however it is wrapped; undefined where there is none. */
export function readText(value: unknown, options: TextOptions, place: Place, notes: Notes): string | undefined {
  if (isNothing(value)) return undefined
  const found = findText(value, options, place, notes)
  if (found === undefined) {
    notes.add(place, `${describeKind(value)} stands where a text belongs; it was left out.`)
    return undefined
  }
  if (found.length <= options.maxCharacters) return found === '' ? undefined : found
  if (options.isUrl) {
    notes.add(place, `is longer than ${options.maxCharacters} characters; it was left out.`)
    return undefined
  }
  notes.add(place, `is longer than ${options.maxCharacters} characters; the rest was left out.`)
  return found.slice(0, options.maxCharacters).toWellFormed()
}

function findText(value: unknown, options: TextOptions, place: Place, notes: Notes): string | undefined {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => findText(item, options, place, notes) ?? [])
    if (texts.length < value.filter((item) => !isNothing(item)).length) return undefined
    if (texts.length > 1) notes.add(place, 'is a list where a text belongs; it was read as one text.')
    return texts.join(options.separator ?? ', ')
  }
  return isRecord(value) ? findTextInside(value, options, place, notes) : undefined
}

function findTextInside(
  value: Record<string, unknown>,
  { isUrl }: TextOptions,
  place: Place,
  notes: Notes,
): string | undefined {
  const parts = PLACE_FIELDS.flatMap((name) => (typeof value[name] === 'string' ? value[name].trim() || [] : []))
  if (parts.length > 0) {
    notes.add(place, 'is an object where a text belongs; its parts were joined.')
    return parts.join(', ')
  }
  const fields = isUrl ? URL_FIELDS : TEXT_FIELDS
  const field = fields.find((name) => typeof value[name] === 'string' && value[name] !== '')
  const given = Object.entries(value).filter(([, inner]) => !isNothing(inner))
  const only = given.length === 1 ? given[0] : undefined
  const [name, text] = field ? [field, value[field]] : (only ?? [])
  if (typeof text !== 'string' && typeof text !== 'number') return undefined
  for (const [other, inner] of given)
    if (other !== name && !(typeof inner === 'string' && inner === text))
      notes.add([...place, other], 'stands where only a text belongs; it was left out.')
  return String(text).trim()
}

/** A list of texts; undefined where there are none. `isWords` for lists whose items are single words or terms. */
export function readTexts(value: unknown, isWords: boolean, place: Place, notes: Notes): string[] | undefined {
  if (isNothing(value)) return undefined
  const texts = listTexts(value, isWords, place, notes).flatMap((item, index) => {
    const at = Array.isArray(value) ? [...place, index] : place
    return readText(item, { maxCharacters: 10_000, separator: ' ' }, at, notes) ?? []
  })
  if (texts.length > MAX_TEXTS) notes.add(place, `has more than ${MAX_TEXTS} items; the rest were left out.`)
  return texts.length > 0 ? texts.slice(0, MAX_TEXTS) : undefined
}

function listTexts(value: unknown, isWords: boolean, place: Place, notes: Notes): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value === 'string') {
    notes.add(place, 'is a text where a list belongs; it was read as a list.')
    if (isWords) return value.split(SEPARATORS)
    return value.split('\n').map((line) => afterBullet(line) ?? line)
  }
  if (isRecord(value) && Object.values(value).every((inner) => isNothing(inner) || typeof inner === 'string')) {
    notes.add(place, 'is an object where a list belongs; its texts were read as a list.')
    return Object.values(value)
  }
  return [value]
}

/** What says nothing: null, an empty text, list or object. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands somewhere, for a note. */
export function describeKind(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'object':
      return 'an object'
    case 'boolean':
      return 'yes or no'
    case 'number':
      return 'a number'
    default:
      return 'a text'
  }
}
