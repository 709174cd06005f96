/** What a value of a reply was meant to be, where that is beyond doubt; undefined where it is not. */

/** A text, also where it came as a number or as the one text of an object. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return isRecord(value) && typeof value.text === 'string' ? value.text : undefined
}

/** A list of texts: null is none, and a single text a list of one. Blank ones and what is no text are left out. */
export function toTexts(value: unknown): string[] {
  if (value === null || value === undefined) return []
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item) => toText(item)?.trim() || [])
}

/** A whole number, also where it came as text. */
export function toWholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : null
}

/** One of a few words, in whatever letters it was written. */
export function toChoice<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return choices.find((choice) => choice === word)
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
