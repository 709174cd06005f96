/**
 * A set of words as a minimal automaton: words share their beginnings and their endings, so that millions of inflected forms
 * fit into a megabyte and nothing has to be built when they are read. `scripts/words/automaton.ts` writes the bytes.
 *
 * Unsigned 32-bit numbers, the lowest byte first: how many letters there are, their UTF-16 units, then the edges. The edges
 * that leave a node stand side by side, those of the first node at the beginning. An edge is the number of its letter (7 bits),
 * whether a word ends with it, whether it is the last of its node, and where the edges of the next node begin (0: nowhere).
 */
export type WordSet = {
  has(word: string): boolean
  /** Where words of the set end that begin at a place of a text, the shortest first. */
  endsOf(text: string, from: number): readonly number[]
}

export const LETTER_BITS = 7
export const ENDS_WORD = 1 << 7
export const IS_LAST_EDGE = 1 << 8
export const TARGET_SHIFT = 9
const LETTER_MASK = (1 << LETTER_BITS) - 1
const NOT_FOUND = -1

/** Reads the bytes of an automaton, which are kept and must not be changed. */
export function readWordSet(bytes: Uint8Array): WordSet {
  const numbers = new Uint32Array(bytes.slice().buffer)
  const letterCount = numbers[0] ?? 0
  const letters = new Map(Array.from(numbers.subarray(1, 1 + letterCount), (unit, at) => [unit, at]))
  const edges = numbers.subarray(1 + letterCount)

  /** The edge of a node for a letter. */
  function edgeFrom(node: number, unit: number): number {
    const letter = letters.get(unit)
    if (letter === undefined) return NOT_FOUND
    for (let at = node; at < edges.length; at++) {
      const edge = edges[at] ?? 0
      if ((edge & LETTER_MASK) === letter) return edge
      if (edge & IS_LAST_EDGE) return NOT_FOUND
    }
    return NOT_FOUND
  }

  function endsOf(text: string, from: number): number[] {
    const ends: number[] = []
    let node = 0
    for (let at = from; at < text.length; at++) {
      const edge = edgeFrom(node, text.charCodeAt(at))
      if (edge === NOT_FOUND) break
      if (edge & ENDS_WORD) ends.push(at + 1)
      node = edge >>> TARGET_SHIFT
      if (node === 0) break
    }
    return ends
  }

  return { has: (word) => endsOf(word, 0).at(-1) === word.length && word !== '', endsOf }
}
