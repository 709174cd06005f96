import {
  type AnyEntry,
  NODE_LISTS,
  type NodeListName,
  type ResumeDocument,
  SECTION_PREFIX,
  SECTIONS,
  type TextNode,
} from './document.ts'
import type { JsonResume } from './json-resume.ts'

type Loose = Record<string, unknown>
const LIST_NAMES = Object.keys(NODE_LISTS) as NodeListName[]

/**
 * Gives every entry and line of a JSON Resume its node id.
 * With `previous` (an earlier version of the same resume) a node that is the same thing keeps its id: first by equal
 * identity and text, then by the closest remaining text; what is new gets a number that the list never used.
 */
export function toResumeDocument(resume: JsonResume, previous?: ResumeDocument): ResumeDocument {
  const { profiles, ...basics } = resume.basics ?? {}
  const document: Loose = {
    basics: {
      ...basics,
      ...(profiles && { profiles: profiles.map((profile, index) => ({ ...profile, id: `n${index + 1}` })) }),
    },
  }
  for (const section of SECTIONS) {
    const entries = (resume[section] ?? []) as Loose[]
    const before = (previous?.[section] ?? []) as AnyEntry[]
    const ids = matchIds(
      entries.map(entryWords),
      before.map((e) => ({ id: e.id, words: entryWords(e as Loose) })),
      SECTION_PREFIX[section],
    )
    document[section] = entries.map((entry, index) => {
      const id = ids[index] as string
      return withNodes(entry, id, before.find((e) => e.id === id) as Loose | undefined)
    })
  }
  return document as ResumeDocument
}

function withNodes(entry: Loose, id: string, before: Loose | undefined): Loose {
  const result: Loose = { ...entry, id }
  for (const name of LIST_NAMES) {
    const lines = entry[name]
    if (!Array.isArray(lines)) continue
    const old = (before?.[name] ?? []) as TextNode[]
    const prefix = `${id}.${NODE_LISTS[name]}`
    const ids = matchIds(
      lines.map((line) => words(String(line))),
      old.map((n) => ({ id: n.id, words: words(n.text) })),
      prefix,
    )
    result[name] = lines.map((line, index) => ({ id: ids[index], text: line }))
  }
  return result
}

/** The resume as JSON Resume 1.0.0: the same content without ids and without empty sections. */
export function toJsonResume(document: ResumeDocument): JsonResume {
  const result: Loose = {}
  const { profiles, ...basics } = document.basics
  result.basics = { ...basics, ...(profiles && { profiles: profiles.map(({ id: _id, ...profile }) => profile) }) }
  for (const section of SECTIONS) {
    const entries = document[section] as AnyEntry[]
    if (entries.length === 0) continue
    result[section] = entries.map((entry) => {
      const { id: _id, ...rest } = entry as Loose
      for (const name of LIST_NAMES) {
        if (Array.isArray(rest[name])) rest[name] = (rest[name] as TextNode[]).map((node) => node.text)
      }
      return rest
    })
  }
  return result as JsonResume
}

/** What an entry is, as a set of words: its identity and its lines. */
function entryWords(entry: Loose): Set<string> {
  const parts: string[] = []
  for (const [key, value] of Object.entries(entry)) {
    if (key === 'id') continue
    if (typeof value === 'string') parts.push(value)
    else if (Array.isArray(value))
      for (const v of value) parts.push(typeof v === 'string' ? v : String((v as TextNode).text))
  }
  return words(parts.join(' '))
}

function words(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

/** Jaccard similarity of two sets of words, 0 to 1. */
function similarity(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}

/** One id per item: the best-matching earlier id where they are alike at all, else a fresh number. */
function matchIds(items: Set<string>[], before: { id: string; words: Set<string> }[], prefix: string): string[] {
  const pairs: { score: number; item: number; old: number }[] = []
  items.forEach((item, i) => {
    before.forEach((old, j) => {
      const score = similarity(item, old.words)
      if (score >= 0.3) pairs.push({ score, item: i, old: j })
    })
  })
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.item - a.old) - Math.abs(b.item - b.old))
  const ids: (string | undefined)[] = items.map(() => undefined)
  const taken = new Set<number>()
  for (const { item, old } of pairs) {
    if (ids[item] !== undefined || taken.has(old)) continue
    ids[item] = (before[old] as { id: string }).id
    taken.add(old)
  }
  let last = Math.max(0, ...before.map(({ id }) => Number(id.slice(prefix.length)) || 0))
  return ids.map((id) => id ?? `${prefix}${++last}`)
}
