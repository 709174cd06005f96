import { nearest, type Source } from './source.ts'
import type { Value } from './values.ts'

/** Words of a value that stand in the source one after the other; both ends exclusive. */
export type Run = { from: number; to: number; first: number; last: number }
type IsFree = (word: number) => boolean
/** How much may still be gone through, so that hostile texts come to an end. */
export type Effort = { left: number }

const DIGIT = /\d/

/** The longest run through word `at` of a value and `word` of the source, whose keys are the same. */
export function runThrough(source: Source, value: Value, at: number, word: number, isFree: IsFree): Run {
  const right = extend(source, value, at, word, isFree, 1)
  const left = extend(source, value, at, word, isFree, -1)
  return { from: left.at, to: right.at, first: left.word, last: right.word }
}

type End = { at: number; word: number }

/** Goes on letter by letter, and ends where a word of both sides does. */
function extend(source: Source, value: Value, at: number, word: number, isFree: IsFree, step: 1 | -1): End {
  const [v, s] = [value.text, source.text]
  let end: End = { at, word }
  let [inValue, inSource] = [v.starts[at] ?? 0, s.starts[word] ?? 0]
  let current = step === 1 ? word : word - 1
  if (current < 0 || current >= source.words.length || !isFree(current)) return end
  for (;;) {
    const [a, b] = step === 1 ? [inValue, inSource] : [inValue - 1, inSource - 1]
    if (a < 0 || b < 0 || a >= v.joined.length || b >= s.joined.length) return end
    if (v.joined.charCodeAt(a) !== s.joined.charCodeAt(b)) return end
    inValue += step
    inSource += step
    const valueWord = v.wordAt[inValue] ?? -1
    const sourceWord = s.wordAt[inSource] ?? -1
    if (valueWord >= 0 && sourceWord >= 0) end = { at: valueWord, word: sourceWord }
    else if (valueWord >= 0 || sourceWord >= 0) {
      // "3.8" is not "38", but "develop-" and "ment" are "development".
      if (value.form !== 'phone' && splitsNumber(s.joined, inSource)) return end
    }
    if (sourceWord < 0) continue
    current = step === 1 ? sourceWord : sourceWord - 1
    if (current < 0 || current >= source.words.length || !isFree(current)) return end
  }
}

function splitsNumber(joined: string, at: number): boolean {
  return DIGIT.test(joined.charAt(at - 1)) && DIGIT.test(joined.charAt(at))
}

const MAX_CANDIDATES = 24
/** Letters of the source that may be gone through for values none of whose words stands there as it is. */
const MAX_SEARCH_LENGTH = 20_000_000
const MAX_SEARCHED_VALUE = 120

/** Finds where values stand as a whole. `near` is the word around which to look where there are very many places. */
export function wholeRunFinder(source: Source, effort: Effort) {
  const letters = { left: MAX_SEARCH_LENGTH }
  return (value: Value, isFree: IsFree, near: number): Run[] => {
    const seeds = seedsOf(source, value)
    if (seeds.length === 0) return runsOfLetters(source, value, isFree, letters)
    const found: Run[] = []
    for (const { at, positions } of seeds) {
      for (const word of nearest(positions, near, MAX_CANDIDATES)) {
        if (effort.left <= 0) return []
        const run = runThrough(source, value, at, word, isFree)
        effort.left -= 1 + run.to - run.from
        if (isWhole(run, value)) found.push(run)
      }
    }
    return withoutRepeats(found)
  }
}

/** The rarest word of each half: one of them may be broken at the end of a line. */
function seedsOf(source: Source, value: Value): Seed[] {
  const { length } = value.words
  const half = length > 2 ? length >> 1 : length
  return [rarestWord(source, value, 0, half), rarestWord(source, value, half, length)].filter((seed) => seed !== null)
}

function isWhole({ from, to }: Run, { words }: Value): boolean {
  return from === 0 && to === words.length
}

/** Where the letters stand, for a value none of whose words does: "+15550100" of "+1 555 0100". */
function runsOfLetters(source: Source, value: Value, isFree: IsFree, letters: Effort): Run[] {
  const [wanted, { joined, wordAt }] = [value.text.joined, source.text]
  const found: Run[] = []
  let at = -1
  while (wanted.length <= MAX_SEARCHED_VALUE && letters.left > 0 && found.length < MAX_CANDIDATES) {
    letters.left -= joined.length
    at = joined.indexOf(wanted, at + 1)
    if (at < 0) break
    const word = wordAt[at] ?? -1
    const run = word < 0 ? null : runThrough(source, value, 0, word, isFree)
    if (run && isWhole(run, value)) found.push(run)
  }
  return found
}

function withoutRepeats(runs: Run[]): Run[] {
  const seen = new Set<number>()
  return runs.filter(({ first }) => !seen.has(first) && seen.add(first)).sort((a, b) => a.first - b.first)
}

const MAX_LOOKED_AT = 40

type Seed = { at: number; positions: readonly number[] }

/** The word of a part of a value that occurs least often in the source; null when none does. */
export function rarestWord(source: Source, value: Value, from: number, to: number): Seed | null {
  let best: Seed | null = null
  const step = Math.max(1, Math.floor((to - from) / MAX_LOOKED_AT))
  for (let at = from; at < to; at += step) {
    const positions = source.positions.get(value.words[at]?.key ?? '')
    if (positions && (!best || positions.length < best.positions.length)) best = { at, positions }
  }
  return best
}
