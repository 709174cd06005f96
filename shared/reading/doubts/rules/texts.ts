import { kindOfPhrase } from '#shared/domain/parsing/headings.ts'
import type { SourceSpan } from '../../reading.ts'
import type { Finding } from '../finding.ts'
import { findAllDates, isRunningText, organisationCues, titleCues, withoutDates } from '../looks.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

const MAX_HEAD_WORDS = 14
const MAX_SUMMARY_WORDS = 200
/** A wrapped line is longer than a word or two. */
const MIN_TORN_WORDS = 4
const MIN_TORN_SHARE = 0.2

/** Lines of text that may be something else: the head of another entry, a heading, the rest of the line above. */
export function doubtTexts(view: ReadingView): Finding[] {
  return [
    ...view.entries.flatMap((entry) => [...heads(entry), ...betweenBullets(view, entry)]),
    ...torn(view),
    ...summary(view),
  ]
}

/** "Senior Engineer, Acme, 2019 – 2021" as a line of text: short, with a span of time at one of its ends. */
function heads(entry: EntryView): Finding[] {
  return entry.texts.flatMap(({ id, text, spans }): Finding[] => {
    const isHead = looksLikeHead(text)
    if (!isHead && !(kindOfPhrase(text) !== null && entry.section !== 'skills' && entry.section !== 'interests'))
      return []
    const code = isHead ? 'perhaps_an_entry' : 'heading_unknown'
    const reason = isHead
      ? 'This line looks like the head of another entry.'
      : 'This line looks like the heading of a section.'
    return [{ code, node: id, field: null, spans, reason, words: text }]
  })
}

function looksLikeHead(text: string): boolean {
  const dates = findAllDates(text)
  const isAtEnd = dates.some(
    ({ index, length, isSpan }) => isSpan && (index < 2 || index + length >= text.trim().length - 2),
  )
  if (!isAtEnd) return false
  const rest = withoutDates(text).trim()
  const words = rest.split(/\s+/).length
  if (words > MAX_HEAD_WORDS) return false
  return titleCues(rest) + organisationCues(rest) > 0 || !isRunningText(text)
}

/** A line that is no item of a list, between items of a list of the same entry: the name of the next entry, perhaps. */
function betweenBullets(view: ReadingView, entry: EntryView): Finding[] {
  return entry.texts.flatMap(({ id, text, spans }, index): Finding[] => {
    const isItem = (at: number): boolean | undefined => {
      const line = entry.texts[at]?.spans[0]?.line
      return line === undefined ? undefined : view.lines[line]?.bullet === true
    }
    const line = view.lines[spans[0]?.line ?? -1]
    const stands = line?.text.trim().length === text.trim().length
    if (!stands || isItem(index) !== false || isItem(index - 1) !== true || isItem(index + 1) !== true) return []
    if (/[.!?;,]$/.test(text.trim()) || /^\p{Ll}/u.test(text)) return []
    const reason = 'This line stands between the items of a list and may be the name of another entry.'
    return [{ code: 'perhaps_an_entry', node: id, field: null, spans, reason, words: text }]
  })
}

/** One doubt for each section whose lines often end in the middle of a sentence: a wrapped line was read as two. */
function torn(view: ReadingView): Finding[] {
  const bySection = Map.groupBy(view.entries, ({ section }) => section)
  return [...bySection].flatMap(([section, entries]): Finding[] => {
    if (section === 'skills' || section === 'interests') return []
    const all = entries.flatMap(({ texts }) => texts)
    const found = entries.flatMap(({ texts }) =>
      texts.filter(({ text }, index) => {
        const next = texts[index + 1]?.text ?? ''
        const leadsOn = /(?:[,–—-]|\b(?:and|or|of|the|to|for|in|with|a|by))$/i.test(text.trim())
        return (
          text.split(/\s+/).length >= MIN_TORN_WORDS &&
          next !== '' &&
          (leadsOn || (/^\p{Ll}/u.test(next) && !/[.!?;:]$/.test(text.trim())))
        )
      }),
    )
    // Some people begin every line with a small letter.
    const small = all.filter(({ text }) => /^\p{Ll}/u.test(text)).length
    if (found.length === 0 || found.length < all.length * MIN_TORN_SHARE || small > all.length * 0.7) return []
    const spans: SourceSpan[] = found.flatMap((text) => text.spans)
    const reason = 'Some lines end in the middle of a sentence: wrapped lines may have been read as several.'
    return [
      {
        code: 'lines_torn',
        node: section,
        field: 'highlights',
        spans,
        reason,
        words: found.map(({ text }) => text).join(' '),
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
  if (text.split(/\s+/).length > MAX_SUMMARY_WORDS)
    return about('The summary is very long: other parts may have been taken into it.')
  if (findAllDates(text).some(({ isSpan, start, end }) => isSpan && start !== undefined && end !== undefined))
    return about('The summary has a span of time in it: an entry may have been taken into it.')
  const heads = spans.filter((span) => looksLikeHead(view.textOf(span)))
  return heads.length > 0 ? about('The summary has a line in it that looks like the head of an entry.') : []
}
