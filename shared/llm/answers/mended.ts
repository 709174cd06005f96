/**
 * What became of the object of a reply: its value with what was left out of it, or why nothing of it can be used. Neither
 * repeats text of the reply.
 */
export type Mended<T> = { value: T; notes: string[] } | { problem: string }

/** The note about items that could not be mended; none where there are none. */
export function describeLeftOut(count: number, what: string, why: string): string[] {
  return count > 0 ? [`${count} ${what} ${why}`] : []
}
