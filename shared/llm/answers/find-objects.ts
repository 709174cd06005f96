import { jsonrepair } from 'jsonrepair'
import { parseJson } from '#shared/parse-json.ts'

/** A JSON object of a message, by its keys. */
export type JsonObject = Record<string, unknown>

/** What a message holds: objects in the order in which they are to be tried, and whether one began and never ended. */
export type FoundObjects = { objects: JsonObject[]; isCutOff: boolean }

/** Marks behind which a model's thinking is over, in the spellings of the families that think aloud. */
const THINKING_ENDS = ['</think>', '</thinking>', '</thought>', '</reasoning>', '<|channel|>final<|message|>']

/** Of the objects of a message only the last few can be the answer, and to repair one takes time. */
const MAX_TRIED = 50

/**
 * The JSON objects that a model's message may mean, the likeliest first: the message itself, else what stands in it, the last
 * one first, since thinking and drafts come before the answer. What a person would read as JSON is taken for it: comments,
 * single or typographic quotes, trailing commas, a list of one object, an object written as a JSON string.
 */
export function findObjects(content: string): FoundObjects {
  const text = withoutThinking(content.replace(/^\uFEFF/, '')).trim()
  const whole = toObject(parseJson(text))
  if (whole) return { objects: [whole], isCutOff: false }
  const { balanced, isCutOff } = findBalanced(text)
  const objects = balanced
    .toReversed()
    .slice(0, MAX_TRIED)
    .map((part) => toObject(parseJson(part)) ?? repair(part))
    .filter((object) => object !== undefined)
  // Quotes of another kind can hide where an object ends; between the first brace and the last one it is then all there.
  if (objects.length === 0 && text.includes('{') && text.endsWith('}'))
    objects.push(...[repair(text.slice(text.indexOf('{')))].filter((object) => object !== undefined))
  return { objects, isCutOff }
}

/** What follows the thinking; all of it where the message has no answer behind such a mark. */
function withoutThinking(text: string): string {
  const ends = THINKING_ENDS.map((mark) => ({ mark, at: text.lastIndexOf(mark) })).filter(({ at }) => at >= 0)
  const last = ends.sort((a, b) => b.at - a.at)[0]
  if (!last) return text
  const answer = text.slice(last.at + last.mark.length)
  return answer.includes('{') ? answer : text
}

/** The object that a JSON value stands for: itself, the one in a list, or the one written inside a string. */
export function toObject(value: unknown): JsonObject | undefined {
  if (Array.isArray(value)) return value.length === 1 ? asObject(value[0]) : undefined
  if (typeof value === 'string') return value.trimStart().startsWith('{') ? asObject(parseJson(value)) : undefined
  return asObject(value)
}

function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

function repair(text: string): JsonObject | undefined {
  try {
    return toObject(parseJson(jsonrepair(text)))
  } catch {
    // Beyond repair, or nested deeper than the repair can follow.
    return undefined
  }
}

/** Steps of the search in all; each brace that never closes costs one more pass over what follows it. */
const MAX_STEPS = 20_000_000

/** Every outermost `{…}` whose braces balance outside of strings; a brace that never closes is passed over. */
function findBalanced(text: string): { balanced: string[]; isCutOff: boolean } {
  const balanced: string[] = []
  let isCutOff = false
  let steps = 0
  let start = text.indexOf('{')
  while (start >= 0 && steps < MAX_STEPS) {
    const end = findEnd(text, start)
    steps += (end ?? text.length) - start
    if (end === null) isCutOff ||= /^\{\s*"/.test(text.slice(start, start + 100))
    else balanced.push(text.slice(start, end))
    start = text.indexOf('{', end ?? start + 1)
  }
  return { balanced, isCutOff }
}

/** Where the object that begins at `start` ends; null where it never does. */
function findEnd(text: string, start: number): number | null {
  let depth = 0
  let inString = false
  for (let i = start; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
  }
  return null
}
