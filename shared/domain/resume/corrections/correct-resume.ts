import { NODE_LIST_NAMES, type ResumeDocument, type SectionName } from '../document.ts'
import { type Correction, CorrectionRefused, Misfit, type Place } from './correction.ts'
import { addToField, asEntryOf, setField } from './fields.ts'
import {
  type Draft,
  type DraftEntry,
  type DraftLine,
  findEntry,
  findNode,
  insertAt,
  linesOf,
  setLines,
  textOf,
  toDraft,
  withText,
} from './nodes.ts'

/**
 * A document with a person's corrections, one after the other. What stays keeps its id, what is new has none yet: `splitIds` and
 * `toResumeDocument` give it one, once its fields were checked. Throws CorrectionRefused.
 */
export function correctResume(document: ResumeDocument, corrections: readonly Correction[]): unknown {
  const draft = toDraft(document)
  for (const [index, correction] of corrections.entries()) {
    try {
      correct(draft, correction)
    } catch (error) {
      if (error instanceof Misfit) throw new CorrectionRefused(index, error.message)
      throw error
    }
  }
  return draft
}

function correct(draft: Draft, correction: Correction): void {
  switch (correction.op) {
    case 'set':
      return setValue(draft, correction)
    case 'place':
      return place(draft, correction.text, correction.to)
    case 'move':
      return move(draft, correction)
    case 'join':
      return join(draft, correction.nodes)
    case 'split':
      return split(draft, correction)
    case 'remove':
      remove(draft, correction.node)
  }
}

function setValue(draft: Draft, { node, field, value }: Extract<Correction, { op: 'set' }>): void {
  if (node === 'basics') {
    if (field === undefined) throw new Misfit('Name a field of basics.')
    return setField(draft.basics, field, value)
  }
  const found = findNode(draft, node)
  if (found.kind === 'entry') {
    if (field === undefined) throw new Misfit(`Name a field of ${node}.`)
    return setField(found.entry, field, value)
  }
  if (field !== undefined) throw new Misfit(`${node} is a line: it has no fields.`)
  const { entry, list, lines, index } = found
  const line = lines[index]
  if (value === null || line === undefined) setLines(entry, list, lines.toSpliced(index, 1))
  else setLines(entry, list, lines.with(index, withText(line, value)))
}

function place(draft: Draft, text: string, to: Place): void {
  if ('section' in to) {
    const entry: DraftEntry = {}
    if (isListName(to.field)) setLines(entry, to.field, [text])
    else setField(entry, to.field, text)
    draft[to.section] = insertAt(draft[to.section], entry, to.position)
    return
  }
  if ('list' in to) return putLine(findEntry(draft, to.node).entry, to, text)
  if (to.node === 'basics') return addToField(draft.basics, to.field, text)
  const found = findNode(draft, to.node)
  if (found.kind === 'entry') return addToField(found.entry, to.field, text)
  if (to.field !== 'text') throw new Misfit(`${to.node} is a line: its only field is text.`)
  const { entry, list, lines, index } = found
  const line = lines[index] ?? ''
  setLines(entry, list, lines.with(index, withText(line, `${textOf(line)} ${text}`)))
}

function putLine(entry: DraftEntry, to: Extract<Place, { list: unknown }>, line: DraftLine): void {
  setLines(entry, to.list, insertAt(linesOf(entry, to.list), line, to.position))
}

function isListName(field: string): field is (typeof NODE_LIST_NAMES)[number] {
  return NODE_LIST_NAMES.some((name) => name === field)
}

function move(draft: Draft, { node, to }: Extract<Correction, { op: 'move' }>): void {
  const found = findNode(draft, node)
  if (found.kind === 'line') {
    if ('section' in to && !('field' in to)) throw new Misfit(`${node} is a line: say which field it becomes.`)
    const line = found.lines[found.index] ?? ''
    remove(draft, node)
    if ('list' in to) {
      const { entry } = findEntry(draft, to.node)
      // A line that stays in its entry stays the same line.
      return putLine(entry, to, entry === found.entry ? line : textOf(line))
    }
    return place(draft, textOf(line), to)
  }
  if (!('section' in to) || 'field' in to) throw new Misfit(`${node} is an entry: it can only go to a section.`)
  remove(draft, node)
  draft[to.section] = insertAt(draft[to.section], asEntryOf(found.entry, found.section, to.section), to.position)
}

function join(draft: Draft, [first, second]: [string, string]): void {
  if (first === second) throw new Misfit('These are the same.')
  const [into, from] = [findNode(draft, first), findNode(draft, second)]
  if (into.kind === 'line' && from.kind === 'line') {
    place(draft, textOf(from.lines[from.index] ?? ''), { node: first, field: 'text' })
    return remove(draft, second)
  }
  if (into.kind === 'line' || from.kind === 'line' || into.section !== from.section)
    throw new Misfit('Only two lines, or two entries of one section, can be joined.')
  for (const [field, value] of Object.entries(from.entry)) {
    if (field === 'id') continue
    if (isListName(field)) setLines(into.entry, field, [...linesOf(into.entry, field), ...newLines(from.entry, field)])
    else into.entry[field] ??= value
  }
  remove(draft, second)
}

/** Lines for another entry, where they get other ids. */
function newLines(entry: DraftEntry, list: (typeof NODE_LIST_NAMES)[number]): string[] {
  return linesOf(entry, list).map(textOf)
}

function split(draft: Draft, { node, at, field }: Extract<Correction, { op: 'split' }>): void {
  const { section, index, entry } = findEntry(draft, node)
  const found = findNode(draft, at)
  if (found.kind !== 'line' || found.entry !== entry) throw new Misfit(`${at} is no line of ${node}.`)
  const [head = '', ...rest] = found.lines.slice(found.index).map(textOf)
  setLines(entry, found.list, found.lines.slice(0, found.index))
  const other: DraftEntry = {}
  if (field !== undefined) setField(other, field, head)
  setLines(other, found.list, field === undefined ? [head, ...rest] : rest)
  draft[section] = insertAt(draft[section], other, index + 1)
}

function remove(draft: Draft, node: string): void {
  const found = findNode(draft, node)
  if (found.kind === 'line') setLines(found.entry, found.list, found.lines.toSpliced(found.index, 1))
  else removeEntry(draft, found.section, found.index)
}

function removeEntry(draft: Draft, section: SectionName, index: number): void {
  draft[section] = draft[section].toSpliced(index, 1)
}
