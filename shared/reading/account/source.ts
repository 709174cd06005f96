import type { ReadLine } from '../lines/read-line.ts'
import { blocksOf } from './blocks.ts'
import { type Word, wordsIn } from './words.ts'

/** The words of all lines in order, with what is needed to look values up among them. */
export type Source = {
  lines: readonly ReadLine[]
  words: (Word & { line: number })[]
  /** For each line the number of its first word, and one more for the end. */
  firstWord: Int32Array
  text: JoinedWords
  /** Where each word occurs, by its key, in order. */
  positions: ReadonlyMap<string, readonly number[]>
  /** For each line the number of its block: a head with its list. */
  blockOf: Int32Array
}

/** Words as one text without anything between them, so that a word broken over two lines is found as one. */
export type JoinedWords = {
  joined: string
  starts: Int32Array
  /** For each offset in `joined` the number of the word that starts there, or -1; the end counts as the start of one more. */
  wordAt: Int32Array
}

export function joinWords(words: readonly { key: string }[]): JoinedWords {
  const starts = new Int32Array(words.length + 1)
  let length = 0
  words.forEach(({ key }, index) => {
    starts[index] = length
    length += key.length
  })
  starts[words.length] = length
  const wordAt = new Int32Array(length + 1).fill(-1)
  for (let index = words.length; index >= 0; index--) wordAt[starts[index] ?? 0] = index
  return { joined: words.map(({ key }) => key).join(''), starts, wordAt }
}

export function prepareSource(lines: readonly ReadLine[]): Source {
  const firstWord = new Int32Array(lines.length + 1)
  const words: Source['words'] = []
  lines.forEach(({ text }, line) => {
    firstWord[line] = words.length
    for (const word of wordsIn(text)) words.push({ ...word, line })
  })
  firstWord[lines.length] = words.length
  const positions = new Map<string, number[]>()
  words.forEach(({ key }, index) => {
    const found = positions.get(key)
    if (found) found.push(index)
    else positions.set(key, [index])
  })
  return { lines, words, firstWord, text: joinWords(words), positions, blockOf: blocksOf(lines) }
}

/** The line on which a word stands. */
export function lineOf(source: Source, word: number): number {
  return source.words[word]?.line ?? 0
}

/** How many of a sorted list are smaller than a number. */
export function countBelow(sorted: readonly number[], limit: number): number {
  return countWhile(0, sorted.length, (index) => (sorted[index] ?? 0) < limit)
}

/** The first number from `from` on, up to `to`, that is not so, where all before it are and none after it is. */
export function countWhile(from: number, to: number, isSo: (index: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Up to `count` of a sorted list, those nearest to a number. */
export function nearest(sorted: readonly number[], to: number, count: number): readonly number[] {
  if (sorted.length <= count) return sorted
  const middle = countBelow(sorted, to)
  const from = Math.max(0, Math.min(middle - (count >> 1), sorted.length - count))
  return sorted.slice(from, from + count)
}
