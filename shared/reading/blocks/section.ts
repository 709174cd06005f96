import type { DateReader } from '../lexicon/date-reader.ts'
import type { SectionKind } from '../lexicon/sections.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** Lines under one heading, in order. `head` is what stands above the first heading of a stream. */
export type Section = {
  kind: SectionKind | 'head'
  flow: number
  lines: ReadLine[]
  /** The heading as it is written; left out where there is none. */
  heading?: string
  /** A part of another section that a label in front of its first line opened. */
  inside?: { kind: SectionKind | 'head'; opener: ReadLine; isOneLine: boolean }
}

/** The blocks of a document under their headings, and what reads dates in its languages. */
export type Blocks = { sections: Section[]; dates: DateReader }

/** Sections whose lines are entries with heads of their own. */
const WITH_ENTRIES: ReadonlySet<Section['kind']> = new Set([
  'work',
  'education',
  'volunteer',
  'projects',
  'certificates',
  'awards',
  'publications',
])

export function hasEntries({ kind }: Section): boolean {
  return WITH_ENTRIES.has(kind)
}
