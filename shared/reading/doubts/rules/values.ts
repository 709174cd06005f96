import { aboutPart, type Finding, nounsOf } from '../finding.ts'
import { AT_EMPLOYER } from '../lexicon.ts'
import {
  countWords,
  degreeCues,
  findAllDates,
  isDegree,
  isPlace,
  type Look,
  leansToTitle,
  lookOf,
  organisationCues,
  schoolCues,
  titleCues,
} from '../looks.ts'
import type { EntryView, Part, ReadingView } from '../reading-view.ts'

const LOOKS_LIKE: Record<Look, string> = {
  contact: 'contact data',
  date: 'a date',
  duration: 'a length of time',
  number: 'a number',
  place: 'a place',
  sentence: 'running text',
  heading: 'the heading of a section',
}
/** What a certificate and who gave it are not; they may well be a place's or read as a sentence. */
const NO_RECORD: ReadonlySet<Look> = new Set(['contact', 'date', 'duration', 'number'])
const MAX_ORGANISATION_WORDS = 12
const MAX_TITLE_WORDS = 14
const ENTRIES_WITH_HEADS: readonly EntryView['section'][] = [
  'work',
  'volunteer',
  'education',
  'projects',
  'certificates',
]
/** What parts the pieces of a line that holds more than one thing. */
const PIECES = /\t|\s[|·•@–—→-]\s|\s*;\s|,\s/u

/** Values of an entry's head that are none of what their field is for. */
export function doubtValues(view: ReadingView): Finding[] {
  return view.entries
    .filter(({ section }) => ENTRIES_WITH_HEADS.includes(section))
    .flatMap((entry) => [...doubtOrganisation(entry), ...entry.titles.flatMap((title) => doubtTitle(entry, title))])
}

function doubtOrganisation(entry: EntryView): Finding[] {
  const { organisation } = entry
  if (!organisation) return []
  const reason = whyNoOrganisation(entry, organisation.text)
  if (reason !== null) return [aboutPart(entry, organisation, 'employer_looks_wrong', reason)]
  // A school has no field of its own for its place.
  if (entry.section === 'education' || entry.section === 'certificates' || !endsInPlace(organisation.text)) return []
  const place = `The ${nounsOf(entry).organisation} seems to hold a place too.`
  return [{ ...aboutPart(entry, organisation, 'employer_looks_wrong', place), serious: false }]
}

function whyNoOrganisation(entry: EntryView, text: string): string | null {
  const noun = nounsOf(entry).organisation
  const look = lookOf(text)
  if (entry.section === 'certificates')
    return look !== null && NO_RECORD.has(look) ? `The ${noun} looks like ${LOOKS_LIKE[look]}.` : null
  if (look !== null && !(look === 'heading' && organisationCues(text) + schoolCues(text) > 0))
    return `The ${noun} looks like ${LOOKS_LIKE[look]}.`
  if (hasDates(text)) return `The ${noun} has a date in it.`
  if (countWords(text) > MAX_ORGANISATION_WORDS) return `The ${noun} is very long.`
  if (isCutOff(text)) return `The ${noun} seems to be cut off.`
  if (
    text
      .split(',')
      .slice(1)
      .some((piece) => !/\p{L}/u.test(piece))
  )
    return `The ${noun} has a number behind its name.`
  if (holdsRemark(text)) return `The ${noun} has a remark in it that may not belong to its name.`
  if (entry.section === 'education') {
    if (isDegree(text) && schoolCues(text) === 0) return `The ${noun} looks like a degree.`
    if (piecesOf(text).some((piece) => isDegree(piece) && schoolCues(piece) === 0))
      return `The ${noun} seems to hold a degree too.`
  }
  const title = entry.titles[0]?.text ?? ''
  if (entry.section === 'work' || entry.section === 'volunteer') {
    if (isDegree(text)) return `The ${noun} looks like a degree.`
    if (leansToTitle(text) > 0 && (leansToTitle(title) < Math.max(1, leansToTitle(text)) || endsAsTitle(text)))
      return `The ${noun} looks like a ${nounsOf(entry).title}.`
    const pieces = piecesOf(text)
    if (pieces.length > 1 && pieces.some((piece) => leansToTitle(piece) > 0 && piece.split(/\s+/).length > 1))
      return `The ${noun} seems to hold a ${nounsOf(entry).title} too.`
  }
  return null
}

function doubtTitle(entry: EntryView, title: Part): Finding[] {
  const reason = whyNoTitle(entry, title)
  return reason === null ? [] : [aboutPart(entry, title, 'title_looks_wrong', reason)]
}

function whyNoTitle(entry: EntryView, { field, text }: Part): string | null {
  const noun = nounsOf(entry).title
  const look = lookOf(text)
  if (entry.section === 'certificates')
    return look !== null && NO_RECORD.has(look) ? `The ${noun} looks like ${LOOKS_LIKE[look]}.` : null
  const mayBe = look === 'heading' && titleCues(text) + degreeCues(text) > 0
  // A subject may be a single word of any kind, a certificate a sentence or a place's.
  const isFree = field === 'area' || entry.section === 'projects'
  if (
    look !== null &&
    !mayBe &&
    !(isFree && (look === 'heading' || look === 'place')) &&
    !(look === 'place' && degreeCues(text) > 0)
  )
    return `The ${noun} looks like ${LOOKS_LIKE[look]}.`
  if (hasDates(text)) return `The ${noun} has a date in it.`
  if (countWords(text) > MAX_TITLE_WORDS) return `The ${noun} is very long.`
  if (isCutOff(text)) return `The ${noun} seems to be cut off.`
  if (entry.section === 'education' && schoolCues(text) > degreeCues(text)) return `The ${noun} looks like a school.`
  if (entry.section === 'education' && /\b[1-4][:.]\d\b/.test(text)) return `The ${noun} has a grade in it.`
  if (entry.section === 'work' || entry.section === 'volunteer') {
    if (isDegree(text)) return `The ${noun} looks like a degree.`
    if (leansToTitle(text) < 0 && (entry.organisation === null || leansToTitle(entry.organisation.text) >= 0))
      return `The ${noun} looks like an ${nounsOf(entry).organisation}.`
    if (holdsEmployer(text)) return `The ${noun} seems to hold an ${nounsOf(entry).organisation} too.`
    const pieces = piecesOf(text)
    if (pieces.some((piece) => piece !== text && leansToTitle(piece) < -1))
      return `The ${noun} seems to hold an ${nounsOf(entry).organisation} too.`
    if (endsInPlace(text)) return `The ${noun} seems to hold a place too.`
  }
  return null
}

function hasDates(text: string): boolean {
  return findAllDates(text).length > 0
}

/** Ends in a word or sign that leads on, begins with one, or has a bracket that is not closed. */
function isCutOff(text: string): boolean {
  if (/^\p{Ll}{1,4}\s\p{Lu}/u.test(text) || /^\p{Ll}.*\p{L}{5}\.$/u.test(text)) return true
  const opened = (text.match(/[([]/g) ?? []).length
  const closed = (text.match(/[)\]]/g) ?? []).length
  return opened !== closed || /[,;:&/(–—-]$/.test(text.trim()) || /^[,;:&/)–—]/.test(text.trim())
}

/** What stands before its first small word ends in a word for a post: "Backend Engineer at …". */
function endsAsTitle(text: string): boolean {
  const [name = ''] = text.split(/,|\s\p{Ll}{1,4}\s/u)
  return countWords(name) > 1 && titleCues(name.trim().split(/\s+/).at(-1) ?? '') > 0
}

/** "Head of Sales at Acme": words for a post, and a name behind a word that leads up to an employer. */
function holdsEmployer(text: string): boolean {
  const [title, name] = text.split(AT_EMPLOYER)
  return title !== undefined && name !== undefined && titleCues(title) > 0 && /^\p{Lu}/u.test(name)
}

/** A bracket with a number or several words in it. */
function holdsRemark(text: string): boolean {
  const inside = /\(([^)]*)\)/.exec(text)?.[1] ?? ''
  return /\d/.test(inside) || countWords(inside) > 4
}

function piecesOf(text: string): string[] {
  return text
    .replace(/\([^)]*\)/g, '')
    .split(PIECES)
    .map((piece) => piece.trim())
    .filter(Boolean)
}

/** "U.S. Army, Fort Carson, CO": a name, and behind a comma a place. */
function endsInPlace(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim())
  return parts.length > 1 && isPlace(parts.at(-1) ?? '')
}
