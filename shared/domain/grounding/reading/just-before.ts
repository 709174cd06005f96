const NEAR_CHARACTERS = 60

/**
 * As much of a text before an offset as can tell what stands there: in a text of thousands of numbers, looking through all
 * that stands before each of them would take the square of its length.
 */
export function justBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - NEAR_CHARACTERS), offset)
}
