import { canonicalJson } from '../canonical-json.ts'
import type { ResumeDocument } from './document.ts'
import { mergeOrder } from './merge-order.ts'

/** One place that both sides changed, differently; null where a side has nothing there. */
export type Conflict = { target: string; base: string | null; yours: string | null; theirs: string | null }

type MergedItem = { id: string } & Record<string, unknown>

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
  if (isSame(base, theirs) || isSame(yours, theirs)) return yours
  if (isSame(base, yours)) return theirs
  const sides = [base, yours, theirs].filter((side) => side !== undefined)
  if (sides.every(isList)) return mergeList(path, toList(base), toList(yours), toList(theirs), conflicts)
  if (isRecord(yours) && isRecord(theirs) && (base === undefined || isRecord(base)))
    return mergeRecord(path, base ?? {}, yours, theirs, conflicts)
  conflicts.push({ target: path, base: toText(base), yours: toText(yours), theirs: toText(theirs) })
  return yours
}

type MergedFields = Record<string, unknown>

function mergeRecord(
  path: string,
  base: MergedFields,
  yours: MergedFields,
  theirs: MergedFields,
  conflicts: Conflict[],
): MergedFields {
  const keys = new Set([...Object.keys(yours), ...Object.keys(theirs)])
  const members = [...keys].map((key) => {
    // A line has nothing but its text, so its id is the place.
    const at = key === 'text' ? path : path ? `${path}.${key}` : key
    return [key, merge(at, base[key], yours[key], theirs[key], conflicts)] as const
  })
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function mergeList(
  path: string,
  base: MergedItem[],
  yours: MergedItem[],
  theirs: MergedItem[],
  conflicts: Conflict[],
): MergedItem[] {
  const [inBase, inYours, inTheirs] = [indexById(base), indexById(yours), indexById(theirs)]
  const merged = new Map<string, MergedItem>()
  for (const id of new Set([...inYours.keys(), ...inTheirs.keys()])) {
    const [before, mine, other] = [inBase.get(id), inYours.get(id), inTheirs.get(id)]
    if (mine && other) {
      merged.set(id, { ...mergeRecord(id, before ?? {}, mine, other, conflicts), id })
      continue
    }
    const kept = mine ?? other
    if (before && isSame(before, kept)) continue // removed by one side, left alone by the other
    if (before) conflicts.push({ target: id, base: toText(before), yours: toText(mine), theirs: toText(other) })
    if (kept && (mine || !before)) merged.set(id, kept)
  }
  const order = mergeOrder(listIds(base), listIds(yours), listIds(theirs), new Set(merged.keys()))
  if (order.conflict)
    conflicts.push({ target: path, base: outline(base), yours: outline(yours), theirs: outline(theirs) })
  return order.ids.flatMap((id) => merged.get(id) ?? [])
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

function isRecord(value: unknown): value is MergedFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is MergedItem[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string')
}

function toList(value: unknown): MergedItem[] {
  return isList(value) ? value : []
}

const listIds = (items: readonly MergedItem[]): string[] => items.map(({ id }) => id)
const indexById = (items: readonly MergedItem[]): Map<string, MergedItem> =>
  new Map(items.map((item) => [item.id, item]))

/** What a person would read there: the texts, a line each; null where there is nothing. */
function toText(value: unknown): string | null {
  const lines = listLines(value)
  return lines.length > 0 ? lines.join('\n') : null
}

function listLines(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listLines)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, member]) => (key === 'id' ? [] : listLines(member)))
}

/** A list as its order shows it: each item by its first line. */
function outline(items: readonly MergedItem[]): string {
  return items.map((item) => listLines(item)[0] ?? item.id).join('\n')
}
