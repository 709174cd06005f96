import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

/** Signs that stand for a letter only in a damaged text: radicals of Han letters, signs of private use, the mark for a lost one. */
const DAMAGED = /[\u2E80-\u2FDF\uE000-\uF8FF\uFFFD]/u
/** "1. ", "2、" and the like. */
const NUMBERED = /^\(?\d{1,2}(?:[、．]|[.)）]\s*)(?=\p{L})/u

/** Heads of entries in which letters are damaged, or that begin as an item of a numbered list does. */
export function doubtLetters(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry) =>
    [entry.organisation, ...entry.titles].flatMap((part): Finding[] => {
      if (part === null) return []
      const isOrganisation = part === entry.organisation
      const reason = whyDamaged(part.text, isOrganisation ? nounsOf(entry).organisation : nounsOf(entry).title, entry)
      const code = isOrganisation ? 'employer_looks_wrong' : 'title_looks_wrong'
      return reason === null ? [] : [aboutPart(entry, part, code, reason)]
    }),
  )
}

function whyDamaged(text: string, noun: string, { section }: EntryView): string | null {
  if (DAMAGED.test(text)) return `A letter of the ${noun} may be damaged in the file.`
  const isNumbered = NUMBERED.test(text) && (section === 'work' || section === 'volunteer' || section === 'education')
  return isNumbered ? `The ${noun} looks like an item of a numbered list.` : null
}
