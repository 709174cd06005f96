import { type Effort, type Run, rarestWord, runThrough } from './runs.ts'
import { nearest, type Source } from './source.ts'
import type { Value } from './values.ts'

const MAX_PIECES = 16
const MAX_TRIES = 48
const MAX_CANDIDATES = 12
/** A piece that nothing else places has so many words, or so many letters. */
const MIN_WORDS = 3
const MIN_LETTERS = 14
/** How far the next piece may lie, in words: a column or the end of a page may be between. */
const MAX_GAP_WORDS = 120
/** Between pieces near each other a single word counts. */
const NEAR_WORDS = 12

/** So many lines further from the entry are worth one word less. */
const LINES_PER_WORD = 4
const MAX_WORDS_LOST = 6

/** Source words `low` to `high` in which to look for the words `from` to `to` of a value. */
type Part = { from: number; to: number; low: number; high: number; where: 'anywhere' | 'in order' | 'between' }
/** Where to look: which words are free, the word to begin at, and how many lines a word is from the value's entry. */
type Around = {
  isFree: (word: number) => boolean
  near: number
  farOff: (word: number) => number
  effort: Effort
}

/**
 * The pieces in which a longer text stands in the source: a model leaves words out, changes others and joins sentences,
 * columns and pages tear a text apart.
 */
export function findPieces(source: Source, value: Value, around: Around): Run[] {
  const found: Run[] = []
  const whole = { low: 0, high: source.words.length, where: 'anywhere' } as const
  const parts: Part[] = [{ from: 0, to: value.words.length, ...whole }]
  const taken = new Set<number>()
  const isFree = (word: number) => around.isFree(word) && !taken.has(word)
  for (let tries = 0; tries < MAX_TRIES && found.length < MAX_PIECES && around.effort.left > 0; tries++) {
    const part = parts.pop()
    if (!part) break
    const run = bestRun(source, value, part, { ...around, isFree })
    if (!run) {
      if (part.where !== 'anywhere') parts.push({ ...part, ...whole })
      continue
    }
    found.push(run)
    for (let word = run.first; word < run.last; word++) taken.add(word)
    const before = { from: part.from, to: run.from, low: Math.max(0, run.first - MAX_GAP_WORDS), high: run.first }
    const after = {
      from: run.to,
      to: part.to,
      low: run.last,
      high: Math.min(source.words.length, run.last + MAX_GAP_WORDS),
    }
    for (const rest of [before, after]) {
      if (part.where !== 'anywhere')
        [rest.low, rest.high] = [Math.max(rest.low, part.low), Math.min(rest.high, part.high)]
      const isNear = rest.high - rest.low <= NEAR_WORDS && rest.to - rest.from <= NEAR_WORDS
      if (rest.from < rest.to) parts.push({ ...rest, where: isNear ? 'between' : 'in order' })
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

/** The longest run in a part, of equal ones that nearest to the value's entry; null where none is long enough. */
function bestRun(source: Source, value: Value, part: Part, { isFree, near, farOff, effort }: Around): Run | null {
  const inPart = (word: number) => word >= part.low && word < part.high && isFree(word)
  let best: { run: Run; worth: number } | null = null
  for (const { at, positions } of seedsOf(source, value, part)) {
    for (const word of nearest(positions, part.where === 'anywhere' ? near : part.low, MAX_CANDIDATES)) {
      if (!inPart(word)) continue
      const run = withinPart(runThrough(source, value, at, word, inPart), part)
      effort.left -= run ? run.to - run.from : 1
      if (!run) continue
      const worth = run.to - run.from - Math.min(MAX_WORDS_LOST, farOff(run.first) / LINES_PER_WORD)
      if (!best || worth > best.worth) best = { run, worth }
    }
  }
  if (!best) return null
  const { run } = best
  const letters = (value.text.starts[run.to] ?? 0) - (value.text.starts[run.from] ?? 0)
  return part.where === 'between' || run.to - run.from >= MIN_WORDS || letters >= MIN_LETTERS ? run : null
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
