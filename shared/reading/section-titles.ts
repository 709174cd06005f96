import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { SECTION_WORDS } from '#shared/domain/resume/heading-words.ts'
import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import type { ReadLine } from './lines/read-line.ts'
import type { Account } from './reading.ts'

export type SectionTitles = NonNullable<ResumeDocument['sectionTitles']>

/** What the source calls the sections of a document, for those that have one heading in it; null where there are none. */
export function findSectionTitles({ map }: Pick<Account, 'map'>, lines: readonly ReadLine[]): SectionTitles | null {
  const titles: SectionTitles = {}
  const headings = map.filter(({ field }) => field === 'heading')
  for (const section of SECTION_WORDS) {
    const [heading, ...others] = headings.filter(({ node }) => node === section)
    if (!heading || others.length > 0 || new Set(heading.spans.map(({ line }) => line)).size !== 1) continue
    const [{ line } = { line: -1 }] = heading.spans
    const start = findSmallest(heading.spans.map((span) => span.start))
    const end = findLargest(heading.spans.map((span) => span.end))
    const title = lines[line]?.text.slice(start, end).trim()
    if (title) titles[section] = title
  }
  return Object.keys(titles).length > 0 ? titles : null
}
