import type { z } from 'zod'
import { SECTIONS } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { UnreadableDocument } from '../../files/errors.ts'
import { entrySchema, readBasics } from './basics.ts'
import { Notes } from './notes.ts'
import { fieldOfName } from './other-names.ts'
import { fromReactiveResume, isReactiveResume } from './reactive-resume.ts'
import { readSection } from './sections.ts'
import { isNothing, isRecord } from './texts.ts'

type Fields = Record<string, unknown>
/** A resume as far as it could be read, and what was changed or left out on the way. */
export type ReadResume = { document: JsonResume; notes: string[] }

const PARTS = ['basics', ...SECTIONS]
/** Fields of a person beside the sections, where there is no `basics` around them. */
const OF_A_PERSON = ['name', 'email', 'phone', 'label', 'summary', 'location', 'profiles', 'url', 'image']
const MAX_WRAPPERS = 3

/**
 * Reads JSON Resume as people and programs write it: any version, other names of fields, values in other forms. No field
 * makes it fail: what cannot be read is left out with a note. Throws UnreadableDocument `not_json_resume` where nothing is left.
 */
export function readJsonResume(value: unknown): ReadResume {
  const notes = new Notes()
  const given = isReactiveResume(value) ? fromReactiveResume(value, notes) : unwrap(value)
  return checkResume(given, notes)
}

/** A resume by its fields, as JSON Resume 1.0.0. Throws UnreadableDocument `not_json_resume` where nothing is left of it. */
export function checkResume(given: Fields | null, notes: Notes): ReadResume {
  const document = readLoosely(given, notes)
  const isEmpty = Object.keys(document).length === 0
  const checked = jsonResumeSchema.safeParse(document)
  if (!isEmpty && checked.success) return { document: checked.data, notes: notes.list() }
  const issues = notes.issues()
  if (checked.error)
    for (const { path, message } of checked.error.issues) issues.push({ path: path.join('.'), message })
  const nothing = { path: '', message: 'holds no part of a resume' }
  throw new UnreadableDocument('not_json_resume', { issues: issues.length > 0 ? issues : [nothing] })
}

/** Whether an object has parts of a resume by their names. */
export function looksLikeResume(value: unknown): boolean {
  return isRecord(unwrap(value))
}

function readLoosely(resume: Fields | null, notes: Notes): Fields {
  const document: Fields = {}
  if (!resume) return document
  for (const [name, value] of Object.entries(resume)) {
    const part = fieldOfName('resume', PARTS, name)
    if (name === '$schema' || name === 'meta' || isNothing(value)) continue
    if (part === null) notes.add([name], 'is no part of JSON Resume 1.0.0; it was left out.')
    else if (document[part] !== undefined) notes.add([name], `was left out: \`${part}\` is given too.`)
    else {
      if (part !== name) notes.add([name], `was read as \`${part}\`, as JSON Resume 1.0.0 calls it.`)
      const read = readPart(part, value, name, notes)
      if (!isNothing(read)) document[part] = read
    }
  }
  return document
}

function readPart(part: string, value: unknown, name: string, notes: Notes): Fields | Fields[] {
  const schema: z.ZodObject = entrySchema(jsonResumeSchema, part)
  if (part === 'basics') return readBasics(schema, value, [name], notes)
  const section = SECTIONS.find((known) => known === part)
  return section ? readSection(section, schema, value, [name], notes) : []
}

/** The resume inside an answer of an API, a list of one, or a file that says what it holds; null where there is none. */
function unwrap(value: unknown, depth = 0): Fields | null {
  const { resume } = splitIds(value)
  if (Array.isArray(resume)) return resume.length === 1 ? unwrap(resume[0], depth) : null
  if (!isRecord(resume)) return null
  const known = Object.keys(resume).filter((name) => fieldOfName('resume', PARTS, name) !== null)
  if (known.some((name) => isRecord(resume[name]) || Array.isArray(resume[name]))) return withBasics(resume)
  if (depth === MAX_WRAPPERS) return null
  for (const inner of Object.values(resume)) {
    const found = isRecord(inner) ? unwrap(inner, depth + 1) : null
    if (found) return found
  }
  return null
}

function withBasics(resume: Fields): Fields {
  const isFlat = Object.keys(resume).every((name) => fieldOfName('resume', PARTS, name) !== 'basics')
  if (!isFlat) return resume
  const own = Object.entries(resume).filter(
    ([name]) => OF_A_PERSON.includes(name) || /^(?:first|last|full)_?name$/i.test(name),
  )
  if (own.length === 0) return resume
  const names = new Set(own.map(([name]) => name))
  const rest = Object.entries(resume).filter(([name]) => !names.has(name))
  return { basics: Object.fromEntries(own), ...Object.fromEntries(rest) }
}
