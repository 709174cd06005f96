import { type Run, rarestWord, runThrough } from './runs.ts'
import { lineOf, nearest, type Source } from './source.ts'
import type { Value } from './values.ts'

const MAX_PIECES = 16
const MAX_CANDIDATES = 12
/** A piece that nothing else places has so many words, or so many letters. */
const MIN_WORDS = 3
const MIN_LETTERS = 14
/** How far the next piece may lie, in words: a column or the end of a page may be between. */
const MAX_GAP_WORDS = 120
/** Between pieces near each other a single word counts. */
const NEAR_WORDS = 12

/** Source words `low` to `high` in which to look for the words `from` to `to` of a value. */
type Part = { from: number; to: number; low: number; high: number; isBetween: boolean }

/**
 * The pieces in which a longer text stands in the source, in order: a model leaves words out and changes others, columns and
 * pages tear a text apart.
 */
export function findPieces(source: Source, value: Value, isFree: (word: number) => boolean, near: number): Run[] {
  const found: Run[] = []
  const parts: Part[] = [{ from: 0, to: value.words.length, low: 0, high: source.words.length, isBetween: false }]
  for (let part = parts.pop(); part && found.length < MAX_PIECES; part = parts.pop()) {
    const run = longestRun(source, value, part, isFree, near)
    if (!run) continue
    found.push(run)
    const before = {
      from: part.from,
      to: run.from,
      low: Math.max(part.low, run.first - MAX_GAP_WORDS),
      high: run.first,
    }
    const after = { from: run.to, to: part.to, low: run.last, high: Math.min(part.high, run.last + MAX_GAP_WORDS) }
    for (const rest of [before, after])
      if (rest.from < rest.to && rest.low < rest.high)
        parts.push({ ...rest, isBetween: rest.high - rest.low <= NEAR_WORDS && rest.to - rest.from <= NEAR_WORDS })
  }
  return found.sort((a, b) => a.first - b.first)
}

function longestRun(
  source: Source,
  value: Value,
  part: Part,
  isFree: (word: number) => boolean,
  near: number,
): Run | null {
  const inPart = (word: number) => word >= part.low && word < part.high && isFree(word)
  let best: Run | null = null
  for (const { at, positions } of seedsOf(source, value, part)) {
    for (const word of nearest(positions, part.low > 0 ? part.low : near, MAX_CANDIDATES)) {
      if (!inPart(word)) continue
      const run = withinPart(runThrough(source, value, at, word, inPart), part)
      if (run && (!best || run.to - run.from > best.to - best.from)) best = run
    }
  }
  if (!best) return null
  const letters = (value.text.starts[best.to] ?? 0) - (value.text.starts[best.from] ?? 0)
  const isOneLine = lineOf(source, part.low) === lineOf(source, part.high - 1)
  if (part.isBetween || isOneLine || best.to - best.from >= MIN_WORDS || letters >= MIN_LETTERS) return best
  return null
}

function withinPart(run: Run, { from, to }: Part): Run | null {
  return run.from >= from && run.to <= to && run.to > run.from ? run : null
}

/** The rarest words of each third of a part: a word that was changed or broken leaves the others. */
function seedsOf(source: Source, value: Value, { from, to }: Part) {
  const third = Math.max(1, Math.ceil((to - from) / 3))
  return [0, 1, 2].flatMap((index) => {
    const seed = rarestWord(source, value, from + index * third, Math.min(to, from + (index + 1) * third))
    return seed ? [seed] : []
  })
}
