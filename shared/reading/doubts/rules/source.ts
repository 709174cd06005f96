import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import type { SourceSpan } from '../../reading.ts'
import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { isOfGroup } from '../groups.ts'
import { degreeCues, isDuration, isPlace, lookOf, organisationCues, schoolCues, titleCues, wordsOf } from '../looks.ts'
import { type EntryView, isBefore, overlaps, type Part, type ReadingView, siblingsOf } from '../reading-view.ts'

const HEADED: readonly EntryView['section'][] = ['work', 'volunteer', 'education', 'projects']

/** Where the values of an entry stand in the source: not at all, torn, among another entry's lines, or with words left over beside them. */
export function doubtPlaces(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section }) => HEADED.includes(section))
    .flatMap((entry) => [
      ...notInText(view, entry),
      ...torn(view, entry),
      ...scattered(view, entry),
      ...leftOver(view, entry),
      ...placeOfSchool(view, entry),
      ...inherited(view, entry),
      ...wordOfDate(view, entry),
    ])
}

function headParts(entry: EntryView): Part[] {
  return [entry.organisation, ...entry.titles].flatMap((part) => part ?? [])
}

function notInText(_view: ReadingView, entry: EntryView): Finding[] {
  return headParts(entry)
    .filter(({ spans }) => spans.length === 0)
    .map((part) => aboutPart(entry, part, 'not_in_text', 'These words do not stand in the text like this.'))
}

/** A value put together from pieces between which something else stands, or a part of a longer word group. */
function torn(view: ReadingView, entry: EntryView): Finding[] {
  return headParts(entry).flatMap((part): Finding[] => {
    const isTorn = part.spans.some((span, index) => {
      const next = part.spans[index + 1]
      if (!next || next.line !== span.line) return false
      return /[\p{L}\p{N}]/u.test(view.lines[span.line]?.text.slice(span.end, next.start) ?? '')
    })
    const code = part === entry.organisation ? 'employer_looks_wrong' : 'title_looks_wrong'
    return isTorn ? [aboutPart(entry, part, code, 'These words do not stand next to each other in the text.')] : []
  })
}

/** Lines of another entry lie between the lines of the head of this one. */
function scattered(view: ReadingView, entry: EntryView): Finding[] {
  const ownParts = headParts(entry).filter(({ spans }) => !isShared(view, entry, spans))
  const lines = [...ownParts, entry.start, entry.end].flatMap((part) => part?.spans.map(({ line }) => line) ?? [])
  const [first, last] = [findSmallest(lines), findLargest(lines)]
  const between = linesFrom(first + 1, last - 1).some((line) =>
    view
      .headsOn(line)
      .some(
        ({ entry: other, part }) =>
          other.id !== entry.id && HEADED.includes(other.section) && !isShared(view, other, part.spans),
      ),
  )
  if (!between) return []
  const [part] = ownParts
  const reason = `Lines of another entry stand among the lines of this ${nounsOf(entry).entry}.`
  return part ? [aboutPart(entry, part, 'entry_scattered', reason)] : []
}

/** Whether another entry has a value on the very same words. */
function isShared(view: ReadingView, entry: EntryView, spans: readonly SourceSpan[]): boolean {
  return spans.some((own) =>
    view.headsOn(own.line).some(({ entry: other, span }) => other.id !== entry.id && overlaps(own, span)),
  )
}

/** The numbers of the lines between two, both included; none where there is no line. */
function linesFrom(first: number, last: number): number[] {
  return Number.isFinite(first) && last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : []
}

/** Words on the lines of the head that are in no field. */
function leftOver(view: ReadingView, entry: EntryView): Finding[] {
  const spans = entry.headLines
    .filter((line) => !view.ownersOf(line).some((other) => other.id !== entry.id && other.index < entry.index))
    .flatMap((line) => view.unplacedOn(line))
    .filter((span) => !view.dates.some((date) => overlaps(date.span, span) && isOfGroup(view, date)))
    .filter((span) => isContent(view.textOf(span)) && !isLabel(view, span))
  if (spans.length === 0) return []
  const words = spans.map(view.textOf).join(' ')
  const reason = `Words beside the head of this ${nounsOf(entry).entry} were put in no field.`
  return [{ code: 'line_unplaced', node: entry.id, field: null, spans, reason, words }]
}

/** Words that say something: not a place, a length of time, a label, or what only joins other words. */
function isContent(text: string): boolean {
  return text.split(/[;|·•()\t]/u).some((piece) => saysSomething(piece) && piece.split(',').some(saysSomething))
}

function saysSomething(text: string): boolean {
  const plain = text.replace(/^[\s,;:|·•()–—-]+|[\s,;:|·•()–—-]+$/gu, '')
  if (isPlace(plain) || isDuration(plain)) return false
  if (lookOf(plain) === 'date' || degreeCues(plain) > 0) return true
  return wordsOf(plain)
    .split(' ')
    .some((word) => word.length >= 3 && /\p{L}/u.test(word))
}

/** Words before a colon, with a value behind it. */
function isLabel(view: ReadingView, { line, end }: SourceSpan): boolean {
  return /^\s*:/.test(view.lines[line]?.text.slice(end) ?? '')
}

/** "…, Modena" right behind this school only: a school has no field for its place, so it may be a part of the name. */
function placeOfSchool(view: ReadingView, entry: EntryView): Finding[] {
  const { organisation, section } = entry
  if (!organisation || section !== 'education' || !isBeforePlace(view, entry)) return []
  const others = siblingsOf(view, entry)
  // Where the others have one too, the places are the schools' and stand apart.
  if (others.length === 0 || others.some((other) => isBeforePlace(view, other))) return []
  const reason = `The place behind the ${nounsOf(entry).organisation} was put in no field.`
  return [aboutPart(entry, organisation, 'line_unplaced', reason)]
}

function isBeforePlace(view: ReadingView, { organisation }: EntryView): boolean {
  const span = organisation?.spans.at(-1)
  return span !== undefined && view.unplacedOn(span.line).some((own) => between(view, span, own) === ', ')
}

/** The employer of the entry above, though there it stands below the title and so heads no group of roles. */
function inherited(view: ReadingView, entry: EntryView): Finding[] {
  const own = entry.organisation
  if (!own || own.spans.length === 0) return []
  const first = view.entries.find(
    (other) =>
      other.section === entry.section &&
      other.index < entry.index &&
      other.organisation?.spans.some((span) => own.spans.some((mine) => overlaps(mine, span))),
  )
  const title = first?.titles[0]?.spans[0]
  const span = first?.organisation?.spans[0]
  if (!title || !span || !isBefore(title, span)) return []
  const reason = `This ${nounsOf(entry).organisation} is that of the entry above, which may not hold here.`
  return [aboutPart(entry, own, 'employer_changes_in_group', reason)]
}

/** "Director, Summers" right before "2018 – 2022": the last word belongs to the date. */
function wordOfDate(view: ReadingView, entry: EntryView): Finding[] {
  return headParts(entry).flatMap((part): Finding[] => {
    const last = part.text.split(',').at(-1)?.trim() ?? ''
    const span = part.spans.at(-1)
    if (!part.text.includes(',') || /\s/.test(last) || !span) return []
    const isBefore = view.dates.some((date) => date.line === span.line && /^ $/.test(between(view, span, date.span)))
    if (!isBefore || titleCues(last) + organisationCues(last) + schoolCues(last) > 0) return []
    const code = part === entry.organisation ? 'employer_looks_wrong' : 'title_looks_wrong'
    return [aboutPart(entry, part, code, 'The last word seems to belong to the date behind it.')]
  })
}

function between(view: ReadingView, a: SourceSpan, b: SourceSpan): string {
  return view.lines[a.line]?.text.slice(a.end, b.start) ?? ''
}
