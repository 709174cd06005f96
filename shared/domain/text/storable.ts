/** NUL, which PostgreSQL cannot keep in any text. */
const NUL = /\0/g

/** The deepest nesting of objects and arrays that is taken; a resume needs six. */
const MAX_DEPTH = 40

/** A value that can only be meant to harm. The message holds nothing of it. */
export class UnstorableValue extends Error {
  override name = 'UnstorableValue'
}

/**
 * Text as it can be stored: NUL, and halves of surrogate pairs, which no encoding can carry, become U+FFFD. Neither is anything
 * that a person wrote. Goes through arrays and objects, keys included: whatever comes in from outside passes here, before
 * anything else is done with it. Throws UnstorableValue where it is nested too deep, or a key is called `__proto__`.
 */
export function toStorable<T>(value: T): T {
  return mapTexts(
    value,
    (text) => text.replace(NUL, '\ufffd').toWellFormed(),
    () => {
      throw new UnstorableValue('No field may be called `__proto__`.')
    },
  )
}

/** A text without what cannot be stored: where nobody meant anything by it, a sign in its place would only be in the way. */
export function dropUnstorable(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '')
}

/**
 * The same value with every text in it, keys included, changed; a key called `__proto__` is left out, after `onPrototype` was
 * told. Throws UnstorableValue where it is nested too deep.
 */
export function mapTexts<T>(value: T, change: (text: string) => string, onPrototype?: () => void): T
export function mapTexts(value: unknown, change: (text: string) => string, onPrototype = () => {}): unknown {
  const mapAt = (inner: unknown, depth: number): unknown => {
    if (typeof inner === 'string') return change(inner)
    if (typeof inner !== 'object' || inner === null) return inner
    if (depth === MAX_DEPTH) throw new UnstorableValue(`It is nested deeper than ${MAX_DEPTH} levels.`)
    if (Array.isArray(inner)) return inner.map((item) => mapAt(item, depth + 1))
    if (Object.hasOwn(inner, '__proto__')) onPrototype()
    const entries = Object.entries(inner).filter(([key]) => key !== '__proto__')
    return Object.fromEntries(entries.map(([key, held]) => [change(key), mapAt(held, depth + 1)]))
  }
  return mapAt(value, 0)
}
