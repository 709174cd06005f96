import { canonicalJson } from '../canonical-json.ts'
import { type AnyEntry, listNodes, NODE_LIST_NAMES, NODE_LISTS, type ResumeDocument, SECTIONS } from './document.ts'

/** The nodes that the person wrote, or wrote anew, in a newer version of a resume: entries by their fields, lines by text. */
export function findOwnWords(base: ResumeDocument, newer: ResumeDocument): Set<string> {
  const before = indexNodes(base)
  return new Set([...indexNodes(newer)].filter(([id, content]) => before.get(id) !== content).map(([id]) => id))
}

function indexNodes(resume: ResumeDocument): Map<string, string | undefined> {
  const nodes = new Map([
    ['basics.summary', resume.basics.summary],
    ['basics.label', resume.basics.label],
  ])
  for (const section of SECTIONS) {
    const entries: AnyEntry[] = resume[section]
    for (const entry of entries) {
      const fields = Object.entries(entry).filter(([key]) => !(key in NODE_LISTS))
      nodes.set(entry.id, canonicalJson(Object.fromEntries(fields)))
      for (const name of NODE_LIST_NAMES) for (const { id, text } of listNodes(entry, name)) nodes.set(id, text)
    }
  }
  return nodes
}
