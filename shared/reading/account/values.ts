import {
  type AnyEntry,
  NODE_LIST_NAMES,
  type ResumeDocument,
  SECTIONS,
  type SectionName,
  type TextNode,
} from '#shared/domain/resume/document.ts'
import { type JoinedWords, joinWords } from './source.ts'
import { wordsIn } from './words.ts'

/** How a value is looked for: word by word, or by what it means. */
type Form = 'text' | 'date' | 'country' | 'address' | 'phone'

/** One value of the document, with the words to look for. */
export type Value = {
  node: string
  field: string | null
  /** The entry that it belongs to; `basics` is one, and each profile. */
  entry: string
  section: SectionName | 'basics'
  form: Form
  raw: string
  words: { key: string }[]
  text: JoinedWords
}

type Place = Pick<Value, 'entry' | 'section'>

/** All values of a document in its order. Values without a word are none. */
export function listValues({ basics, ...sections }: ResumeDocument): Value[] {
  const { profiles = [], location, ...person } = basics
  const home: Place = { entry: 'basics', section: 'basics' }
  const found = [
    ...fieldsOf('basics', person, home),
    ...fieldsOf('basics', location ?? {}, home, 'location.'),
    ...profiles.flatMap(({ id, ...profile }) => fieldsOf(id, profile, { entry: id, section: 'basics' })),
  ]
  for (const section of SECTIONS) {
    const entries: AnyEntry[] = sections[section]
    for (const entry of entries) for (const value of entryValues(entry, section)) found.push(value)
  }
  return found.filter(({ words }) => words.length > 0)
}

function entryValues(entry: AnyEntry, section: SectionName): Value[] {
  const { id, ...fields } = entry
  const place: Place = { entry: id, section }
  const lists: readonly string[] = NODE_LIST_NAMES
  const plain = Object.entries(fields).filter(([name]) => !lists.includes(name))
  const nodes = Object.entries(fields).filter(([name]) => lists.includes(name))
  return [
    ...fieldsOf(id, Object.fromEntries(plain), place),
    ...nodes.flatMap(([, list]) =>
      asNodes(list).map((node) => toValue({ node: node.id, field: null, raw: node.text, form: 'text' }, place)),
    ),
  ]
}

function asNodes(list: unknown): TextNode[] {
  const isNode = (node: unknown): node is TextNode =>
    typeof node === 'object' && node !== null && 'id' in node && 'text' in node && typeof node.text === 'string'
  return Array.isArray(list) ? list.filter(isNode) : []
}

function fieldsOf(node: string, fields: Record<string, unknown>, place: Place, prefix = ''): Value[] {
  return Object.entries(fields).flatMap(([name, raw]) =>
    typeof raw === 'string' ? [toValue({ node, field: prefix + name, raw, form: formOf(name) }, place)] : [],
  )
}

function formOf(name: string): Form {
  if (/date$/i.test(name)) return 'date'
  if (name === 'countryCode') return 'country'
  if (name === 'url' || name === 'image') return 'address'
  return name === 'phone' ? 'phone' : 'text'
}

function toValue(given: Pick<Value, 'node' | 'field' | 'raw' | 'form'>, place: Place): Value {
  const words = wordsIn(given.form === 'address' ? withoutScheme(given.raw) : given.raw)
  return { ...given, ...place, words, text: joinWords(words) }
}

const JOINS = /[,;|،、，]\s*|\s[–—-]\s|\t/u

/** The parts of a value that commas and the like join, each as a value to look for; the value itself where nothing joins any. */
export function partsOf(value: Value): Value[] {
  const { node, field, form, entry, section } = value
  const parts = value.raw.split(JOINS).map((raw) => toValue({ node, field, form, raw }, { entry, section }))
  return parts.filter(({ words }) => words.length > 0)
}

/** An address without what makes no difference to where it leads. */
export function withoutScheme(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/i, '').replace(/\/+$/, '')
}
