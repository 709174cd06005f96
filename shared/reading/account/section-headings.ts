import { kindOfParts, kindOfStem } from '../lexicon/headings.ts'
import type { SectionKind } from '../lexicon/sections.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { FREE, type Placing, placeHeading } from './placing.ts'
import { knownHeading } from './territories.ts'
import type { Value } from './values.ts'

const MAX_LENGTH = 60
/** The words under a heading stand so many lines below it at most. */
const MAX_BELOW = 3

/**
 * Places the titles of sections: lines of the words of a heading above words of its section, or of any that the document has.
 * What only looks like a heading is placed nowhere, and so is the heading of a section that was not read.
 */
export function placeHeadings(placing: Placing): void {
  const present = new Set(placing.values.flatMap(({ section }, index) => (placing.places[index] ? [section] : [])))
  placing.source.lines.forEach((line, index) => {
    const words = freeLine(placing, index)
    if (words.length === 0 || line.text.length > MAX_LENGTH) return
    const section = sectionOfHeading(placing, line, index, present)
    if (section) placeHeading(placing, section, words)
  })
}

function sectionOfHeading(
  placing: Placing,
  line: ReadLine,
  index: number,
  present: ReadonlySet<Value['section']>,
): Value['section'] | null {
  const below = sectionBelow(placing, index)
  const phrase = knownHeading(line)
  if (phrase === 'ignored') return null
  if (phrase) {
    const named = sectionOfKind(phrase)
    if (below) return below
    return named && present.has(named) ? named : null
  }
  if (!looksLikeHeading(line)) return null
  const told = kindOfParts(line.text) ?? kindOfStem(line.text)
  const named = told && sectionOfKind(told)
  return named && named === below ? named : null
}

/** All words of a line where none of them has a place yet; else none. */
export function freeLine({ source, owner }: Placing, line: number): number[] {
  const words: number[] = []
  for (let word = source.firstWord[line] ?? 0; word < (source.firstWord[line + 1] ?? 0); word++) {
    if (owner[word] !== FREE) return []
    words.push(word)
  }
  return words
}

/** The section of the first words with a place in the lines below, before the next heading of its stream. */
function sectionBelow(placing: Placing, heading: number): Value['section'] | null {
  const { source, owner, values } = placing
  const flow = source.lines[heading]?.flow ?? 0
  for (let line = heading + 1; line <= heading + MAX_BELOW && line < source.lines.length; line++) {
    const below = source.lines[line]
    if (!below || (below.flow ?? 0) !== flow || knownHeading(below)) return null
    for (let word = source.firstWord[line] ?? 0; word < (source.firstWord[line + 1] ?? 0); word++) {
      const section = values[owner[word] ?? FREE]?.section
      if (section) return section
    }
  }
  return null
}

/** The section in which what stands under a heading of this kind is kept; null for kinds that have none. */
export function sectionOfKind(kind: SectionKind): Value['section'] | null {
  switch (kind) {
    case 'contact':
    case 'summary':
      return 'basics'
    case 'other':
    case 'ignored':
      return null
    default:
      return kind
  }
}

function looksLikeHeading({ text, bullet, heading, bold, gap }: ReadLine): boolean {
  if (bullet || /[.;]|\t/.test(text)) return false
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  const isCapitals = letters.length > 1 && letters === letters.toUpperCase()
  return heading !== undefined || bold === 'all' || isCapitals || (gap === true && !/[,:]\s/.test(text))
}
