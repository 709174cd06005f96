import type { z } from 'zod'
import { findDates } from '#shared/domain/text/dates.ts'
import type { ModelReplies } from '../model.ts'
import { replySchemas } from '../schemas.ts'
import { isRecord, toText, toTexts } from './coerce.ts'
import { describeViolations } from './describe-violations.ts'
import type { JsonObject } from './find-objects.ts'
import { describeLeftOut, type Mended } from './mended.ts'
import { valueAt } from './value-at.ts'

const MAX_DEPTH = 8
const schema = replySchemas.parse_resume

/** A resume as JSON Resume: what strict mode makes a model write for nothing is taken away, and what it wrote in another shape mended. */
export function mendResume(json: JsonObject): Mended<ModelReplies['parse_resume']> {
  const mended = mendSections(mendValues(json))
  const first = schema.safeParse(mended)
  if (first.success) return nonEmpty(first.data, [])
  const unknown = dropUnknownKeys(mended, first.error)
  const wrong = dropWrongValues(mended, first.error)
  const second = schema.safeParse(mended)
  if (!second.success) return { problem: describeViolations(second.error) }
  if (Object.keys(second.data).length === 0 && wrong > 0) return { problem: describeViolations(first.error) }
  return nonEmpty(second.data, [
    ...describeLeftOut(unknown, 'fields', 'that JSON Resume does not know were left out.'),
    ...describeLeftOut(
      wrong,
      'value(s)',
      'of the model’s were no such thing as JSON Resume has there and were left out.',
    ),
  ])
}

function nonEmpty(value: ModelReplies['parse_resume'], notes: string[]): Mended<ModelReplies['parse_resume']> {
  return Object.keys(value).length > 0 ? { value, notes } : { problem: 'it holds no section of a resume' }
}

/** Every value by its key, in depth: nulls and dates that say nothing go, other dates are written as ISO 8601, numbers as text. */
function mendValues(value: unknown, key = '', depth = 0): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return isDateKey(key) ? toIsoDate(value) : value
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((v) => v !== null).map((v) => mendValues(v, key, depth + 1))
  const entries = Object.entries(value).map(([name, v]) => [name, mendValues(v, name, depth + 1)] as const)
  return Object.fromEntries(entries.filter(([name, v]) => v !== null && !(isDateKey(name) && isNoDate(v))))
}

const isDateKey = (key: string): boolean => /date$/i.test(key)
const isNoDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(|present|current|now|ongoing|today)$/i.test(value.trim())

/** "April 2021" and "04/2021" as 2021-04; what is no single date stays as it is. */
function toIsoDate(text: string): string {
  const span = findDates(text)
  return span && !span.isSpan ? (span.start ?? span.end ?? text) : text
}

/** Which key the texts of a list stand for, where the list is to hold objects. */
const NAMED_BY = { languages: 'language', interests: 'name', references: 'reference', certificates: 'name' } as const
const SECTIONS = ['work', 'volunteer', 'education', 'awards', 'publications', 'projects'] as const
const TEXT_LISTS = ['highlights', 'keywords', 'courses', 'roles'] as const

/** One entry where a list of entries belongs, one text where a list of texts does, and texts in place of named entries. */
function mendSections(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {}
  const resume = { ...value }
  if (Array.isArray(resume.skills)) resume.skills = groupSkills(resume.skills)
  for (const [section, key] of Object.entries(NAMED_BY)) {
    const entries = resume[section]
    if (Array.isArray(entries))
      resume[section] = entries.map((entry: unknown) => (typeof entry === 'string' ? { [key]: entry } : entry))
  }
  for (const section of SECTIONS) if (isRecord(resume[section])) resume[section] = [resume[section]]
  for (const section of [...SECTIONS, 'skills', 'interests']) {
    const entries = resume[section]
    if (Array.isArray(entries)) resume[section] = entries.map(mendTextLists)
  }
  return resume
}

/** Skills as texts among groups of skills become one group, in the place of the first. */
function groupSkills(skills: readonly unknown[]): unknown[] {
  const texts = skills.flatMap((skill) => toText(isRecord(skill) ? undefined : skill) ?? [])
  const first = skills.findIndex((skill) => typeof skill === 'string')
  const groups = skills.flatMap((skill, index) => {
    if (index === first) return { keywords: texts }
    return typeof skill === 'string' ? [] : [skill]
  })
  return groups
}

function mendTextLists(entry: unknown): unknown {
  if (!isRecord(entry)) return entry
  const lists = TEXT_LISTS.filter((key) => entry[key] !== undefined)
  return { ...entry, ...Object.fromEntries(lists.map((key) => [key, toTexts(entry[key])])) }
}

/** Takes out the keys that an error calls unknown; `$schema` and `meta` belong to JSON Resume and are not counted. */
function dropUnknownKeys(json: unknown, error: z.ZodError): number {
  let dropped = 0
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const holder = valueAt(json, issue.path)
    if (!isRecord(holder)) continue
    for (const key of issue.keys) {
      Reflect.deleteProperty(holder, key)
      if (key !== '$schema' && key !== 'meta') dropped += 1
    }
  }
  return dropped
}

/** Takes out the values that an error is about, the last ones of a list first, so that the places of others stay. */
function dropWrongValues(json: unknown, error: z.ZodError): number {
  const wrong = error.issues.filter(({ code, path }) => code !== 'unrecognized_keys' && path.length > 0).toReversed()
  for (const { path } of wrong) {
    const holder = valueAt(json, path.slice(0, -1))
    const key = path.at(-1)
    if (Array.isArray(holder) && typeof key === 'number') holder.splice(key, 1)
    else if (isRecord(holder) && key !== undefined) Reflect.deleteProperty(holder, key)
  }
  return wrong.length
}
