import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { countWords, isRunningText, leansToTitle, organisationCues, titleCues } from '../looks.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

const MAX_TITLE_WORDS = 6
/** The title stands among the first lines of an entry, if at all. */
const FIRST_TEXTS = 3

/** Titles and employers that no word tells for one, while a line among the first of the entry's text has such a word. */
export function doubtForBetterLines(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section }) => section === 'work' || section === 'volunteer')
    .flatMap((entry) => [...betterTitle(view, entry), ...betterOrganisation(view, entry)])
}

function betterTitle(view: ReadingView, entry: EntryView): Finding[] {
  const [title] = entry.titles
  if (!title || titleCues(title.text) > 0 || !firstLines(view, entry).some((text) => leansToTitle(text) > 0)) return []
  const reason = `Another line of this ${nounsOf(entry).entry} looks more like its ${nounsOf(entry).title}.`
  return [aboutPart(entry, title, 'title_looks_wrong', reason)]
}

function betterOrganisation(view: ReadingView, entry: EntryView): Finding[] {
  const { organisation } = entry
  if (!organisation || organisationCues(organisation.text) > 0) return []
  if (!firstLines(view, entry).some((text) => leansToTitle(text) < 0)) return []
  const reason = `Another line of this ${nounsOf(entry).entry} looks more like its ${nounsOf(entry).organisation}.`
  return [aboutPart(entry, organisation, 'employer_looks_wrong', reason)]
}

/** Its first texts that are a whole line, no item of a list, and short as a name is. */
function firstLines(view: ReadingView, entry: EntryView): string[] {
  return [...entry.descriptions, ...entry.texts.slice(0, FIRST_TEXTS)].flatMap(({ text, spans }) => {
    const line = view.lines[spans[0]?.line ?? -1]
    const isWhole = line !== undefined && !line.bullet && line.text.trim().length <= text.trim().length + 2
    return isWhole && countWords(text) <= MAX_TITLE_WORDS && !isRunningText(text) && !/[.:;,!?]$/.test(text.trim())
      ? [text]
      : []
  })
}
