import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { countWords, degreeCues, isPlace, leansToTitle, organisationCues, schoolCues, titleCues } from '../looks.ts'
import { type EntryView, isBefore, type Part, type ReadingView } from '../reading-view.ts'

const MIN_NAMELESS_WORDS = 3
const HEADED: readonly EntryView['section'][] = ['work', 'volunteer', 'education', 'projects']
/** A bare address: at least three letters behind its last dot, as names of programs rarely have. */
const ADDRESS = /^(?:[\p{L}\d-]+\.)+\p{Ll}{3,}(?:\/\S*)?$/u

/** How the pieces of a line were shared out between the halves of an entry's head. */
export function doubtSegments(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section }) => HEADED.includes(section))
    .flatMap((entry) => [
      ...pieceBeforeName(view, entry),
      ...nameless(entry),
      ...titleAroundOrganisation(entry),
      ...notedTitle(entry),
      ...textAmongHead(view, entry),
      ...addressInTitle(entry),
    ])
}

/** "Staff Nurse, Acute Unit, General Hospital" in which only the last piece names an organisation: the middle one may be of the title. */
function pieceBeforeName(view: ReadingView, entry: EntryView): Finding[] {
  const { organisation, section } = entry
  const cues = section === 'education' ? schoolCues : organisationCues
  const pieces = organisation?.text.split(', ') ?? []
  const last = pieces.pop() ?? ''
  const span = organisation?.spans[0]
  const titleSpan = entry.titles.at(-1)?.spans[0]
  if (!organisation || pieces.length === 0 || cues(last) === 0 || pieces.some((piece) => cues(piece) > 0)) return []
  if (!span || !titleSpan || !isBefore(titleSpan, span) || titleSpan.line !== span.line) return []
  const before = view.lines[span.line]?.text.slice(0, span.start) ?? ''
  if (!/[,:]\s*$/.test(before)) return []
  const { organisation: noun, title } = nounsOf(entry)
  return [aboutPart(entry, organisation, 'employer_looks_wrong', `The ${noun} may hold a part of the ${title}.`)]
}

/** Several words of which only the first is written as a name is, in letters that have capitals. */
function nameless(entry: EntryView): Finding[] {
  const { organisation, section } = entry
  if (!organisation || (section !== 'work' && section !== 'volunteer')) return []
  const words = organisation.text.split(/\s+/)
  const isNameless =
    words.length >= MIN_NAMELESS_WORDS && words.slice(1).every((word) => /^[\p{Ll}\d,.%-]+$/u.test(word))
  // One such word in a longer line is chance: "visits to schools".
  const isKnown = organisationCues(words.slice(0, 2).join(' ')) > 0
  if (!isNameless || isKnown) return []
  const reason = `The ${nounsOf(entry).organisation} is written as a line of text is, not as a name.`
  return [aboutPart(entry, organisation, 'employer_looks_wrong', reason)]
}

/** A part of the title stands before the organisation on its line, and another behind it. */
function titleAroundOrganisation(entry: EntryView): Finding[] {
  const span = entry.organisation?.spans[0]
  const [first, second] = entry.titles
  const [a, b] = [first?.spans[0], second?.spans[0]]
  if (!span || !second || !a || !b || b.line !== span.line || !isBefore(a, span) || !isBefore(span, b)) return []
  const { organisation, title } = nounsOf(entry)
  return [aboutPart(entry, second, 'title_looks_wrong', `A part of the ${title} stands behind the ${organisation}.`)]
}

/** A subject with a number behind a comma ("Architecture, 110/110"), or two of which the second has none of its words. */
function notedTitle(entry: EntryView): Finding[] {
  if (entry.section !== 'education') return []
  return entry.titles.flatMap((part): Finding[] => {
    const later = part.text.split(',').slice(1)
    if (!later.some((piece) => /\d/.test(piece)) && !isDegreeBehind(part.text, entry) && !isClass(part)) return []
    const reason = `The ${nounsOf(entry).title} seems to hold a grade or another part too.`
    return [aboutPart(entry, part, 'title_looks_wrong', reason)]
  })
}

/** "Second Upper Honours": how a degree was passed, in the place of its subject. */
function isClass({ field, text }: Part): boolean {
  return field === 'area' && degreeCues(text.split(/\s+/).at(-1) ?? '') > 0
}

/** A subject with the degree behind it as one text: "会计学 本科". */
function isDegreeBehind(text: string, { titles }: EntryView): boolean {
  const [first = '', ...others] = text.split(/[\s（(]+/)
  return titles.length === 1 && others.length === 1 && degreeCues(first) === 0 && degreeCues(others[0] ?? '') > 0
}

/** A cell of the head's own line was read as a text of the entry, though more of the head stands behind it. */
function textAmongHead(view: ReadingView, entry: EntryView): Finding[] {
  const parts = [entry.organisation, ...entry.titles].flatMap((part) => part ?? [])
  const last = entry.titles.at(-1)?.spans[0]
  const [firstPart] = parts.flatMap(({ spans }) => spans)
  const [title] = entry.titles
  if (!last || !firstPart || !title || titleCues(title.text) > 0) return []
  const place = view.spansOf(entry.id, 'location').filter((span) => !isPlace(view.textOf(span)))
  const isAmong = [...entry.texts, ...entry.descriptions, { spans: place }].some(({ spans }) =>
    spans.some((span) => span.line === last.line && isBefore(span, last) && isBefore(firstPart, span)),
  )
  if (!isAmong) return []
  const reason = `Words before the ${nounsOf(entry).title} on its line were read as something else.`
  return [aboutPart(entry, title, 'title_looks_wrong', reason)]
}

/** "Trail Closures – trail-closures.example". */
function addressInTitle(entry: EntryView): Finding[] {
  return entry.titles
    .filter(({ text }) => {
      const pieces = text.split(/\s[–—|-]\s|,\s/)
      return pieces.length > 1 && pieces.some((piece) => ADDRESS.test(piece) && countWords(piece) === 1)
    })
    .filter(({ text }) => leansToTitle(text) <= 0)
    .map((part) =>
      aboutPart(entry, part, 'title_looks_wrong', `The ${nounsOf(entry).title} seems to hold an address too.`),
    )
}
