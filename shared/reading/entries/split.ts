import { organisationCues, titleCues } from '#shared/domain/text/cues.ts'
import type { DateSpan } from '#shared/domain/text/dates.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import type { FieldLine } from '../lexicon/labelled-lines.ts'
import { markOf } from '../lines/looks.ts'
import { outlineOf } from './outline.ts'

const MAX_HEAD_WORDS = 12
/** Parts of a head beside each other. */
const CELLS = /\t|\s[|·]\s/

/** One job, study, project…: its head and text lines up to the first list item, and what follows. */
export type Entry = {
  dates: DateSpan | null
  /** Its date says how long it took too, as professional networks print it. */
  saysLength: boolean
  /** Lines before the first list item, without the date. */
  head: FieldLine[]
  /** What else stood on the line of the date; it is one of `head`. */
  besideDate: FieldLine | null
  /** How many lines stand above the one with the date. */
  linesAboveDate: number
  /** List items, and paragraphs between and after them. */
  items: FieldLine[]
}

type EntryRow = { line: FieldLine; rest: string; dates: DateSpan | null; saysLength: boolean; mark: string }

/**
 * Cuts the lines of a section into entries, by their dates first, then by their looks and the space between them.
 * `isRemark` tells the lines whose date is not that of an entry.
 */
export function splitEntries(
  lines: readonly FieldLine[],
  dates: DateReader,
  isRemark: (text: string) => boolean = () => false,
): Entry[] {
  const rows = outlineOf(lines, dates).map((line) => toRow(line, isRemark(line.text) ? null : dates))
  const starts = labelledStarts(rows) ?? entryStarts(rows)
  return starts.map((start, index) => toEntry(rows.slice(start, starts[index + 1] ?? rows.length)))
}

function toRow(line: FieldLine, dates: DateReader | null): EntryRow {
  const dated = line.bullet || !dates ? null : dates.head(line.text)
  const { dates: span = null, rest = line.text, saysLength = false } = dated ?? {}
  return { line, rest, dates: span, saysLength, mark: markOf(line) }
}

/** Where a line of an entry's head stands to that with its date. */
export function sideOf({ head, besideDate, linesAboveDate }: Entry, line: FieldLine): 'above' | 'beside' | 'below' {
  if (line === besideDate) return 'beside'
  return head.indexOf(line) < linesAboveDate ? 'above' : 'below'
}

function toEntry(rows: EntryRow[]): Entry {
  const firstItem = rows.findIndex(({ line }) => line.bullet)
  const headRows = firstItem < 0 ? rows : rows.slice(0, firstItem)
  const dated = headRows.filter(({ dates }) => dates)
  const chosen = dated.find(({ dates }) => dates?.isSpan) ?? dated[0]
  const besideDate = chosen ? withText(chosen.line, chosen.rest) : null
  return {
    dates: chosen?.dates ?? null,
    saysLength: chosen?.saysLength ?? false,
    head: headRows
      .map((row) => (row === chosen && besideDate ? besideDate : row.line))
      .filter(({ text }) => text !== ''),
    besideDate,
    linesAboveDate: chosen ? headRows.indexOf(chosen) : headRows.length,
    items: firstItem < 0 ? [] : rows.slice(firstItem).map(({ line }) => line),
  }
}

/** The line with the date cut out; places where the typeface changes are kept where they still fit. */
function withText(line: FieldLine, text: string): FieldLine {
  const { breaks, ...rest } = line
  const kept = breaks?.filter((offset) => offset < text.length && line.text.slice(0, offset) === text.slice(0, offset))
  return { ...rest, text, ...(kept && kept.length > 0 && { breaks: kept }) }
}

/** In a form each entry begins with the same label. */
function labelledStarts(rows: EntryRow[]): number[] | null {
  const opener = rows[0]?.line.field
  if (!opener) return null
  return rows.flatMap(({ line }, index) => (line.field === opener ? [index] : []))
}

function entryStarts(rows: EntryRow[]): number[] {
  if (rows.length === 0) return []
  const runs = textRuns(rows)
  const first = runs[0]
  if (!first || first.from > 0) return startsWithoutHead(rows)
  const offset = Math.max(0, firstDate(rows, first) - first.from)
  const shape: Shape = { mark: rows[0]?.mark ?? '', offset, distinct: isDistinct(rows) }
  const anyDates = rows.some(({ dates }) => dates)
  const starts = [0]
  for (const run of runs) {
    const dates = indexes(run).filter((index) => rows[index]?.dates)
    const begin = run.from
    if (run !== first && dates.length === 0 && startsEntry(rows, begin, shape, anyDates)) starts.push(begin)
    dates.forEach((date, order) => {
      if (run === first && order === 0) return
      const from = order === 0 ? begin : (dates[order - 1] ?? begin) + 1
      starts.push(bestStart(rows, from, date, shape))
    })
    if (dates.length > 0 && anyDates) continue
    for (const start of undatedStarts(rows, run, shape)) starts.push(start)
  }
  return [...new Set(starts)].sort((a, b) => a - b)
}

type Run = { from: number; to: number }
type Shape = { mark: string; offset: number; distinct: boolean }

/** Stretches of lines that are no list items. */
function textRuns(rows: EntryRow[]): Run[] {
  const runs: Run[] = []
  rows.forEach(({ line }, index) => {
    if (line.bullet) return
    const last = runs.at(-1)
    if (last && last.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  })
  return runs
}

function indexes({ from, to }: Run): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function firstDate(rows: EntryRow[], run: Run): number {
  return indexes(run).find((index) => rows[index]?.dates) ?? run.from
}

/** The first line looks different from most other lines that are no list items. */
function isDistinct(rows: EntryRow[]): boolean {
  const texts = rows.filter(({ line }) => !line.bullet)
  const same = texts.filter(({ mark }) => mark === texts[0]?.mark).length
  return (
    /[1-9]|b|\/\d/.test(texts[0]?.mark ?? '') &&
    same < texts.length &&
    texts[0]?.mark !== rows.find(({ line }) => line.bullet)?.mark
  )
}

/** A list without any head: every dated item is an entry, otherwise every item. */
function startsWithoutHead(rows: EntryRow[]): number[] {
  return rows.map((_, index) => index)
}

/** Whether the text after a list begins an entry that has no date. */
function startsEntry(rows: EntryRow[], index: number, shape: Shape, anyDates: boolean): boolean {
  const row = rows[index]
  if (!row || isSentence(row.line.text) || /:$/.test(row.line.text)) return false
  if (shape.distinct) return row.mark === shape.mark
  const leads = rows[index + 1]?.line.bullet === true && row.line.text.split(/\s+/).length <= MAX_HEAD_WORDS
  if (!anyDates) return row.line.gap === true || leads
  const first = rows[0]?.line.text ?? ''
  if (leads && CELLS.test(row.line.text) && CELLS.test(first)) return true
  return row.line.gap === true && leads && titleCues(row.line.text) + organisationCues(row.line.text) > 0
}

/** Further entries in a run without dates: lines that look like the first line, or that stand apart. */
function undatedStarts(rows: EntryRow[], run: Run, shape: Shape): number[] {
  return indexes(run).filter((index) => {
    const row = rows[index]
    if (!row || index === run.from || row.dates || isSentence(row.line.text)) return false
    return shape.distinct ? row.mark === shape.mark && rows[index - 1]?.mark !== shape.mark : row.line.gap === true
  })
}

/** The line between two dates at which the second entry most likely begins. */
function bestStart(rows: EntryRow[], from: number, date: number, shape: Shape): number {
  let best = { index: date, score: Number.NEGATIVE_INFINITY }
  for (let index = from; index <= date; index++) {
    const row = rows[index]
    if (!row) continue
    let score = 0
    if (shape.distinct) score += row.mark === shape.mark ? 3 : -3
    if (row.line.gap) score += 3
    if (index === from && rows[index - 1]?.line.bullet && /^\p{Lu}/u.test(row.line.text)) score += 2
    if (date - index === shape.offset) score += 2
    if (isSentence(row.line.text)) score -= 4
    for (let between = index + 1; between <= date; between++) {
      if (isSentence(rows[between]?.line.text ?? '')) score -= 2
      if (rows[between]?.line.gap) score -= 1
    }
    if (score >= best.score) best = { index, score }
  }
  return best.index
}
