import { canonicalJson } from '../canonical-json.ts'
import type { ResumeDocument } from './document.ts'
import { mergeOrder } from './merge-order.ts'

/** One place that both sides changed, differently; null where a side has nothing there. */
export type Conflict = { target: string; base: string | null; yours: string | null; theirs: string | null }

type Item = { id: string } & Record<string, unknown>

/**
 * Merges two resumes that both come from `base`, node by node: what one side changed, added, removed or moved is taken
 * over; what both changed alike counts once. Where they differ there is a conflict, and until somebody settles it `yours`
 * stands in the merged resume. A conflict's target is a node id (`w1.h2`), an entry one side removed (`w3`), a field
 * (`basics.summary`, `w1.position`), or a list that both put in a different order (`work`, `w1.highlights`).
 */
export function mergeResumes(
  base: ResumeDocument,
  yours: ResumeDocument,
  theirs: ResumeDocument,
): { resume: ResumeDocument; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  // Members are merged alike, whatever they are, so that what comes out has the shape of what went in.
  const resume = merge('', base, yours, theirs, conflicts) as ResumeDocument
  return { resume, conflicts }
}

function merge(path: string, base: unknown, yours: unknown, theirs: unknown, conflicts: Conflict[]): unknown {
  if (same(base, theirs) || same(yours, theirs)) return yours
  if (same(base, yours)) return theirs
  const sides = [base, yours, theirs].filter((side) => side !== undefined)
  if (sides.every(isList)) return mergeList(path, list(base), list(yours), list(theirs), conflicts)
  if (isRecord(yours) && isRecord(theirs) && (base === undefined || isRecord(base)))
    return mergeRecord(path, base ?? {}, yours, theirs, conflicts)
  conflicts.push({ target: path, base: textOf(base), yours: textOf(yours), theirs: textOf(theirs) })
  return yours
}

type Fields = Record<string, unknown>

function mergeRecord(path: string, base: Fields, yours: Fields, theirs: Fields, conflicts: Conflict[]): Fields {
  const keys = new Set([...Object.keys(yours), ...Object.keys(theirs)])
  const members = [...keys].map((key) => {
    // A line has nothing but its text, so its id is the place.
    const at = key === 'text' ? path : path ? `${path}.${key}` : key
    return [key, merge(at, base[key], yours[key], theirs[key], conflicts)] as const
  })
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function mergeList(path: string, base: Item[], yours: Item[], theirs: Item[], conflicts: Conflict[]): Item[] {
  const [inBase, inYours, inTheirs] = [byId(base), byId(yours), byId(theirs)]
  const merged = new Map<string, Item>()
  for (const id of new Set([...inYours.keys(), ...inTheirs.keys()])) {
    const [before, mine, other] = [inBase.get(id), inYours.get(id), inTheirs.get(id)]
    if (mine && other) {
      merged.set(id, { ...mergeRecord(id, before ?? {}, mine, other, conflicts), id })
      continue
    }
    const kept = mine ?? other
    if (before && same(before, kept)) continue // removed by one side, left alone by the other
    if (before) conflicts.push({ target: id, base: textOf(before), yours: textOf(mine), theirs: textOf(other) })
    if (kept && (mine || !before)) merged.set(id, kept)
  }
  const order = mergeOrder(ids(base), ids(yours), ids(theirs), new Set(merged.keys()))
  if (order.conflict)
    conflicts.push({ target: path, base: outline(base), yours: outline(yours), theirs: outline(theirs) })
  return order.ids.flatMap((id) => merged.get(id) ?? [])
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string')
}

function list(value: unknown): Item[] {
  return isList(value) ? value : []
}

const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id)
const byId = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]))

/** What a person would read there: the texts, a line each; null where there is nothing. */
function textOf(value: unknown): string | null {
  const lines = linesOf(value)
  return lines.length > 0 ? lines.join('\n') : null
}

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, member]) => (key === 'id' ? [] : linesOf(member)))
}

/** A list as its order shows it: each item by its first line. */
function outline(items: readonly Item[]): string {
  return items.map((item) => linesOf(item)[0] ?? item.id).join('\n')
}
