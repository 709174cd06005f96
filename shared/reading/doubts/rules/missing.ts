import { aboutEntry, type Finding, nounsOf } from '../finding.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

/** What an entry lacks that its kind always has, or that its siblings have. */
export function doubtMissing(view: ReadingView): Finding[] {
  return view.entries.flatMap((entry) => {
    switch (entry.section) {
      case 'work':
        return [...lacksOrganisation(entry), ...lacksTitle(entry), ...lacksDates(entry)]
      case 'volunteer':
      case 'education':
        return [
          ...lacksOrganisation(entry),
          ...lacksTitle(entry),
          ...(siblingsHave(view, entry, isDated) ? lacksDates(entry) : []),
        ]
      case 'projects':
        return [...lacksTitle(entry), ...(siblingsHave(view, entry, isDated) ? lacksDates(entry) : [])]
      default:
        return []
    }
  })
}

function isDated({ start, end }: EntryView): boolean {
  return start !== null || end !== null
}

/** Whether another entry of the section has it. */
function siblingsHave(view: ReadingView, entry: EntryView, has: (entry: EntryView) => boolean): boolean {
  return view.entries.some((other) => other.section === entry.section && other.id !== entry.id && has(other))
}

function lacksOrganisation(entry: EntryView): Finding[] {
  if (entry.organisation) return []
  const { entry: kind, organisation } = nounsOf(entry)
  return [
    {
      ...aboutEntry(entry, 'employer_missing', `This ${kind} has no ${organisation}.`),
      field: organisationField(entry),
    },
  ]
}

function organisationField(entry: EntryView): string {
  if (entry.section === 'education') return 'institution'
  return entry.section === 'volunteer' ? 'organization' : 'name'
}

function lacksTitle(entry: EntryView): Finding[] {
  if (entry.titles.length > 0) return []
  const { entry: kind, title } = nounsOf(entry)
  const field = entry.section === 'education' ? 'studyType' : entry.section === 'projects' ? 'name' : 'position'
  return [{ ...aboutEntry(entry, 'title_missing', `This ${kind} has no ${title}.`), field }]
}

function lacksDates(entry: EntryView): Finding[] {
  if (isDated(entry)) return []
  return [{ ...aboutEntry(entry, 'dates_missing', `This ${nounsOf(entry).entry} has no dates.`), field: 'startDate' }]
}
