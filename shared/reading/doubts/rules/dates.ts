import { findSmallest } from '#shared/domain/text/extremes.ts'
import { aboutEntry, aboutPart, type Finding, nounsOf } from '../finding.ts'
import { type EntryView, overlaps, type Part, type ReadingView, type SourceDate } from '../reading-view.ts'

const MAX_YEARS = 60
/** How far from the rest of an entry's head a date may stand, in lines. */
const MAX_LINES_APART = 6

const DASH = /^\s*[‒–—-]\s*$/

/** Dates that the source does not give, gives otherwise, or that cannot be. */
export function doubtDates(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry) => [
    ...notWritten(view, entry),
    ...oddSpan(view, entry),
    ...readInPart(view, entry),
  ])
}

function notWritten(view: ReadingView, entry: EntryView): Finding[] {
  return [entry.start, entry.end].flatMap((date): Finding[] => {
    if (date === null) return []
    if (!isGiven(view, date)) return [aboutPart(entry, date, 'date_not_written', 'The text does not give this date.')]
    const others = [...entry.titles, entry.organisation].flatMap((part) => part?.spans.map(({ line }) => line) ?? [])
    const here = date.spans.map(({ line }) => line)
    const distance = findSmallest(here.map((line) => findSmallest(others.map((other) => Math.abs(other - line)))))
    if (others.length === 0 || here.length === 0 || distance <= MAX_LINES_APART) return []
    return [aboutPart(entry, date, 'date_not_written', 'This date stands far from the rest of its entry.')]
  })
}

/** Whether a date of the source says so, at least to the month or year that the value has. */
function isGiven(view: ReadingView, { text, spans }: Part): boolean {
  const agrees = ({ found }: SourceDate) => [found.start, found.end].some((date) => date?.startsWith(text))
  const here = view.dates.filter(({ span }) => spans.some((own) => overlaps(own, span)))
  if (here.some(agrees)) return true
  if (here.length > 0) return false
  const year = text.slice(0, 4)
  return spans.length > 0 ? spans.some((span) => view.textOf(span).includes(year.slice(2))) : view.dates.some(agrees)
}

function oddSpan(view: ReadingView, entry: EntryView): Finding[] {
  const { start, end } = entry
  if (!start || !end) return []
  const odd = (reason: string): Finding[] => [{ ...aboutEntry(entry, 'dates_odd', reason), field: 'startDate' }]
  const shared = Math.min(start.text.length, end.text.length)
  if (end.text.slice(0, shared) < start.text.slice(0, shared)) return odd('This ends before it begins.')
  if (Number(end.text.slice(0, 4)) - Number(start.text.slice(0, 4)) > MAX_YEARS)
    return odd('This lasts longer than a working life.')
  if (start.text === end.text && isOneOfTwo(view, start))
    return odd('Only one end of this span was read, and taken for both.')
  const precisions = new Set([start.text.length > 4, end.text.length > 4])
  return precisions.size > 1 ? odd('One end of this span has a month and the other has none.') : []
}

/** A dash joins the date to another one, or to a word that stands for one. */
function isOneOfTwo(view: ReadingView, { spans }: Part): boolean {
  return spans.some(({ line, start, end }) => {
    const text = view.lines[line]?.text ?? ''
    const isBefore = view.dates.some(
      ({ line: other, span, found }) => other === line && !found.isSpan && DASH.test(text.slice(span.end, start)),
    )
    return isBefore || /^\s*[‒–—-]\s*\p{L}+\s*(?:$|[\t(|,])/u.test(text.slice(end))
  })
}

/** The span of time in the source has an end, or a beginning, that the entry lacks. */
function readInPart(view: ReadingView, entry: EntryView): Finding[] {
  const spans = [entry.start, entry.end].flatMap((part) => part?.spans ?? [])
  const given = [entry.start?.text, entry.end?.text]
  return view.dates.flatMap(({ found, span }): Finding[] => {
    if (!found.isSpan || !spans.some((own) => overlaps(own, span))) return []
    const lacking = [found.start, found.end].some(
      (date) => date !== undefined && !given.some((value) => value?.slice(0, 4) === date.slice(0, 4)),
    )
    const reason = `Only a part of the span of time in the text was read for this ${nounsOf(entry).entry}.`
    return lacking ? [{ ...aboutEntry(entry, 'dates_odd', reason, [span]), field: 'endDate' }] : []
  })
}
