import {
  type AnyEntry,
  cloneResume,
  listNodes,
  NODE_LIST_NAMES,
  type ResumeDocument,
  SECTIONS,
  type TextNode,
} from '../resume/document.ts'
import type { Change } from './change.ts'
import { isExported } from './status.ts'

/** Where a node id leads in a resume. */
type Located =
  | { kind: 'basics'; field: 'summary' | 'label' }
  | { kind: 'entry'; entry: AnyEntry; siblings: AnyEntry[] }
  | { kind: 'node'; node: TextNode; siblings: TextNode[]; entry: AnyEntry }

/** Finds the node that an id names; null where there is none. */
export function locate(resume: ResumeDocument, id: string): Located | null {
  if (id === 'basics.summary') return { kind: 'basics', field: 'summary' }
  if (id === 'basics.label') return { kind: 'basics', field: 'label' }
  for (const section of SECTIONS) {
    const siblings: AnyEntry[] = resume[section]
    for (const entry of siblings) {
      if (entry.id === id) return { kind: 'entry', entry, siblings }
      if (!id.startsWith(`${entry.id}.`)) continue
      for (const name of NODE_LIST_NAMES) {
        const nodes = listNodes(entry, name)
        const node = nodes.find((candidate) => candidate.id === id)
        if (node) return { kind: 'node', node, siblings: nodes, entry }
      }
    }
  }
  return null
}

/** The text that a change at `target` would replace; null where the target holds no text of its own. */
export function readTextAt(resume: ResumeDocument, target: string): string | null {
  const located = locate(resume, target)
  switch (located?.kind) {
    case 'basics':
      return resume.basics[located.field] ?? null
    case 'node':
      return located.node.text
    default:
      return null
  }
}

/**
 * The resume as it would be exported: the base with every effective change applied, in order (texts first, then moves,
 * then hides, so that a position means a place among the base's siblings). The base is not touched.
 * An edited change uses the person's own words. A target that is gone is passed over: merging reports it.
 */
export function applyChanges(base: ResumeDocument, changes: readonly Change[]): ResumeDocument {
  const resume = cloneResume(base)
  const effective = changes.filter(({ status }) => isExported(status))
  for (const change of effective) {
    const text = change.status === 'edited' ? change.editedText : change.text
    if (change.op === 'rewrite' && text !== null) rewrite(resume, change.target, text)
    if (change.op === 'add' && text !== null) add(resume, change, text)
  }
  for (const change of effective)
    if (change.op === 'move' && change.position !== null) move(resume, change.target, change.position)
  for (const change of effective) if (change.op === 'hide') hide(resume, change.target)
  return resume
}

function rewrite(resume: ResumeDocument, target: string, text: string): void {
  const located = locate(resume, target)
  if (located?.kind === 'basics') resume.basics[located.field] = text
  if (located?.kind === 'node') located.node.text = text
}

/** Skills go to the group named by the target (`s2`), else to the first group; a change's id makes the node's id. */
function add(resume: ResumeDocument, change: Change, text: string): void {
  if (change.target === 'basics.summary') {
    resume.basics.summary = text
    return
  }
  const group = resume.skills.find((entry) => entry.id === change.target) ?? resume.skills[0]
  const node = { id: `${group?.id ?? 's1'}.${change.id}`, text }
  if (group) group.keywords = [...(group.keywords ?? []), node]
  else resume.skills.push({ id: 's1', keywords: [node] })
}

function move(resume: ResumeDocument, target: string, position: number): void {
  const located = locate(resume, target)
  if (!located || located.kind === 'basics') return
  const siblings: { id: string }[] = located.siblings
  const from = siblings.findIndex(({ id }) => id === target)
  const [item] = siblings.splice(from, 1)
  if (item) siblings.splice(Math.min(position, siblings.length), 0, item)
}

function hide(resume: ResumeDocument, target: string): void {
  const located = locate(resume, target)
  if (!located) return
  if (located.kind === 'basics') {
    delete resume.basics[located.field]
    return
  }
  const siblings: { id: string }[] = located.siblings
  const index = siblings.findIndex(({ id }) => id === target)
  siblings.splice(index, 1)
}
