import { Problem } from './problem.ts'

/** NUL, which PostgreSQL cannot keep in any text. */
const NUL = /\0/g

/** The deepest nesting of objects and arrays that is taken; a resume needs six. */
const MAX_DEPTH = 40

/**
 * Text as it can be stored: NUL, and halves of surrogate pairs, which no encoding can carry, become U+FFFD. Neither is anything
 * that a person wrote. Goes through arrays and objects, keys included. Throws problem `validation` where they are nested so
 * deep, or a key is so called, that it can only be meant to harm.
 */
export function toStorable<T>(value: T, depth?: number): T
export function toStorable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(NUL, '\ufffd').toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) throw new Problem('validation', `The body is nested deeper than ${MAX_DEPTH} levels.`)
  if (Array.isArray(value)) return value.map((item) => toStorable(item, depth + 1))
  if (Object.hasOwn(value, '__proto__')) throw new Problem('validation', 'No field may be called `__proto__`.')
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [toStorable(key), toStorable(inner, depth + 1)]),
  )
}
