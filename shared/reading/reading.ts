import type { ResumeDocument } from '#shared/domain/resume/document.ts'

/** What was read of a source, and where each part of it came from. Offsets are UTF-16 code units within a line's text. */

/** A piece of one line of the source, `end` exclusive. Lines are numbered from 0, as the stored lines of a version are. */
export type SourceSpan = { line: number; start: number; end: number }

/**
 * Where one value of the document came from. `node` is a node id (`w1`, `w1.h2`, `n1`), `basics`, or a section's name for the
 * heading above it; `field` is the field of that node (`position`, `startDate`, `location.city`, `heading`), null for a node
 * that is nothing but a text (`w1.h2`).
 */
export type MappedValue = { node: string; field: string | null; spans: SourceSpan[] }

/** What belongs to the page and not to the resume. */
export const FURNITURE_KINDS = ['running_head', 'page_number', 'icon', 'rule'] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]
export type Furniture = SourceSpan & { kind: FurnitureKind }

/** How much of the source stands in the document. Furniture and what the person left out on purpose count in neither. */
export type Coverage = { wordsRead: number; wordsPlaced: number }

/** Every word of the source, accounted for. */
export type Account = {
  map: MappedValue[]
  furniture: Furniture[]
  /** What stands in no field of the document. */
  unplaced: SourceSpan[]
  coverage: Coverage
}

/** Which rule doubts; `docs/reading.md` says what each means. */
export const DOUBT_CODES = [
  'title_looks_wrong',
  'employer_looks_wrong',
  'name_missing',
  'name_looks_wrong',
  'employer_missing',
  'title_missing',
  'dates_missing',
  'employer_changes_in_group',
  'date_not_written',
  'dates_odd',
  'heading_unknown',
  'perhaps_one_entry',
  'perhaps_an_entry',
  'entry_scattered',
  'lines_torn',
  'summary_looks_wrong',
  'skill_looks_wrong',
  'language_looks_wrong',
  'jobs_missing',
  'not_in_text',
  'outside_sections',
  'line_unplaced',
] as const
export type DoubtCode = (typeof DOUBT_CODES)[number]

/** Something that may have been read wrong. */
export type Doubt = {
  /** The same for the same doubt about the same words, so that what a person accepted stays accepted. */
  id: string
  code: DoubtCode
  /** As in `MappedValue`; null where it is about a part of the source that is in no node. */
  node: string | null
  field: string | null
  /** The parts of the source that it is about. */
  spans: SourceSpan[]
  /** In words for the person, without words of the resume. */
  reason: string
  /** Whether an application does not build on it before the person has said that it is right. */
  serious: boolean
}

/** What a reading answers with. */
export type ReadingResult = Account & { document: ResumeDocument; doubts: Doubt[] }

/** Why an application does not build on a reading before the person has said that it is right. */
export const DOUBT_REASON_CODES = [
  'no_job_though_dates',
  'coverage_low',
  'employer_or_title_doubted',
  'name_missing',
  'name_doubted',
] as const
export type DoubtReason = {
  code: (typeof DOUBT_REASON_CODES)[number]
  /** What the person accepts to say that it is right: the ids of doubts, or that of this coverage. */
  ids: string[]
}
