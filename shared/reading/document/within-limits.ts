import type { JsonResume } from '#shared/domain/resume/json-resume.ts'

const MAX_ENTRIES = 200
const MAX_SHORT = 1_000
const MAX_TEXT = 10_000
const LONG_KEYS = new Set(['summary', 'description', 'highlights', 'courses', 'keywords', 'roles', 'reference'])

/** The resume without empty sections, cut to what the schema of a resume document accepts. */
export function withinLimits(resume: JsonResume): JsonResume {
  const result: JsonResume = {}
  for (const [section, value] of Object.entries(resume)) {
    if (Array.isArray(value) && value.length === 0) continue
    Object.assign(result, { [section]: limited(value, section) })
  }
  return result
}

function limited(value: unknown, key: string): unknown {
  if (typeof value === 'string') return value.trim().slice(0, LONG_KEYS.has(key) ? MAX_TEXT : MAX_SHORT)
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => limited(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, limited(inner, name)]))
}
