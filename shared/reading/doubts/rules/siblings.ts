import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { degreeCues, leansToTitle, schoolCues } from '../looks.ts'
import { type EntryView, isBefore, type ReadingView, siblingsOf } from '../reading-view.ts'

const MIN_SIBLINGS = 2

/** Entries that are laid out otherwise than the others of their section, or of which no word says what is what. */
export function doubtAmongSiblings(view: ReadingView): Finding[] {
  return [...otherWayRound(view), ...neitherKnown(view)]
}

/** The organisation stands before the title here, and behind it in all the others, or the other way round. */
function otherWayRound(view: ReadingView): Finding[] {
  const ordered = view.entries.flatMap((entry) => {
    const order = orderOf(entry)
    return order === null ? [] : [{ entry, order }]
  })
  return ordered.flatMap(({ entry, order }): Finding[] => {
    const others = ordered.filter((other) => other.entry.section === entry.section && other.entry.id !== entry.id)
    if (others.length < MIN_SIBLINGS || others.some((other) => other.order === order) || !entry.organisation) return []
    // Where its words say clearly which is which, the entry only is written otherwise.
    const title = entry.titles[0]
    if (title && leansToTitle(title.text) > 0 && leansToTitle(entry.organisation.text) < 0) return []
    const { organisation, title: noun } = nounsOf(entry)
    const reason = `The ${organisation} and the ${noun} stand the other way round than in the other entries.`
    return [aboutPart(entry, entry.organisation, 'employer_looks_wrong', reason)]
  })
}

function orderOf({ organisation, titles }: EntryView): 'organisation' | 'title' | null {
  const [a, b] = [organisation?.spans[0], titles[0]?.spans[0]]
  if (!a || !b || (a.line === b.line && a.start === b.start)) return null
  return isBefore(a, b) ? 'organisation' : 'title'
}

/** A course of study in which no word is that of a school and none that of a degree. */
function neitherKnown(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry): Finding[] => {
    const { section, organisation } = entry
    if (section !== 'education' || !organisation) return []
    if (isKnown(entry) || siblingsOf(view, entry).some((other) => isKnown(other) && orderOf(other) === orderOf(entry)))
      return []
    const reason = 'No word of it says which is the school and which the degree or subject.'
    return [aboutPart(entry, organisation, 'employer_looks_wrong', reason)]
  })
}

function isKnown({ organisation, titles }: EntryView): boolean {
  return schoolCues(organisation?.text ?? '') > 0 || degreeCues(titles.map(({ text }) => text).join(' ')) > 0
}
