import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import { MEASURES } from '../measures.ts'
import { haveSameLook } from './looks.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'

/** The rows of a column that ends at `right`: cells that were too long for their place, and went on below, are whole again. */
export function joinBrokenCells(rows: TextRow[], right: number): TextRow[] {
  return joinBrokenHeads(joinBrokenLabels(joinBrokenDates(rows)), right)
}

/** "Bachelor of Science at Cascade Valley" with a date at its right, above "University": the first cell goes on. */
function joinBrokenHeads(rows: TextRow[], right: number): TextRow[] {
  const result: TextRow[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const [first, ...cells] = above?.segments ?? []
    const [rest, ...others] = row.segments
    const [date, ...more] = cells
    const isHead = date !== undefined && more.length === 0 && date.right > right - MEASURES.clearance
    if (above && first && isHead && rest && others.length === 0 && goesOnBelow(above, first, date, row, rest)) {
      const joined = { ...first, text: `${first.text} ${rest.text}` }
      result[result.length - 1] = { ...above, segments: [joined, ...cells] }
    } else result.push(row)
  }
  return result
}

function goesOnBelow(above: TextRow, first: Segment, second: Segment, row: TextRow, rest: Segment): boolean {
  if (row.page !== above.page || row.y - above.y > MEASURES.lineDistance * rest.size) return false
  if (Math.abs(first.x - rest.x) > MEASURES.sameEnd || !isSetAlike(first, rest) || rest.right > second.x) return false
  const word = rest.text.split(/\s/)[0] ?? ''
  const wordWidth = ((rest.right - rest.x) * word.length) / Math.max(1, rest.text.length)
  return first.right + wordWidth > second.x - MEASURES.segmentGap * first.size
}

/** The end of a bold text may be plain. */
function isSetAlike(first: Segment, rest: Segment): boolean {
  const sameSize = Math.abs(first.size - rest.size) < MEASURES.sameSize
  return sameSize && (first.bold === rest.bold || (first.bold === 'start' && rest.bold === null))
}

/** "Sep 2020 –" in a margin column goes on in the row below. */
function joinBrokenDates(rows: TextRow[]): TextRow[] {
  const result: TextRow[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const [date, next] = [above?.segments[0], row.segments[0]]
    const sameColumn =
      date &&
      next &&
      (Math.abs(date.x - next.x) < MEASURES.sameHangingEdge ||
        Math.abs(date.right - next.right) < MEASURES.sameHangingEdge)
    const inMargin = (above?.segments.length ?? 0) > 1
    const broken = sameColumn && (isHalfDate(date.text) || (inMargin && isPartOfSpan(date.text, next.text)))
    const joined = broken ? `${date.text} ${next.text}` : null
    if (!above || !date || joined === null || takeHeadDate(joined)?.rest !== '') {
      result.push(row)
      continue
    }
    result[result.length - 1] = { ...above, segments: [{ ...date, text: joined }, ...above.segments.slice(1)] }
    if (row.segments.length > 1) result.push({ ...row, segments: row.segments.slice(1) })
  }
  return result
}

/** "Drafting and" above "GIS" in a margin column that is set to the right, beside one line of content. */
function joinBrokenLabels(rows: TextRow[]): TextRow[] {
  const result: TextRow[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const [label, content] = above?.segments ?? []
    const [rest, ...others] = row.segments
    const goesOn =
      above &&
      label &&
      content &&
      rest &&
      others.length === 0 &&
      rest.right < content.x &&
      Math.abs(rest.right - label.right) < MEASURES.justifiedEdge &&
      Math.abs(rest.x - label.x) > MEASURES.sameEdge &&
      row.y - above.y < MEASURES.tableRow * rest.size &&
      haveSameLook(rest, label) &&
      takeHeadDate(label.text) === null
    if (!goesOn) result.push(row)
    else
      result[result.length - 1] = {
        ...above,
        segments: [{ ...label, text: `${label.text} ${rest.text}` }, ...above.segments.slice(1)],
      }
  }
  return result
}

function isHalfDate(text: string): boolean {
  return /[-–—]\s*$/.test(text) && takeHeadDate(text)?.rest === ''
}

/** "September 2020 to" above "August 2021", or "July 2011 – August" above "2014": only both together are a span. */
function isPartOfSpan(text: string, next: string): boolean {
  const joined = takeHeadDate(`${text} ${next}`)
  const alone = takeHeadDate(text)
  const incomplete = alone === null || alone.rest !== '' || !alone.dates.isSpan
  return next.length <= MEASURES.maxBrokenDateLength && joined?.rest === '' && joined.dates.isSpan && incomplete
}
