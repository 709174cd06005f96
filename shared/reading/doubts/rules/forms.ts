import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { findAllDates, isPlace, wordsOf } from '../looks.ts'
import type { EntryView, Part, ReadingView } from '../reading-view.ts'

const HEADED: readonly EntryView['section'][] = ['work', 'volunteer', 'education', 'projects']
const MIN_SAME_LABELS = 2
const MAX_LABEL_LENGTH = 40

/** Forms: labels that were taken for values, and labelled lines of an entry that were taken for its text. */
export function doubtForms(view: ReadingView): Finding[] {
  const labels = labelsOf(view)
  return view.entries
    .filter(({ section }) => HEADED.includes(section))
    .flatMap((entry) => [
      ...labelsAsValues(entry, labels),
      ...partsOfLabels(view, entry),
      ...labelledTexts(view, entry),
    ])
}

/**
 * The words before the first tab or colon of a line; empty where there is none, and where a date or a place stands behind a
 * tab: so the heads of entries are set.
 */
function labelOf(text: string): string {
  const [label = ''] = /^[^\t:]+(?=\s*[\t:])/u.exec(text) ?? []
  if (label.length > MAX_LABEL_LENGTH || /\d/.test(label)) return ''
  const rest = text.slice(label.length).trimStart()
  const isHead = !rest.startsWith(':') && (isPlace(rest) || findAllDates(rest).length > 0)
  return isHead ? '' : wordsOf(label)
}

/** What stands before a tab or a colon on several lines. */
function labelsOf(view: ReadingView): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of view.lines) {
    const label = labelOf(text)
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([label, count]) => (count >= MIN_SAME_LABELS ? [label] : [])))
}

function headParts(entry: EntryView): Part[] {
  return [entry.organisation, ...entry.titles].flatMap((part) => part ?? [])
}

function looksWrong(entry: EntryView, part: Part, why: (noun: string) => string): Finding {
  const isOrganisation = part === entry.organisation
  const noun = isOrganisation ? nounsOf(entry).organisation : nounsOf(entry).title
  return aboutPart(entry, part, isOrganisation ? 'employer_looks_wrong' : 'title_looks_wrong', why(noun))
}

/** The same words stand before a tab or colon on several lines, where the value has its own line with more behind it. */
function labelsAsValues(entry: EntryView, labels: ReadonlySet<string>): Finding[] {
  return headParts(entry)
    .filter(({ text }) => [text, ...text.split(',')].some((piece) => labels.has(wordsOf(piece))))
    .map((part) => looksWrong(entry, part, (noun) => `The ${noun} looks like a label of the form.`))
}

/** "Expected" of "Expected end: …": words that with those behind them are a label. */
function partsOfLabels(view: ReadingView, entry: EntryView): Finding[] {
  return headParts(entry)
    .filter(({ spans }) => {
      const last = spans.at(-1)
      const behind = last === undefined ? '' : (view.lines[last.line]?.text.slice(last.end) ?? '')
      return /^ [\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}:\s/u.test(behind)
    })
    .map((part) => looksWrong(entry, part, (noun) => `The ${noun} looks like a part of a label.`))
}

/** A course of study whose degree or subject has a line with a label of its own that was read as something else. */
function labelledTexts(view: ReadingView, entry: EntryView): Finding[] {
  if (entry.section !== 'education' || entry.titles.length > 1) return []
  const first = entry.headLines[0] ?? Number.POSITIVE_INFINITY
  const isLabelled = (line: number) => {
    const text = view.lines[line]?.text ?? ''
    return text.includes(':') && labelOf(text) !== ''
  }
  const [title] = entry.titles
  if (!title?.spans.every(({ line }) => isLabelled(line))) return []
  const other = [title.spans.at(-1)?.line ?? 0]
    .flatMap((line) => [line - 1, line + 1])
    .find((line) => {
      const isOfHead = entry.headLines.includes(line)
      return line > first && !isOfHead && isLabelled(line) && !/\d/.test(view.lines[line]?.text ?? '')
    })
  if (other === undefined) return []
  return [
    looksWrong(entry, title, (noun) => `Another line with a label beside the ${noun} was read as something else.`),
  ]
}
