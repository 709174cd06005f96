import type { HeadRow, Piece, Separator, Side } from './pieces.ts'
import { textBetween } from './pieces.ts'

/** Part of a head that was given a role; `note` is what belongs to no role. */
export type Span<R extends string> = {
  role: R | 'note'
  text: string
  row: number
  before: Separator
  side: Side
}

/** One way to read a head: which part is what, and how well that fits. Rows from `rows` on are running text. */
export type Assignment<R extends string> = { spans: Span<R>[]; rows: number; score: number }

/** What the roles of a kind of entry are, and how well a text fills one. */
export type RoleModel<R extends string> = {
  roles: readonly R[]
  /** How well a text fills a role, given how it stands to what came before. */
  suits(role: R, text: string, at: { before: Separator; previous: R | 'note' | null; row: number }): number
  /** What it costs that a role is not filled. */
  missing(role: R): number
}

/** What it costs to go on with the same thing behind a separator, and to begin another there. */
const JOIN: Record<Separator, number> = {
  line: 3,
  tab: 1.6,
  bar: 1.1,
  break: 0.7,
  at: 0.9,
  dash: 0.35,
  bracket: 0.15,
  comma: 0.1,
  'weak at': 0,
}
const PART: Record<Separator, number> = {
  line: 0,
  tab: 0,
  bar: 0,
  break: 0.1,
  at: 0,
  dash: 0.15,
  bracket: 0.3,
  comma: 0.25,
  'weak at': 0.5,
}
const NOTE = 0.75
const MAX_ROWS = 5
const MAX_PIECES = 18
const KEPT = 7

/** The best ways to read the head, best first. `prose` tells how much a row costs as running text. */
export function assignRoles<R extends string>(
  rows: readonly HeadRow[],
  model: RoleModel<R>,
  prose: (row: HeadRow, index: number) => number,
): Assignment<R>[] {
  const all: Assignment<R>[] = []
  const tails = rows.map((_, from) => rows.slice(from).reduce((sum, row, at) => sum + prose(row, from + at), 0))
  const least = rows.length === 0 ? 0 : 1
  for (let count = least; count <= Math.min(rows.length, MAX_ROWS); count++) {
    const last = rows[count - 1]
    // A sentence ends the head.
    if (last && count > 1 && prose(last, count - 1) === 0) break
    const tail = tails[count] ?? 0
    const pieces = rows.slice(0, count).flatMap((row) => row.pieces)
    if (pieces.length > MAX_PIECES && count > 1) break
    for (const { spans, score } of waysToRead(rows, pieces.slice(0, MAX_PIECES), model))
      all.push({ spans, rows: count, score: score - tail })
  }
  return all.sort((a, b) => b.score - a.score).slice(0, 2 * KEPT)
}

type Way<R extends string> = { spans: Span<R>[]; score: number }
/** A way to go on: the next part, and how what is after it is read. */
type Step<R extends string> = { span: Span<R>; after: Span<R>[]; score: number }

function waysToRead<R extends string>(rows: readonly HeadRow[], pieces: Piece[], model: RoleModel<R>): Way<R>[] {
  const known = new Map<number, Way<R>[]>()
  const roleCount = model.roles.length
  const from = (index: number, used: number, previous: R | 'note' | null): Way<R>[] => {
    if (index >= pieces.length)
      return [
        {
          spans: [],
          score: -model.roles.reduce((sum, role, at) => sum + (used & (1 << at) ? 0 : model.missing(role)), 0),
        },
      ]
    // One number for the place, the roles that are taken and what came before.
    const before = previous === null ? roleCount + 1 : previous === 'note' ? roleCount : model.roles.indexOf(previous)
    const key = ((index << roleCount) | used) * (roleCount + 2) + before
    const found = known.get(key)
    if (found) return found
    const best = steps(index, used, previous)
      .sort((a, b) => b.score - a.score)
      .slice(0, KEPT)
      .map(({ span, after, score }) => ({ spans: [span, ...after], score }))
    known.set(key, best)
    return best
  }
  const steps = (index: number, used: number, previous: R | 'note' | null): Step<R>[] => {
    const ways: Step<R>[] = []
    const first = pieces[index]
    if (!first) return ways
    const row = rows[first.row]
    const opening = index === 0 ? 0 : first.changesFace ? 0 : PART[first.before]
    let joined = 0
    for (let last = index; last < pieces.length; last++) {
      const piece = pieces[last]
      if (!piece || piece.row !== first.row || !row) break
      if (last > index) joined += JOIN[piece.before] + (piece.changesFace ? 0.5 : 0)
      const text = textBetween(row.text, first, piece)
      const rest = (mask: number, role: R | 'note') => from(last + 1, mask, role)
      const add = (role: R | 'note', mask: number, fit: number) => {
        const span = { role, text, row: first.row, before: first.before, side: row.side }
        for (const { spans: after, score } of rest(mask, role))
          ways.push({ span, after, score: score + fit - opening - joined })
      }
      model.roles.forEach((role, at) => {
        if ((used & (1 << at)) === 0)
          add(role, used | (1 << at), model.suits(role, text, { before: first.before, previous, row: first.row }))
      })
      if (last === index) add('note', used, -NOTE)
    }
    return ways
  }
  return from(0, 0, null)
}
