import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { accountFor } from './account/account.ts'
import { findDoubts } from './doubts/find-doubts.ts'
import { findReasonsForDoubt } from './doubts/find-reasons.ts'
import type { ReadLine } from './lines/read-line.ts'
import type { Account, Doubt, DoubtReason, SourceSpan } from './reading.ts'
import { findSectionTitles, type SectionTitles } from './section-titles.ts'

/** What the person has said of a reading before. */
export type Said = { leftOut: readonly SourceSpan[]; acceptedDoubts: readonly string[] }
const NOTHING_SAID: Said = { leftOut: [], acceptedDoubts: [] }

export type AssessedReading = Account & {
  doubts: Doubt[]
  /** Why no application builds on it yet. */
  inDoubt: DoubtReason[]
  /** What the source calls the sections; null where it names none. */
  sectionTitles: SectionTitles | null
}

/** Accounts for every word of the lines that a document was read from, and says what of it may be wrong. */
export function assessReading(
  document: ResumeDocument,
  lines: readonly ReadLine[],
  { leftOut, acceptedDoubts }: Said = NOTHING_SAID,
): AssessedReading {
  const account = accountFor(document, lines, { leftOut })
  const doubts = findDoubts({ document, lines, account })
  return {
    ...account,
    doubts,
    inDoubt: findReasonsForDoubt({ document, lines, account, doubts }, new Set(acceptedDoubts)),
    sectionTitles: findSectionTitles(account, lines),
  }
}

/** Of a source that took too long to be held against its document: nothing has a place that anybody could tell. */
export function leaveUnplaced(lines: readonly ReadLine[]): AssessedReading {
  const unplaced = lines.flatMap(({ text }, line) => (text === '' ? [] : [{ line, start: 0, end: text.length }]))
  return {
    map: [],
    furniture: [],
    unplaced,
    coverage: { wordsRead: unplaced.length, wordsPlaced: 0 },
    doubts: [],
    inDoubt: [{ code: 'coverage_low', ids: ['coverage-unknown'] }],
    sectionTitles: null,
  }
}
