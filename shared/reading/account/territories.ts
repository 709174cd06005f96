import { kindOfPhrase } from '../lexicon/headings.ts'
import type { SectionKind } from '../lexicon/sections.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** Under which heading known by its words a line stands; `head` above the first of its stream. */
export type Territory = SectionKind | 'head'

const MAX_HEADING_LENGTH = 60

/** For each line the heading above it. A heading stands in its own territory. */
export function territoriesOf(lines: readonly ReadLine[]): Territory[] {
  const open = new Map<number, Territory>()
  return lines.map((line) => {
    const flow = line.flow ?? 0
    const kind = knownHeading(line)
    if (kind && kind !== 'ignored') open.set(flow, kind)
    return open.get(flow) ?? 'head'
  })
}

/** The kind of a line that is a heading by its words alone; null when none. */
export function knownHeading({ text, bullet }: ReadLine): SectionKind | null {
  if (bullet || text.length > MAX_HEADING_LENGTH || text.includes('\t')) return null
  return kindOfPhrase(text.trim().replace(/\s*[:：]$/, ''))
}

/** Whether values of a section are usually found under such a heading. */
export function belongsUnder(section: string, territory: Territory): boolean {
  if (section === 'basics') return territory === 'head' || territory === 'contact' || territory === 'summary'
  return territory === section || territory === 'other'
}
