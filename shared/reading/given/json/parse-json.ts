import { jsonrepair } from 'jsonrepair'

/** The value of a JSON file; `mended` where it was written with mistakes that do not hide what is meant. */
export type ParsedJson = { value: unknown; mended: boolean }

const STARTS_LIKE_JSON = /^\s*[{[]/
const HAS_FIELD = /[{,]\s*(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z_$][\w$-]*)\s*:/
const COMMENTS_AT_START = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/

/** The JSON value that a text holds, when it is an object or a list, written strictly; else null. */
function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The JSON value that a text holds, when it is an object or a list; else null. Comments, commas too many or too few, quotes
 * of other kinds and the like are mended, as editors and generators leave them.
 */
export function parseJson(text: string): ParsedJson | null {
  const json = text.replace(COMMENTS_AT_START, '')
  if (!STARTS_LIKE_JSON.test(json)) return null
  const strict = parseStrictly(json)
  if (strict !== null) return { value: strict, mended: false }
  if (!HAS_FIELD.test(json)) return null
  try {
    const value: unknown = JSON.parse(jsonrepair(json))
    return typeof value === 'object' && value !== null ? { value, mended: true } : null
  } catch {
    return null
  }
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
/** A string, a comment, or a bracket. A string ends with its line, so that a quote too many spoils no more than that. */
const TOKENS = /"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[{}[\]]/g

/** Whether objects or lists are still open at the end: what mending closes there may be half a resume. */
export function isCutOff(text: string): boolean {
  const open: string[] = []
  for (const [token] of text.matchAll(TOKENS)) {
    const closing = CLOSING[token]
    if (closing) open.push(closing)
    else if (token === '}' || token === ']') {
      const at = open.lastIndexOf(token)
      if (at >= 0) open.length = at
    }
  }
  return open.length > 0
}

/** All texts of a resume, one a line, for the text that is stored beside the document. */
export function collectTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === '$schema' || value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => collectTexts(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'meta' ? [] : collectTexts(inner, name)))
}
