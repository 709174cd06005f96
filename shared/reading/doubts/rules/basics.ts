import { countryCode } from '#shared/domain/places/known-places.ts'
import type { Finding } from '../finding.ts'
import { fold, isHeading, isPlace, lookOf, organisationCues, titleCues, wordsOf } from '../looks.ts'
import type { ReadingView } from '../reading-view.ts'

const MAX_NAME_WORDS = 6
/** Titles of the document itself. */
const DOCUMENT_WORDS = /(?:^|\s)(?:cv|curriculum|vitae|resume|lebenslauf|zivotopis|portfolio)(?:$|\s)/

/** The name and the country: what names a person, and what the text says. */
export function doubtBasics(view: ReadingView): Finding[] {
  return [...name(view), ...country(view)]
}

function name(view: ReadingView): Finding[] {
  const text = view.document.basics.name ?? ''
  const about = { node: 'basics', field: 'name', spans: view.spansOf('basics', 'name'), words: text, serious: true }
  if (text.trim() === '') return [{ ...about, code: 'name_missing', reason: 'No name was read.' }]
  const reason = whyNoName(text, view)
  return reason === null ? [] : [{ ...about, code: 'name_looks_wrong', reason }]
}

function whyNoName(text: string, view: ReadingView): string | null {
  const look = lookOf(text)
  if (look === 'heading' || isHeading(text)) return 'The name looks like the heading of a section.'
  if (look === 'place' || isPlace(text)) return isInAddress(text, view) ? null : 'The name looks like a place.'
  if (look !== null || /\d/.test(text)) return 'The name looks like something other than a name.'
  if (DOCUMENT_WORDS.test(wordsOf(text))) return 'The name has words in it that belong to the document.'
  if (text.trim().split(/\s+/).length > MAX_NAME_WORDS) return 'The name is very long.'
  if ((titleCues(text) > 0 || organisationCues(text) > 0) && !isInAddress(text, view))
    return 'The name looks like a job title or a firm.'
  // Of versions from before their lines were kept, nobody can tell what the text says.
  const isUnsaid = view.lines.length > 0 && view.spansOf('basics', 'name').length === 0
  return isUnsaid ? 'The text does not say the name like this.' : null
}

/** The mail address is made of the name. */
function isInAddress(text: string, view: ReadingView): boolean {
  const address = fold(view.document.basics.email ?? '').split('@')[0] ?? ''
  return wordsOf(text)
    .split(' ')
    .some((word) => word.length >= 3 && address.includes(word))
}

function country(view: ReadingView): Finding[] {
  const code = view.document.basics.location?.countryCode
  if (!code) return []
  const says = view.lines.some(({ text }) =>
    text.split(/[,;|()\t]|\s[–—-]\s/).some((piece) => {
      const words = piece.trim().split(/\s+/)
      return words.some((_, from) => words.some((_, to) => countryCode(words.slice(from, to + 1).join(' ')) === code))
    }),
  )
  if (says) return []
  const spans = view.spansOf('basics', 'location.countryCode')
  const reason = 'The text does not name this country.'
  return [{ code: 'not_in_text', node: 'basics', field: 'location.countryCode', spans, reason, words: code }]
}
