import type { SourceSpan } from '../../reading.ts'
import type { Finding } from '../finding.ts'
import { countWords, findAllDates, isKnownHeading, looksLikeHead } from '../looks.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'
import { shapeOf } from '../shape.ts'

const MAX_SUMMARY_WORDS = 200
const MAX_NAME_WORDS = 6
const MIN_CELLS = 3
/** Sections whose entries are words of any kind. */
const WORD_LISTS: readonly EntryView['section'][] = ['skills', 'interests', 'languages']
/** Sections whose entries have one date at most. */
const ONE_DATE: readonly EntryView['section'][] = ['awards', 'publications', 'interests']

/** Lines of text of an entry, or of the summary, that may be an entry of their own, or a heading. */
export function doubtTexts(view: ReadingView): Finding[] {
  const own = view.entries.filter(({ section }) => !WORD_LISTS.includes(section))
  return [
    ...own.flatMap((entry) => [
      ...heads(entry),
      ...betweenBullets(view, entry),
      ...likeItsHead(view, entry),
      ...rowsLikeHead(view, entry),
    ]),
    ...headingsAmong(own),
    ...timesInLists(view),
    ...summary(view),
  ]
}

type Text = { id: string; text: string; spans: SourceSpan[] }

function perhapsEntry({ id, text, spans }: Text, reason: string): Finding {
  return { code: 'perhaps_an_entry', node: id, field: null, spans, reason, words: text }
}

/** "Senior Engineer, Acme, 2019 – 2021" as a line of text. */
function heads(entry: EntryView): Finding[] {
  return [...entry.texts, ...entry.descriptions]
    .filter(({ text }) => looksLikeHead(text) || beginsWithSpan(text))
    .map((text) => perhapsEntry(text, 'This line looks like the head of another entry.'))
}

/** A span with both its ends, and the text of the entry right behind it. */
function beginsWithSpan(text: string): boolean {
  const [first] = findAllDates(text)
  if (!first?.isSpan || first.index > 1 || first.start === undefined) return false
  return first.end !== undefined || /\d\D+$/.test(text.slice(first.index, first.index + first.length))
}

/** A line that is no item of a list, between items of a list of the same entry: the name of the next entry, perhaps. */
function betweenBullets(view: ReadingView, entry: EntryView): Finding[] {
  const isItem = (at: number): boolean | undefined => {
    const line = entry.texts[at]?.spans[0]?.line
    return line === undefined ? undefined : view.lines[line]?.bullet === true
  }
  return entry.texts
    .filter(({ text, spans }, index) => {
      const line = view.lines[spans[0]?.line ?? -1]
      if (line?.text.trim().length !== text.trim().length || /[.!?;,:]$/.test(text.trim()) || /^\p{Ll}/u.test(text))
        return false
      return isItem(index) === false && isItem(index - 1) === true && isItem(index + 1) === true
    })
    .map((text) =>
      perhapsEntry(text, 'This line stands between the items of a list and may be the name of another entry.'),
    )
}

/** Text on lines that are set off just as the line with the entry's own name is. */
function likeItsHead(view: ReadingView, entry: EntryView): Finding[] {
  const head = entry.titles[0]?.spans[0] ?? entry.organisation?.spans[0]
  const shape = head && shapeOf(view.lines, head.line)
  if (!head || !shape) return []
  const isAlike = (line: number) => shapeOf(view.lines, line) === shape || isBoldAmong(view, entry, line)
  const alike = (spans: readonly SourceSpan[]) =>
    spans.filter(({ line, start }) => start === 0 && !entry.headLines.includes(line) && isAlike(line))
  const reason = 'This text is set off as the name of its entry is, and may be the name of another.'
  return [...entry.texts, ...entry.descriptions].flatMap(({ id, text, spans }) => {
    const found = alike(spans)
    return found.length > 0 ? [{ ...perhapsEntry({ id, text, spans: found }, reason) }] : []
  })
}

/** A short line that is bold as a whole, in an entry whose other lines of text are not. */
function isBoldAmong(view: ReadingView, entry: EntryView, line: number): boolean {
  const isBold = (at: number) => view.lines[at]?.bold === 'all'
  const { text = '', bullet } = view.lines[line] ?? {}
  if (!isBold(line) || bullet || countWords(text) > MAX_NAME_WORDS || /[.:;,]$/.test(text.trim())) return false
  const others = [...entry.texts, ...entry.descriptions].flatMap(({ spans }) => spans.map((span) => span.line))
  return others.some((other) => other !== line) && others.every((other) => other === line || !isBold(other))
}

/** A text that is a row of as many cells as the row of the entry's head has. */
function rowsLikeHead(view: ReadingView, entry: EntryView): Finding[] {
  const cellsOf = (line: number | undefined) => view.lines[line ?? -1]?.text.split('\t').length ?? 0
  const cells = cellsOf(entry.organisation?.spans[0]?.line)
  if (cells < MIN_CELLS) return []
  return entry.texts
    .filter(
      ({ spans: [span] }) => span?.start === 0 && !entry.headLines.includes(span.line) && cellsOf(span.line) === cells,
    )
    .map((text) => perhapsEntry(text, 'This line has the cells of a row, as the head of its entry has.'))
}

/** The words of a heading as a line of an entry; where several entries have the same, it is their label and one doubt says so. */
function headingsAmong(entries: readonly EntryView[]): Finding[] {
  const found = entries.flatMap(({ section, texts }) =>
    texts.filter(({ text }) => isKnownHeading(text)).map((text) => ({ ...text, section })),
  )
  return [...Map.groupBy(found, ({ text }) => text).values()].flatMap((same): Finding[] => {
    const [first] = same
    if (!first) return []
    const spans = same.flatMap((one) => one.spans)
    const isLabel = same.length > 1
    const reason = isLabel
      ? 'The same line stands in several entries and may be a label.'
      : 'This line looks like the heading of a section.'
    return [
      {
        code: 'heading_unknown',
        node: isLabel ? first.section : first.id,
        field: isLabel ? 'highlights' : null,
        spans,
        reason,
        words: first.text,
      },
    ]
  })
}

/** A span of time on the line of something that has one date, or none. */
function timesInLists(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section }) => ONE_DATE.includes(section))
    .flatMap((entry): Finding[] => {
      const date = view.dates.find(({ line, found }) => found.isSpan && entry.ownLines.includes(line))
      if (!date) return []
      const spans = [{ line: date.line, start: 0, end: view.lines[date.line]?.text.length ?? 0 }]
      const reason = 'The line of this entry has a span of time: it may be a job, a course or a voluntary post.'
      return [
        {
          code: 'perhaps_an_entry',
          node: entry.id,
          field: null,
          spans,
          reason,
          words: view.lines[date.line]?.text ?? '',
        },
      ]
    })
}

function summary(view: ReadingView): Finding[] {
  const text = view.document.basics.summary ?? ''
  const spans = view.spansOf('basics', 'summary')
  const about = (reason: string): Finding[] => [
    { code: 'summary_looks_wrong', node: 'basics', field: 'summary', spans, reason, words: text },
  ]
  if (countWords(text) > MAX_SUMMARY_WORDS)
    return about('The summary is very long: other parts may have been taken into it.')
  const hasSpan = findAllDates(text).some(
    ({ isSpan, index, length }) => isSpan && /\d\s*[-–—]/.test(text.slice(index, index + length)),
  )
  if (hasSpan) return about('The summary has a span of time in it: an entry may have been taken into it.')
  return []
}
