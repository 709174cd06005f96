import { aboutEntry, type Finding, nounsOf } from '../finding.ts'
import { schoolCues, wordsOf } from '../looks.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

/** Entries beside each other that may be one: what one lacks the other has, or both are the same. */
export function doubtPairs(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry): Finding[] => {
    const next = view.entries.find(({ section, index }) => section === entry.section && index === entry.index + 1)
    if (!next || !isHeaded(entry)) return []
    if (!mayBeOne(entry, next)) return []
    const reason = `This ${nounsOf(entry).entry} and the one beside it may be one.`
    return [aboutEntry(entry, 'perhaps_one_entry', reason), aboutEntry(next, 'perhaps_one_entry', reason)]
  })
}

function isHeaded({ section }: EntryView): boolean {
  return section === 'work' || section === 'volunteer' || section === 'education'
}

type Has = readonly [organisation: boolean, title: boolean, dates: boolean]

function mayBeOne(a: EntryView, b: EntryView): boolean {
  const [first, second] = [whatItHas(a), whatItHas(b)]
  const lacks = (has: Has) => has.some((one) => !one)
  const completes = first.every((one, at) => one !== second[at] || !one) || first.every((one, at) => one || second[at])
  if (lacks(first) && lacks(second) && completes && first.some((one, at) => one !== second[at])) return true
  return isSame(a, b) || isSchoolAndDegree(a, b) || isSchoolAndDegree(b, a)
}

function whatItHas({ organisation, titles, start, end }: EntryView): Has {
  return [organisation !== null, titles.length > 0, start !== null || end !== null]
}

/** One is a school without a degree, the other a degree at something that no word calls a school. */
function isSchoolAndDegree(a: EntryView, b: EntryView): boolean {
  if (a.section !== 'education' || a.titles.length > 0 || b.titles.length === 0) return false
  return schoolCues(a.organisation?.text ?? '') > 0 && schoolCues(b.organisation?.text ?? '') === 0
}

/** The same words and the same dates twice. */
function isSame(a: EntryView, b: EntryView): boolean {
  const head = ({ organisation, titles, start, end }: EntryView) =>
    wordsOf([organisation, ...titles, start, end].map((part) => part?.text ?? '').join(' '))
  return head(a) === head(b)
}
