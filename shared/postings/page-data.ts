import { z } from 'zod'
import type { DomDocument } from '#shared/reading/files/html/dom.ts'
import { countLetters } from './page-posting.ts'
import { parseJson, type StructuredPosting } from './structured.ts'

const TITLE = /^(?:job_?)?(?:title|name|text|position)$/i
const COMPANY = /^(?:company|organi[sz]ation|employer|hiring_?organization|company_?name|employer_?name)$/i
const LOCATION = /^(?:location|job_?location|place|city|location_?name|office)$/i
/** Fields that hold a posting's text, or a part of it, whatever a maker of job pages calls them. */
const TEXT =
  /desc|html|body|content|requirement|qualification|responsibilit|profile|duties|skills|additional|benefits|opening|closing|about|summary/i
const SECTIONS = /section|lists|blocks|parts|content|descriptions/i
const MIN_TEXT_LETTERS = 35
const MIN_LETTERS = 120
const MAX_DEPTH = 12
const MAX_OBJECTS = 20_000

const section = z.object({
  heading: z.string().optional(),
  title: z.string().optional(),
  label: z.string().optional(),
  text: z.string().optional(),
  name: z.string().optional(),
  html: z.string().optional(),
  content: z.string().optional(),
  body: z.string().optional(),
  value: z.string().optional(),
  description: z.string().optional(),
})
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch('')

/** Postings in the data that a page brings for its own scripts: `__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}` and their like. */
export function findPostingsInData(document: DomDocument): StructuredPosting[] {
  const budget = { left: MAX_OBJECTS }
  return [...document.querySelectorAll('script')]
    .filter((script) => script.getAttribute('type') !== 'application/ld+json' && script.getAttribute('src') === null)
    .flatMap((script) => findObjects(readData(script.textContent ?? ''), MAX_DEPTH, budget))
    .flatMap(toPosting)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, 3)
}

/** A script that is JSON, or sets something to an object or to JSON as a text. */
function readData(script: string): unknown {
  const trimmed = script.trim()
  if (/^[[{]/.test(trimmed)) return parseJson(trimmed)
  const assigned = /=\s*(?:JSON\.parse\(\s*)?(?=[{["'])/.exec(trimmed.slice(0, 2_000))
  if (!assigned) return null
  const from = trimmed.slice(assigned.index + assigned[0].length)
  if (/^["']/.test(from)) {
    const text = parseJson(`"${from.slice(1, from.lastIndexOf(from.charAt(0))).replace(/\\'/g, "'")}"`)
    return typeof text === 'string' ? parseJson(text) : null
  }
  return parseJson(from.slice(0, findEnd(from)))
}

/** Where the object or list that a script begins with ends; more statements may follow. */
function findEnd(script: string): number {
  let depth = 0
  for (const { index, 0: token } of script.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth === 0 && token.length === 1) return index + 1
  }
  return script.length
}

type Fields = Record<string, unknown>

function findObjects(value: unknown, depth: number, budget: { left: number }): Fields[] {
  if (typeof value !== 'object' || value === null || depth === 0 || budget.left-- <= 0) return []
  const inner = Object.values(value).flatMap((held) => findObjects(held, depth - 1, budget))
  return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner]
}

/** An object with a title and enough text is a posting. */
function toPosting(fields: Fields): StructuredPosting[] {
  const entries = Object.entries(fields)
  const title = entries.find(([key, value]) => TITLE.test(key) && typeof value === 'string' && value !== '')?.[1]
  const sections = entries.flatMap(([key, value]) => toSections(key, value))
  const letters = sections.reduce((sum, { html }) => sum + countLetters(html), 0)
  if (typeof title !== 'string' || title.length > 200 || letters < MIN_LETTERS) return []
  const nameIn = (pattern: RegExp): string =>
    entries
      .filter(([key]) => pattern.test(key))
      .map(([, value]) => named.parse(value))
      .find(Boolean) ?? ''
  return [
    { block: 'page-data', title, company: nameIn(COMPANY), location: nameIn(LOCATION), sections, validThrough: '' },
  ]
}

function toSections(key: string, value: unknown): StructuredPosting['sections'] {
  if (typeof value === 'string' && TEXT.test(key) && countLetters(value) >= MIN_TEXT_LETTERS)
    return [{ title: headingOf(key), html: value }]
  if (Array.isArray(value) && TEXT.test(key) && value.every((item) => typeof item === 'string') && value.length > 0)
    return [{ title: headingOf(key), html: `<ul>${value.map((item) => `<li>${item}</li>`).join('')}</ul>` }]
  if (Array.isArray(value) && SECTIONS.test(key))
    return value.flatMap((item) => {
      const read = section.safeParse(item)
      if (!read.success) return []
      const { heading, title, label, text, name, html, content, body, value: held, description } = read.data
      const words = html ?? content ?? body ?? held ?? description
      return words === undefined ? [] : [{ title: heading ?? title ?? label ?? text ?? name ?? '', html: words }]
    })
  return []
}

/** A field's name as a title where it says what stands in it: "requirements", "jobQualifications". */
function headingOf(key: string): string {
  const said = /requirement|qualification|responsibilit|skills|benefits|duties/i.test(key)
  if (!said) return ''
  const words = key
    .replace(/html$/i, '')
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim()
    .toLowerCase()
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const lengthOf = ({ sections }: StructuredPosting): number => sections.reduce((sum, { html }) => sum + html.length, 0)
