import { trimEnds } from '#shared/domain/text/prose.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import type { FieldLine } from '../lexicon/labelled-lines.ts'
import { splitCommas } from '../lexicon/segments.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { outlineOf } from './outline.ts'

/** Certificates, awards or publications of a section: its lines, and the same lines by the thing that they are about. */
export type Records = { lines: readonly FieldLine[]; records: ReadLine[][] }

/** Groups the lines of a section of things that each take a line or a few. */
export function splitRecords(lines: readonly FieldLine[], dates: DateReader): Records {
  return { lines, records: groupLines(outlineOf(lines, dates), dates) }
}

/** A line is a record of its own unless the looks show that several lines make one: a bold title above its issuer and date. */
function groupLines(lines: ReadLine[], dates: DateReader): ReadLine[][] {
  const [first] = lines
  if (!first) return []
  const starts = startOfRecord(lines, dates)
  const groups: ReadLine[][] = []
  let dated = false
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1)
    const hasDate = dates.head(line.text) !== null
    if (!last || starts(line, index, last, dated)) {
      groups.push([line])
      dated = hasDate
    } else {
      last.push(line)
      dated ||= hasDate
    }
  }
  return groups
}

type Starts = (line: ReadLine, index: number, last: ReadLine[], dated: boolean) => boolean

function startOfRecord(lines: ReadLine[], dates: DateReader): Starts {
  const marked = (line: ReadLine) => line.bold !== undefined || line.heading !== undefined
  const [first, ...others] = lines
  const isDate = (line: ReadLine) => !line.bullet && dates.head(line.text)?.rest === ''
  if (first && isDate(first) && lines.some((line) => !isDate(line))) return isDate
  const standApart = lines.every((line) => isDate(line) || (!line.bullet && dates.head(line.text) === null))
  const last = lines.at(-1)
  // A column: what it is called, who gave it, and the date below.
  if (standApart && last && isDate(last)) return (_line, _index, record) => record.some(isDate)
  if (first && marked(first) && !first.bullet && lines.some((line) => !marked(line))) return marked
  const dated = lines.map((line) => !line.bullet && dates.head(line.text) !== null)
  const alternate = (first: boolean) => dated.every((has, index) => (has === (index % 2 === 0)) === first)
  if (lines.length % 2 === 0 && (alternate(true) || alternate(false))) return (_line, index) => index % 2 === 0
  const inParagraphs = lines.length > 2 && others.some(({ gap }) => gap) && others.some(({ gap }) => !gap)
  return (line, _index, last, dated) =>
    inParagraphs && !dated ? line.gap === true : !continuesRecord(line, last, dated, dates)
}

/** Without looks to go by: a remark below a record, or its date on a line of its own. */
function continuesRecord(line: ReadLine, last: ReadLine[], dated: boolean, dates: DateReader): boolean {
  if (line.bullet) return false
  if (last[0]?.bullet) return true
  const taken = dates.head(line.text)
  if (taken && dated && taken.dates.index === 0) return false
  if (taken && !dated && trimEnds(taken.rest).length < 40 && splitCommas(last[0]?.text ?? '').length === 1) return true
  return /^[(\p{Ll}]/u.test(line.text)
}
