const NEAR_CHARACTERS = 60

/**
 * As much of a text before an offset as can tell what stands there: in a text of thousands of numbers, looking through all
 * that stands before each of them would take the square of its length.
 */
export function justBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - NEAR_CHARACTERS), offset)
}

/** The last word of what stands before something; empty where there is none. */
export function lastWordBefore(before: string): string {
  return /(\p{L}+)\s*$/u.exec(before.slice(-NEAR_CHARACTERS))?.[1] ?? ''
}
