import { findSmallest } from '#shared/domain/text/extremes.ts'
import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { isPlace, organisationCues, schoolCues, wordsOf } from '../looks.ts'
import { type EntryView, type ReadingView, siblingsOf } from '../reading-view.ts'

/** A name with a comma and more behind it, where the others of the section have theirs before the comma and a place behind. */
export function doubtTowns(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry): Finding[] => {
    const { organisation, section } = entry
    if (section === 'certificates') return []
    const tail = organisation?.text.split(',').slice(1).join(',').trim() ?? ''
    if (!organisation || tail === '' || organisationCues(tail) + schoolCues(tail) > 0) return []
    const isHomeTown = isAtTop(view, tail)
    const others = siblingsOf(view, entry).filter((other) => (other.organisation?.spans.length ?? 0) > 0)
    const parted = others.filter((other) => !other.organisation?.text.includes(',') && isFollowedByName(view, other))
    const isParted = parted.length > 0 && parted.length === others.length
    if (!isHomeTown && !isParted && !isFollowedByRegion(view, entry)) return []
    const reason = `The ${nounsOf(entry).organisation} seems to hold a place too.`
    return [{ ...aboutPart(entry, organisation, 'employer_looks_wrong', reason), serious: false }]
  })
}

/** Whether these words stand above the first heading, where a person's own place does. */
function isAtTop(view: ReadingView, words: string): boolean {
  const end = findSmallest([...view.headings, view.lines.length])
  return view.lines.slice(0, end).some(({ text }) => ` ${wordsOf(text)} `.includes(` ${wordsOf(words)} `))
}

function textBehind(view: ReadingView, { organisation }: EntryView): string {
  const span = organisation?.spans.at(-1)
  return span ? (view.lines[span.line]?.text.slice(span.end) ?? '') : ''
}

function isFollowedByName(view: ReadingView, entry: EntryView): boolean {
  return /^\s*,\s*\p{Lu}/u.test(textBehind(view, entry))
}

/** "…, Concord" before ", NH": the name was cut in the middle of a place. */
function isFollowedByRegion(view: ReadingView, entry: EntryView): boolean {
  const next = /^\s*,\s*([^,\t|(–—]+)/u.exec(textBehind(view, entry))?.[1]?.trim() ?? ''
  return isPlace(next)
}
