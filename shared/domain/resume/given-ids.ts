import { moveAsWrittenToMeta } from './as-written.ts'
import { NODE_LIST_NAMES, SECTIONS } from './document.ts'

/** Ids that came with a document, by where they stood: `work/0` or `work/0/highlights/2`. */
export type GivenIds = ReadonlyMap<string, string>

/**
 * Takes a resume document, as the API shows it, apart into JSON Resume and its node ids. What is not one passes through, so
 * that whoever validates the resume names what is wrong with it, at its place.
 */
export function splitIds(value: unknown): { resume: unknown; ids: GivenIds } {
  const ids = new Map<string, string>()
  if (!isRecord(value)) return { resume: value, ids }
  const resume = { ...moveAsWrittenToMeta(value) }
  const { basics } = resume
  if (isRecord(basics) && Array.isArray(basics.profiles))
    resume.basics = {
      ...basics,
      profiles: basics.profiles.map((profile: unknown) => (isRecord(profile) ? withoutId(profile) : profile)),
    }
  for (const section of SECTIONS) {
    const entries = resume[section]
    if (!Array.isArray(entries)) continue
    resume[section] = entries.map((entry: unknown, index) => splitEntry(entry, `${section}/${index}`, ids))
  }
  return { resume, ids }
}

function splitEntry(entry: unknown, at: string, ids: Map<string, string>): unknown {
  if (!isRecord(entry)) return entry
  if (typeof entry.id === 'string') ids.set(at, entry.id)
  const result = withoutId(entry)
  for (const name of NODE_LIST_NAMES) {
    const lines = result[name]
    if (!Array.isArray(lines)) continue
    result[name] = lines.map((line: unknown, index) => {
      if (!isLine(line)) return line
      ids.set(`${at}/${name}/${index}`, line.id)
      return line.text
    })
  }
  return result
}

type Fields = Record<string, unknown>

function withoutId(value: Fields): Fields {
  if (typeof value.id !== 'string') return { ...value }
  const { id: _id, ...rest } = value
  return rest
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLine(value: unknown): value is { id: string; text: unknown } {
  return isRecord(value) && typeof value.id === 'string' && Object.keys(value).sort().join() === 'id,text'
}
