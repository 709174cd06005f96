import { type JsonResume, jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { type SourceText, sourceText } from './source-text.ts'

/** A value that a model gave and the file does not: by its place in the resume, never by what it said. */
type DroppedValue = { path: string; reason: 'not_in_file' | 'less_in_file' }

type CheckedParse = {
  resume: JsonResume
  dropped: DroppedValue[]
  /** Most of it is not in the file: what came back is about something else. */
  unlike: boolean
}

/**
 * Holds a model's parse against the text it was made from, so that even reading invents nothing: a value whose words do
 * not stand in the file is left out, a date keeps only the part that the file gives. Hyphens, line breaks, letter case,
 * Unicode forms and the way dates are written make no difference.
 */
export function checkParse(parse: JsonResume, text: string, links: readonly string[] = []): CheckedParse {
  const { $schema: _, meta: __, ...sections } = parse
  const check: Check = { source: sourceText(text, links), dropped: [], kept: 0 }
  const resume = jsonResumeSchema.parse(checked(sections, '', '', check) ?? {})
  const refused = check.dropped.filter(({ reason }) => reason === 'not_in_file').length
  return { resume, dropped: check.dropped, unlike: refused > check.kept }
}

type Check = { source: SourceText; dropped: DroppedValue[]; kept: number }

/** The value with everything unsupported taken out; undefined when nothing is left of it. */
function checked(value: unknown, key: string, path: string, check: Check): unknown {
  if (typeof value === 'string') return checkedText(value, key, path, check)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => checked(item, key, `${path}[${index}]`, check))
    const left = items.filter((item) => item !== undefined)
    return left.length > 0 ? left : undefined
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    checked(inner, name, path ? `${path}.${name}` : name, check),
  ])
  const left = entries.filter(([, inner]) => inner !== undefined)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

function checkedText(value: string, key: string, path: string, check: Check): string | undefined {
  if (value.trim() === '') return undefined
  const found = supported(value, key, check.source)
  if (found === null) check.dropped.push({ path, reason: 'not_in_file' })
  else {
    check.kept += 1
    if (found !== value) check.dropped.push({ path, reason: 'less_in_file' })
  }
  return found ?? undefined
}

function supported(value: string, key: string, source: SourceText): string | null {
  if (/date$/i.test(key)) return source.date(value)
  if (key === 'countryCode') return source.namesCountry(value) ? value : null
  if (key === 'url' || key === 'image') return source.says(withoutScheme(value)) ? value : null
  return source.says(value) ? value : null
}

function withoutScheme(url: string): string {
  return url.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/i, '').replace(/\/+$/, '')
}

const REASONS: Record<DroppedValue['reason'], string> = {
  not_in_file: 'the model gave a value that is not in the file; it was left out.',
  less_in_file: 'the model gave more than the file says; only what the file says was kept.',
}

/** What is told with the parsed version: places and counts only. */
export function describeDropped(dropped: readonly DroppedValue[]): string[] {
  return dropped.map(({ path, reason }) => `${path}: ${REASONS[reason]}`)
}
