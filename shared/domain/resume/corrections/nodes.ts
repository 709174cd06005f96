import { NODE_LIST_NAMES, type ResumeDocument, SECTIONS, type SectionName, type TextNode } from '../document.ts'
import { type ListName, Misfit } from './correction.ts'

/** A document while it is corrected: what is new has no id yet. Which fields there may be is checked when all is done. */
export type Draft = { basics: Fields } & Record<SectionName, DraftEntry[]>
export type Fields = Record<string, unknown>
export type DraftEntry = Fields & { id?: string }
/** A line with its id, or a new one. */
export type DraftLine = TextNode | string

export type FoundEntry = { kind: 'entry'; section: SectionName; index: number; entry: DraftEntry }
export type FoundLine = { kind: 'line'; entry: DraftEntry; list: ListName; lines: DraftLine[]; index: number }

/** A copy of a document to correct. */
export function toDraft(document: ResumeDocument): Draft {
  return structuredClone(document) as unknown as Draft
}

/** The entry or line of this id. Throws Misfit. */
export function findNode(draft: Draft, id: string): FoundEntry | FoundLine {
  for (const section of SECTIONS)
    for (const [index, entry] of draft[section].entries()) {
      if (entry.id === id) return { kind: 'entry', section, index, entry }
      if (!id.startsWith(`${entry.id}.`)) continue
      const line = findLine(entry, id)
      if (line) return line
    }
  throw new Misfit(`There is no node ${id}.`)
}

function findLine(entry: DraftEntry, id: string): FoundLine | null {
  for (const list of NODE_LIST_NAMES) {
    const lines = linesOf(entry, list)
    const index = lines.findIndex((line) => typeof line !== 'string' && line.id === id)
    if (index >= 0) return { kind: 'line', entry, list, lines, index }
  }
  return null
}

/** The entry of this id. Throws Misfit. */
export function findEntry(draft: Draft, id: string): FoundEntry {
  const found = findNode(draft, id)
  if (found.kind === 'line') throw new Misfit(`${id} is a line: name an entry.`)
  return found
}

/** An entry's list of lines, which can be changed; an empty one that is in the entry once something was added with `setLines`. */
export function linesOf(entry: DraftEntry, list: ListName): DraftLine[] {
  const lines = entry[list]
  return Array.isArray(lines) ? lines : []
}

export function setLines(entry: DraftEntry, list: ListName, lines: readonly DraftLine[]): void {
  if (lines.length > 0) entry[list] = [...lines]
  else delete entry[list]
}

export function textOf(line: DraftLine): string {
  return typeof line === 'string' ? line : line.text
}

/** The same line with another text: it keeps its id. */
export function withText(line: DraftLine, text: string): DraftLine {
  return typeof line === 'string' ? text : { ...line, text }
}

/** Puts something into a list at a position, or at its end. */
export function insertAt<T>(list: readonly T[], item: T, position = list.length): T[] {
  return list.toSpliced(Math.min(Math.max(position, 0), list.length), 0, item)
}
