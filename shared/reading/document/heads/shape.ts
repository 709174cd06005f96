import { findLargest } from '#shared/domain/text/extremes.ts'
import type { Assignment } from './assign.ts'

/** How much each feature of a shape counts that all other entries of the section share. */
const AGREEMENT = 0.36
/** How fast a worse reading loses its say in what the section's shape is. */
const SHARPNESS = 2.5
const ROUNDS = 3

/** A head as it was read, and how far ahead of the next different reading it is. */
export type Chosen<R extends string> = { assignment: Assignment<R>; margin: number }

/**
 * All entries of one section share a shape: every possible reading of every entry votes, by its score, for the features
 * of its shape (what comes first, what stands where), and each entry is read the way that fits itself and the others best.
 */
export function chooseByShape<R extends string>(candidates: readonly Assignment<R>[][]): (Chosen<R> | null)[] {
  const features = candidates.map((list) => list.map(featuresOfShape))
  let scores = candidates.map((list) => list.map(({ score }) => score))
  for (let round = 0; round < ROUNDS && candidates.length > 1; round++) {
    const weights = scores.map(softmax)
    const totals = new Map<string, number>()
    features.forEach((list, entry) => {
      list.forEach((names, at) => {
        for (const name of names) totals.set(name, (totals.get(name) ?? 0) + (weights[entry]?.[at] ?? 0))
      })
    })
    scores = candidates.map((list, entry) => {
      const own = ownShare(features[entry] ?? [], weights[entry] ?? [])
      return list.map(
        ({ score }, at) =>
          score + AGREEMENT * agreement(features[entry]?.[at] ?? [], totals, own, candidates.length - 1),
      )
    })
  }
  return candidates.map((list, entry) => choose(list, scores[entry] ?? []))
}

function choose<R extends string>(list: Assignment<R>[], scores: number[]): Chosen<R> | null {
  const ranked = list
    .map((assignment, at) => ({ assignment, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best) return null
  const key = readingKey(best.assignment)
  const other = ranked.find(({ assignment }) => readingKey(assignment) !== key)
  return { assignment: best.assignment, margin: other ? best.score - other.score : Number.POSITIVE_INFINITY }
}

function readingKey<R extends string>({ spans }: Assignment<R>): string {
  return spans
    .map(({ role, text }) => `${role}=${text}`)
    .sort()
    .join('\n')
}

/** What is the same for two heads of one shape, whatever their words are. */
function featuresOfShape<R extends string>({ spans, rows }: Assignment<R>): string[] {
  const roles = spans.filter(({ role }) => role !== 'note')
  const names = roles.flatMap(({ role, row, before, side }, at) => [
    `${role} on row ${row}`,
    `${role} behind ${before}${at > 0 ? ` and ${roles[at - 1]?.role}` : ''}`,
    `${role} ${side} date`,
  ])
  return [...names, `order ${roles.map(({ role }) => role).join(' ')}`, `rows ${rows}`]
}

function agreement(
  names: string[],
  totals: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
  others: number,
): number {
  if (names.length === 0 || others === 0) return 0
  return names.reduce((total, name) => total + ((totals.get(name) ?? 0) - (own.get(name) ?? 0)) / others, 0)
}

function ownShare(features: string[][], weights: number[]): Map<string, number> {
  const own = new Map<string, number>()
  features.forEach((names, at) => {
    for (const name of names) own.set(name, (own.get(name) ?? 0) + (weights[at] ?? 0))
  })
  return own
}

function softmax(scores: number[]): number[] {
  const best = findLargest(scores)
  const raw = scores.map((score) => Math.exp(SHARPNESS * (score - best)))
  const sum = raw.reduce((total, value) => total + value, 0)
  return raw.map((value) => value / sum)
}
