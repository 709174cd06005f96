import type { NODE_LIST_NAMES, SectionName } from '../document.ts'

export type ListName = (typeof NODE_LIST_NAMES)[number]

/** Where something goes: a field, a line's end, a list of an entry, or a new entry of a section (under this field of it). */
export type Place =
  | { node: string; field: string }
  | { node: string; list: ListName; position?: number }
  | { section: SectionName; field: string; position?: number }

/**
 * One thing that a person mends in a resume. A `node` is the id of an entry or of a line (`w1`, `w1.h2`), or `basics`; a `field`
 * is one of it (`position`, `location.city`); positions count from 0, and what has none goes to the end.
 */
export type Correction =
  /** What a field, or a line (without a field), says; null takes it out. */
  | { op: 'set'; node: string; field?: string; value: string | null }
  /** Puts a text where it belongs: one that was placed nowhere, or any. */
  | { op: 'place'; text: string; to: Place }
  /** A line to the end of another (what was wrapped), or a node to another place. */
  | { op: 'move'; node: string; to: Place | { section: SectionName; position?: number } }
  /** The other into the node: what that lacks is taken from it, its lines come after. */
  | { op: 'join'; node: string; other: string }
  /** An entry in two: the lines from `at` on are another entry, which `at` itself may name (as its `field`). */
  | { op: 'split'; node: string; at: string; field?: string }
  | { op: 'remove'; node: string }

/** A correction that does not fit the document: by its place among the corrections, and in words without those of the resume. */
export class CorrectionRefused extends Error {
  override name = 'CorrectionRefused'
  readonly index: number

  constructor(index: number, problem: string) {
    super(problem)
    this.index = index
  }
}

/** What is wrong with a correction; `correctResume` says of which. */
export class Misfit extends Error {
  override name = 'Misfit'
}
