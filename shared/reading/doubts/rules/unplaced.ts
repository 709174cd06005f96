import { findSmallest } from '#shared/domain/text/extremes.ts'
import type { SourceSpan } from '../../reading.ts'
import { aboutEntry, type Finding, nounsOf } from '../finding.ts'
import { isOfGroup } from '../groups.ts'
import { countWords, isHeading, isRunningText, looksLikeHead, organisationCues, titleCues } from '../looks.ts'
import { type EntryView, overlaps, type ReadingView, type SourceDate } from '../reading-view.ts'

/** Unplaced lines with so many words look like content whatever they say. */
const MIN_CONTENT_WORDS = 4
const MAX_HEAD_WORDS = 12
const DATED: readonly EntryView['section'][] = ['work', 'volunteer', 'education', 'projects']

/** Spans of time and whole lines of the source that are in no field. */
export function doubtUnplaced(view: ReadingView): Finding[] {
  const spans = view.dates.filter((date) => date.found.isSpan && isUnused(view, date) && !isOfGroup(view, date))
  return [
    ...spans.map(
      ({ span }): Finding => ({
        code: 'line_unplaced',
        node: null,
        field: null,
        spans: headAround(view, span),
        reason: 'A span of time in the text is that of no entry.',
        words: view.lines[span.line]?.text ?? '',
      }),
    ),
    ...undated(view),
    ...contentLines(view),
    ...noJobs(view, spans),
  ]
}

function mappedDates(view: ReadingView): { entry: EntryView; spans: SourceSpan[]; text: string }[] {
  return view.entries.flatMap((entry) =>
    [entry.start, entry.end].flatMap((part) => (part ? [{ entry, spans: part.spans, text: part.text }] : [])),
  )
}

/** The line of a span of time, and those beside it that are short enough to be of the same head and no items of a list. */
function headAround(view: ReadingView, { line }: SourceSpan): SourceSpan[] {
  const isOfHead = (at: number): boolean => {
    const beside = view.lines[at]
    if (!beside || beside.bullet || view.headings.has(at)) return false
    return countWords(beside.text) <= MAX_HEAD_WORDS && !isRunningText(beside.text)
  }
  return [line - 1, line, line + 1]
    .filter((at) => at === line || isOfHead(at))
    .map((at) => ({ line: at, start: 0, end: view.lines[at]?.text.length ?? 0 }))
}

/** Whether no entry has its dates from here, and it stands in no field, or as no part of a sentence. */
function isUnused(view: ReadingView, { span, line }: SourceDate): boolean {
  const isPlaced = !view.unplacedOn(line).some((own) => overlaps(own, span))
  if (isPlaced && !looksLikeHead(view.lines[line]?.text ?? '')) return false
  return !view.datesPlacedOn(line).some((own) => overlaps(own, span))
}

/** An entry without dates, among whose lines the source has some. */
function undated(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section, start, end }) => DATED.includes(section) && start === null && end === null)
    .flatMap((entry): Finding[] => {
      const [first, last] = rangeOf(view, entry)
      const date = view.dates.find(
        ({ line, ...date }) => line >= first && line <= last && isUnused(view, { line, ...date }),
      )
      if (!date) return []
      const reason = `This ${nounsOf(entry).entry} has no dates, though some stand among its lines.`
      return [{ ...aboutEntry(entry, 'dates_missing', reason, [date.span]), field: 'startDate' }]
    })
}

/** From the first line of an entry's head to the line above the next entry or heading. */
function rangeOf(view: ReadingView, entry: EntryView): [first: number, last: number] {
  const first = entry.headLines[0] ?? entry.ownLines[0] ?? Number.POSITIVE_INFINITY
  const later = [
    ...view.headings,
    ...view.entries.filter(({ id }) => id !== entry.id).flatMap(({ headLines }) => headLines[0] ?? []),
  ].filter((line) => line > first)
  return [first, findSmallest([...later, view.lines.length]) - 1]
}

/** Whole lines in no field that say something of a post or a firm, or are as long as content is. */
function contentLines(view: ReadingView): Finding[] {
  return view.lines.flatMap(({ text }, line): Finding[] => {
    const spans = view.unplacedOn(line)
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
    if (spans.length === 0 || length < text.trim().length / 2 || view.headings.has(line)) return []
    const words = text.trim().split(/\s+/).length
    const isContent = words >= MIN_CONTENT_WORDS || titleCues(text) + organisationCues(text) > 0
    if (!isContent || isHeading(text)) return []
    const reason = 'A line of the text was put in no field.'
    return [{ code: 'line_unplaced', node: null, field: null, spans, reason, words: text }]
  })
}

/** No job was read, though spans of time in the text belong to no entry. */
function noJobs(view: ReadingView, unused: readonly SourceDate[]): Finding[] {
  if (view.document.work.length > 0) return []
  const used = mappedDates(view).length
  const all = view.dates.filter(({ found }) => found.isSpan)
  if (all.length === 0 || (unused.length === 0 && used > 0)) return []
  const reason = 'No job was read, though the text has spans of time that no entry has.'
  const spans = (unused.length > 0 ? unused : all).map(({ span }) => span)
  return [{ code: 'jobs_missing', node: 'work', field: null, spans, reason, words: 'work', serious: true }]
}
