/** How much a text reads as the first role rather than the second: positive for the first. */
type Leaning = (text: string) => number

/** Whether the first role comes first in a section, or second, or its entries do not tell. */
export type Order = 'first' | 'second' | 'undecided'

/**
 * Which of two parts of an entry's head comes first in this section: the votes of all entries decide, and an entry
 * goes its own way only where its words say so clearly.
 */
export function pairOrder(pairs: readonly (readonly [string, string])[], leaning: Leaning): Order {
  const votes = pairs.reduce((sum, [a, b]) => sum + Math.sign(leaning(a) - leaning(b)), 0)
  if (votes === 0) return 'undecided'
  return votes > 0 ? 'first' : 'second'
}

/** True when the part before is the first role, given the order usual in the section. */
export function isInOrder(a: string, b: string, usual: Order, leaning: Leaning): boolean {
  const difference = leaning(a) - leaning(b)
  if (Math.abs(difference) >= 2 || (leaning(a) > 0 && leaning(b) < 0)) return difference > 0
  if (leaning(a) < 0 && leaning(b) > 0) return false
  if (usual === 'undecided') return difference >= 0
  return usual === 'first'
}
