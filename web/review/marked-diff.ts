import { diffWordsWithSpace } from 'diff'
import type { Finding } from '../data/review.ts'

/** A piece of a comparison: in both texts, only in the new, or only in the old; with the findings on it. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string; findings: readonly Finding[] }

/**
 * The two texts word by word (in scripts that put nothing between words, letter by letter), with the findings on the new one where they stand in it. Spans of findings are [start, end) in
 * UTF-16 units of the new text.
 */
export function markedDiff(before: string, after: string, findings: readonly Finding[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  let at = 0
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) {
      pieces.push({ kind: 'removed', text: value, findings: [] })
      continue
    }
    pieces.push(
      ...cutAtFindings(value, at, findings).map((cut) => ({ kind: added ? 'added' : 'same', ...cut }) as const),
    )
    at += value.length
  }
  return pieces
}

/** A text with its findings and nothing to compare it with. */
export function markedText(text: string, findings: readonly Finding[]): DiffPiece[] {
  return cutAtFindings(text, 0, findings).map((cut) => ({ kind: 'same', ...cut }))
}

function cutAtFindings(text: string, offset: number, findings: readonly Finding[]) {
  const end = offset + text.length
  const borders = findings.flatMap(({ span }) => span).filter((border) => border > offset && border < end)
  const cuts = [...new Set([offset, ...borders, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    return {
      text: text.slice(from - offset, to - offset),
      findings: findings.filter(({ span: [start = 0, stop = 0] }) => start < to && stop > from),
    }
  })
}
