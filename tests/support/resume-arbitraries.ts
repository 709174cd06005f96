import fc from 'fast-check'
import { locate, readTextAt } from '#shared/domain/changes/apply.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import {
  type AnyEntry,
  cloneResume,
  listNodes,
  NODE_LIST_NAMES,
  NODE_LISTS,
  type ResumeDocument,
  SECTIONS,
} from '#shared/domain/resume/document.ts'
import { listNodeIds } from '#shared/domain/resume/node-ids.ts'

const words = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `Wrote ${text}`)

/** Any decided or proposed change of a resume. */
export function change(base: ResumeDocument): fc.Arbitrary<Change> {
  const lines = listNodeIds(base).filter((id) => readTextAt(base, id) !== null)
  const rewrite = fc.record({
    op: fc.constant('rewrite' as const),
    target: fc.constantFrom(...lines, 'basics.summary'),
    text: words,
    position: fc.constant(null),
    status: fc.constantFrom('proposed' as const, 'accepted' as const, 'edited' as const),
    editedText: words,
  })
  const hide = fc.record({ op: fc.constant('hide' as const), target: fc.constantFrom(...listNodeIds(base)) })
  const move = fc.record({
    op: fc.constant('move' as const),
    target: fc.constantFrom(...listNodeIds(base)),
    position: fc.nat({ max: 6 }),
  })
  const add = fc.record({ op: fc.constant('add' as const), target: fc.constant('skills'), text: words })
  return fc.tuple(fc.uuid(), fc.oneof(rewrite, rewrite, hide, move, add)).map(([id, part]) => ({
    id,
    text: null,
    position: null,
    status: 'accepted',
    evidence: [],
    requirements: [],
    reason: '',
    before: readTextAt(base, part.target),
    findings: [],
    editedFindings: [],
    ...part,
    editedText: 'status' in part && part.status === 'edited' ? part.editedText : null,
  }))
}

const EDITS = ['reword', 'remove', 'reorder', 'insert', 'field'] as const
type Edit = { kind: (typeof EDITS)[number]; at: number; text: string }

/** Any newer version of a resume: a few edits by hand, each of one node or one list. */
export function version(
  base: ResumeDocument,
  { only = EDITS }: { only?: readonly Edit['kind'][] } = {},
): fc.Arbitrary<ResumeDocument> {
  const edit = fc.record({ kind: fc.constantFrom(...only), at: fc.nat(), text: words })
  return fc.array(edit, { maxLength: 4 }).map((edits) => {
    const resume = cloneResume(base)
    for (const [index, one] of edits.entries()) applyEdit(resume, one, 90 + index)
    return resume
  })
}

function applyEdit(resume: ResumeDocument, { kind, at, text }: Edit, number: number): void {
  const id = pick(listNodeIds(resume), at)
  const found = id === undefined ? null : locate(resume, id)
  if (!found || found.kind === 'basics' || id === undefined) return
  const siblings: { id: string }[] = found.siblings
  switch (kind) {
    case 'reword':
      if (found.kind === 'node') found.node.text = text
      return
    case 'remove':
      siblings.splice(
        siblings.findIndex((sibling) => sibling.id === id),
        1,
      )
      return
    case 'reorder':
      siblings.reverse()
      return
    case 'insert':
      if (found.kind === 'node') found.siblings.splice(at % siblings.length, 0, { id: lineId(id, number), text })
      return
    case 'field':
      Object.assign(found.entry, { url: text })
  }
}

/** `w1.h3` with another number. */
function lineId(id: string, number: number): string {
  return id.replace(/\d+$/, `${number}`)
}

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % items.length]
}

/** Every word of a resume by the node that holds it, sorted, without the nodes named and what is inside them. */
export function wordsOutside(resume: ResumeDocument, targets: ReadonlySet<string>): string[] {
  const isTarget = (id: string): boolean => targets.has(id) || targets.has(id.split('.')[0] ?? '')
  const lines = SECTIONS.flatMap((section) => {
    const entries: AnyEntry[] = resume[section]
    return entries.flatMap((entry) => {
      const fields = Object.entries(entry).filter(([key]) => !(key in NODE_LISTS))
      const nodes = NODE_LIST_NAMES.flatMap((name) => listNodes(entry, name))
      return [{ id: entry.id, text: JSON.stringify(fields) }, ...nodes.map(({ id, text }) => ({ id, text }))]
    })
  })
  const basics = Object.entries(resume.basics).map(([key, text]) => ({
    id: `basics.${key}`,
    text: JSON.stringify(text),
  }))
  return [...basics, ...lines]
    .filter(({ id }) => !targets.has(id) && !isTarget(id))
    .map(({ id, text }) => `${id} ${text}`)
    .sort()
}
