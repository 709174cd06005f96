import { type AnyEntry, listNodes, NODE_LIST_NAMES, type ResumeDocument, SECTIONS } from './document.ts'

/** The ids of all entries and lines of a resume. */
export function listNodeIds(resume: ResumeDocument): string[] {
  return SECTIONS.flatMap((section) => {
    const entries: AnyEntry[] = resume[section]
    return entries.flatMap((entry) => [
      entry.id,
      ...NODE_LIST_NAMES.flatMap((name) => listNodes(entry, name).map(({ id }) => id)),
    ])
  })
}

type KnownItem = { id: string; words: Set<string> }
type NewItem = { words: Set<string>; given: string | undefined }

/**
 * One id per item of a list: that of the earlier item which it names itself (`given`; a name nobody knows is a new item), else
 * of the one which is most alike; where words say nothing, of the one which alone stood in the same place, between the same
 * neighbours; else a number that was never `used`.
 */
export function matchIds(
  items: readonly NewItem[],
  before: readonly KnownItem[],
  fresh: { prefix: string; used: ReadonlySet<string> },
): string[] {
  const matches = matchByPlace(items, matchByWords(items, before), before.length)
  let last = 0
  for (const id of fresh.used) last = Math.max(last, readNumber(id, fresh.prefix))
  return matches.map((old) => (old === null ? null : before[old]?.id) ?? `${fresh.prefix}${++last}`)
}

/** The place in `before` of each item's best match: the one it names, else the most alike, if it is alike at all. */
function matchByWords(items: readonly NewItem[], before: readonly KnownItem[]): (number | null)[] {
  const pairs: { score: number; item: number; old: number }[] = []
  items.forEach((item, i) => {
    before.forEach((old, j) => {
      const score = item.given ? Number(item.given === old.id) : measureSimilarity(item.words, old.words)
      if (score >= 0.3) pairs.push({ score, item: i, old: j })
    })
  })
  // What is named comes before what is only alike.
  const scoreGiven = ({ item }: { item: number }): number => (items[item]?.given ? 1 : 0)
  pairs.sort(
    (a, b) => scoreGiven(b) - scoreGiven(a) || b.score - a.score || Math.abs(a.item - a.old) - Math.abs(b.item - b.old),
  )
  const matches: (number | null)[] = items.map(() => null)
  const taken = new Set<number>()
  for (const { item, old } of pairs) {
    if (matches[item] !== null || taken.has(old)) continue
    matches[item] = old
    taken.add(old)
  }
  return matches
}

/** Between two known neighbours, as many unknown items as there were before are those, reworded. */
function matchByPlace(
  items: readonly NewItem[],
  matches: readonly (number | null)[],
  countBefore: number,
): (number | null)[] {
  const result = [...matches]
  for (let start = 0; start < matches.length; start++) {
    if (matches[start] !== null || (start > 0 && matches[start - 1] === null)) continue
    const length = matches.slice(start).findIndex((match) => match !== null)
    const end = length === -1 ? matches.length : start + length
    const from = start === 0 ? 0 : (matches[start - 1] ?? 0) + 1
    const to = end === matches.length ? countBefore : (matches[end] ?? 0)
    const gap = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
    if (gap.length !== end - start || gap.some((old) => matches.includes(old))) continue
    for (const [offset, old] of gap.entries()) if (!items[start + offset]?.given) result[start + offset] = old
  }
  return result
}

function readNumber(id: string, prefix: string): number {
  const rest = id.startsWith(prefix) ? id.slice(prefix.length) : ''
  return /^\d+$/.test(rest) ? Number(rest) : 0
}

/** A text as a set of words, whatever the case. */
export function toWordSet(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** Jaccard similarity of two sets of words, 0 to 1. */
function measureSimilarity(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
