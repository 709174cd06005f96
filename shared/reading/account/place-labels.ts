import { networkOf, takeLabel } from '#shared/domain/text/contact-pieces.ts'
import { isLength } from '#shared/domain/text/lengths.ts'
import { fieldOfLabel, isTitleRow } from '../lexicon/fields.ts'
import { kindOfPhrase, kindOfStem } from '../lexicon/headings.ts'
import { connectingWords } from './lexicon.ts'
import { FREE, type Placing, place, placeHeading } from './placing.ts'
import { freeLine, sectionOfKind } from './section-headings.ts'

/** Words without a place on a line, one after the other; `left` and `right` are the values beside them. */
type Gap = { line: number; from: number; to: number; left: number | null; right: number | null; isFirst: boolean }

const MAX_LABEL_WORDS = 6
const MAX_CONNECTING = 3
const SCHEME = /^(?:https?|www|mailto)$/
const JOINS_SCHEME = /^[:/.]+$/
const STARTS_LABEL = /(?:^|[\t|·•,;(（【[]|\s[-–—])\s*$/u
/** "+44 20 7946 0000 (mobile)" */
const IN_BRACKETS = /^\s*[(（]$/u
const ENDS_LABEL = /^\s*(?:[:：\t]|[.)\]】]\s*[:：]?|[-–—]\s)/
const ENDS_NUMBER = /^[.)]\s*/
const LIST_NUMBER = /^(?:\d{1,2}|[a-h])$/i

/**
 * Places what labels a value or connects two: "E-mail:" goes with the address behind it, "at" with the employer, "(2 years)"
 * with the dates before it.
 */
export function placeLabels(placing: Placing): void {
  for (let line = 0; line < placing.source.lines.length; line++) {
    placeLabelLine(placing, line)
    for (const gap of gapsOf(placing, line)) placeGap(placing, gap)
  }
}

function gapsOf({ source, owner }: Placing, line: number): Gap[] {
  const gaps: Gap[] = []
  const [first, end] = [source.firstWord[line] ?? 0, source.firstWord[line + 1] ?? 0]
  const valueAt = (word: number) =>
    word >= first && word < end && (owner[word] ?? FREE) >= 0 ? (owner[word] ?? null) : null
  for (let from = first; from < end; from++) {
    if (owner[from] !== FREE) continue
    let to = from
    while (to < end && owner[to] === FREE) to++
    gaps.push({ line, from, to, left: valueAt(from - 1), right: valueAt(to), isFirst: from === first })
    from = to
  }
  return gaps.filter(({ left, right }) => left !== null || right !== null)
}

function placeGap(placing: Placing, gap: Gap): void {
  const { left, right, from, to, isFirst } = gap
  const text = textOf(placing, gap.line, from, to)
  if (left !== null && placing.values[left]?.form === 'date' && isLength(text)) {
    place(placing, left, range(from, to))
    return
  }
  if (left !== null && IN_BRACKETS.test(textBetween(placing, from - 1, from)) && isContactLabel(text)) {
    place(placing, left, range(from, to))
    return
  }
  if (right === null) return
  const after = textBetween(placing, to - 1, to)
  const last = placing.source.words[to - 1]?.key ?? ''
  const keys = range(from, to).map((word) => placing.source.words[word]?.key ?? '')
  if (SCHEME.test(last) && JOINS_SCHEME.test(after)) {
    const other = keys.findLastIndex((key) => !SCHEME.test(key))
    place(placing, right, range(from + other + 1, to))
    return
  }
  const isNumber = isFirst && to - from === 1 && LIST_NUMBER.test(last) && ENDS_NUMBER.test(after)
  const connects = left !== null || isFirst
  if (isNumber || (connects && keys.length <= MAX_CONNECTING && keys.every((key) => connectingWords().has(key)))) {
    place(placing, right, range(from, to))
    return
  }
  const isWholeGap = (start: number) => left !== null && start === from
  for (let start = Math.max(from, to - MAX_LABEL_WORDS); start < to; start++)
    if (
      (isWholeGap(start) || STARTS_LABEL.test(textBefore(placing, start))) &&
      placeLabel(placing, { ...gap, from: start }, right, after)
    )
      return
}

function placeLabel(placing: Placing, { line, from, to }: Gap, right: number, after: string): boolean {
  const text = textOf(placing, line, from, to)
  const isMarked = ENDS_LABEL.test(after)
  if (!isContactLabel(text) && !(isMarked && isLabel(text))) return false
  const kind = kindOfPhrase(text)
  const section = placing.values[right]?.section
  if (
    isMarked &&
    kind &&
    section &&
    section !== 'basics' &&
    sectionOfKind(kind) === section &&
    isOpening(placing, right)
  )
    placeHeading(placing, section, range(from, to))
  else place(placing, right, range(from, to))
  return true
}

function isContactLabel(text: string): boolean {
  return takeLabel(`${text}:`)?.value === '' || networkOf(text) !== null
}

/** Whether a value is the first of its entry: a heading before it on its line is that of the section. */
function isOpening({ values }: Placing, value: number): boolean {
  return values[value - 1]?.entry !== values[value]?.entry
}

function isLabel(text: string): boolean {
  if (fieldOfLabel(text) !== null || isTitleRow([text, text])) return true
  const kind = kindOfPhrase(text) ?? kindOfStem(text)
  return kind !== null && kind !== 'ignored'
}

/** A line of nothing but labels above what they label: "Responsibilities:", or the titles of columns. */
function placeLabelLine(placing: Placing, line: number): void {
  const words = freeLine(placing, line)
  const { lines } = placing.source
  const [own, below] = [lines[line], lines[line + 1]]
  if (words.length === 0 || words.length > MAX_LABEL_WORDS * 3 || !own || !below) return
  if ((own.flow ?? 0) !== (below.flow ?? 0)) return
  const label = own.text.trim().replace(/\s*[:：]$/, '')
  const isMarked = label !== own.text.trim() || below.bullet === true
  const isTitles = own.text.includes('\t') && isTitleRow(own.text.split('\t'))
  if (!isTitles && !(isMarked && !own.bullet && fieldOfLabel(label) !== null)) return
  const value = firstValue(placing, line + 1)
  if (value !== null) place(placing, value, words)
}

function firstValue({ source, owner }: Placing, line: number): number | null {
  for (let word = source.firstWord[line] ?? 0; word < (source.firstWord[line + 1] ?? 0); word++) {
    const value = owner[word] ?? FREE
    if (value >= 0) return value
  }
  return null
}

function textOf({ source }: Placing, line: number, from: number, to: number): string {
  return (source.lines[line]?.text ?? '').slice(source.words[from]?.start, source.words[to - 1]?.end)
}

const MAX_BEFORE = 20

function textBefore({ source }: Placing, word: number): string {
  const { line = 0, start = 0 } = source.words[word] ?? {}
  return (source.lines[line]?.text ?? '').slice(start < MAX_BEFORE ? 0 : start - MAX_BEFORE, start)
}

function textBetween({ source }: Placing, word: number, next: number): string {
  const [before, after] = [source.words[word], source.words[next]]
  return before && after ? (source.lines[before.line]?.text ?? '').slice(before.end, after.start) : ''
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
