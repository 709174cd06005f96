import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { UnreadableDocument } from './errors.ts'

/** The JSON value that a text holds, when it is an object or a list; else null. */
export function parseJson(text: string): { value: unknown } | null {
  if (!/^\s*[{[]/.test(text)) return null
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Checks a value as JSON Resume 1.0.0; throws UnreadableDocument `not_json_resume` with the paths that are wrong. */
export function toJsonResume(value: unknown): JsonResume {
  const result = jsonResumeSchema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new UnreadableDocument('not_json_resume', { issues })
}

/** All texts of a resume, one a line, for the text that is stored beside the document. */
export function collectTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === '$schema' || value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => collectTexts(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'meta' ? [] : collectTexts(inner, name)))
}
