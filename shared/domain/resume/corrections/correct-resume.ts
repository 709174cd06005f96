import { NODE_LIST_NAMES, type ResumeDocument } from '../document.ts'
import { type Correction, CorrectionRefused, Misfit, type Place } from './correction.ts'
import { addToField, asEntryOf, setField } from './fields.ts'
import {
  type Draft,
  type DraftEntry,
  type DraftLine,
  type FoundLine,
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
      setValue(draft, correction)
      break
    case 'place':
      place(draft, correction.text, correction.to)
      break
    case 'move':
      move(draft, correction)
      break
    case 'join':
      join(draft, correction)
      break
    case 'split':
      split(draft, correction)
      break
    case 'remove':
      remove(draft, correction.node)
  }
}

function setValue(draft: Draft, { node, field, value }: Extract<Correction, { op: 'set' }>): void {
  const found = node === 'basics' ? null : findNode(draft, node)
  if (found?.kind === 'line') {
    if (field !== undefined) throw new Misfit(`${node} is a line: it has no fields.`)
    rewriteLine(found, value)
  } else {
    if (field === undefined) throw new Misfit(`Name a field of ${node}.`)
    setField(found?.entry ?? draft.basics, field, value)
  }
}

/** A line with another text, or without it the list without that line. */
function rewriteLine({ entry, list, lines, index }: FoundLine, text: string | null): void {
  const line = lines[index]
  if (text === null || line === undefined) setLines(entry, list, lines.toSpliced(index, 1))
  else setLines(entry, list, lines.with(index, withText(line, text)))
}

function place(draft: Draft, text: string, to: Place): void {
  if ('section' in to) draft[to.section] = insertAt(draft[to.section], newEntry(to.field, text), to.position)
  else if ('list' in to) putLine(findEntry(draft, to.node).entry, to, text)
  else if (to.node === 'basics') addToField(draft.basics, to.field, text)
  else {
    const found = findNode(draft, to.node)
    if (found.kind === 'entry') addToField(found.entry, to.field, text)
    else if (to.field !== 'text') throw new Misfit(`${to.node} is a line: its only field is text.`)
    else rewriteLine(found, `${textOf(found.lines[found.index] ?? '')} ${text}`)
  }
}

function newEntry(field: string, text: string): DraftEntry {
  const entry: DraftEntry = {}
  if (isListName(field)) setLines(entry, field, [text])
  else setField(entry, field, text)
  return entry
}

function putLine(entry: DraftEntry, to: Extract<Place, { list: unknown }>, line: DraftLine): void {
  setLines(entry, to.list, insertAt(linesOf(entry, to.list), line, to.position))
}

function isListName(field: string): field is (typeof NODE_LIST_NAMES)[number] {
  return NODE_LIST_NAMES.some((name) => name === field)
}

function move(draft: Draft, { node, to }: Extract<Correction, { op: 'move' }>): void {
  const found = findNode(draft, node)
  if (found.kind === 'line') moveLine(draft, found, to)
  else if (!('section' in to) || 'field' in to) throw new Misfit(`${node} is an entry: it can only go to a section.`)
  else {
    const moved = asEntryOf(found.entry, found.section, to.section)
    draft[found.section] = draft[found.section].toSpliced(found.index, 1)
    draft[to.section] = insertAt(draft[to.section], moved, to.position)
  }
}

function moveLine(draft: Draft, found: FoundLine, to: Extract<Correction, { op: 'move' }>['to']): void {
  if ('section' in to && !('field' in to)) throw new Misfit('It is a line: say which field it becomes.')
  const line = found.lines[found.index] ?? ''
  rewriteLine(found, null)
  if (!('list' in to)) place(draft, textOf(line), to)
  else {
    const { entry } = findEntry(draft, to.node)
    // A line that stays in its entry stays the same line.
    putLine(entry, to, entry === found.entry ? line : textOf(line))
  }
}

function join(draft: Draft, { node, other }: Extract<Correction, { op: 'join' }>): void {
  if (node === other) throw new Misfit('These are the same.')
  const [into, from] = [findNode(draft, node), findNode(draft, other)]
  if (into.kind === 'line' && from.kind === 'line')
    place(draft, textOf(from.lines[from.index] ?? ''), { node, field: 'text' })
  else if (into.kind === 'entry' && from.kind === 'entry' && into.section === from.section)
    takeOver(into.entry, from.entry)
  else throw new Misfit('Only two lines, or two entries of one section, can be joined.')
  remove(draft, other)
}

/** What an entry lacks is taken from another one, whose lines come after its own. */
function takeOver(into: DraftEntry, from: DraftEntry): void {
  for (const [field, value] of Object.entries(from)) {
    if (field === 'id') continue
    if (isListName(field)) setLines(into, field, [...linesOf(into, field), ...newLines(from, field)])
    else into[field] ??= value
  }
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
  if (found.kind === 'line') rewriteLine(found, null)
  else draft[found.section] = draft[found.section].toSpliced(found.index, 1)
}
