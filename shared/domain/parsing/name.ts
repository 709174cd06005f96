import { kindOfPhrase } from './headings.ts'
import type { ReadLine } from './read-line.ts'

/** A text from the head of a resume that is no contact data; `labelled` when the resume says what it is. */
type HeadText = { text: string; line: ReadLine; labelled?: 'name' | 'label' }

const MAX_NAME_WORDS = 6
/** "Resume of Delia Fontenot", "Lebenslauf – Ronja Feldkamp". */
const DOCUMENT_TITLE =
  /^(?:r[eé]sum[eé]|curriculum vitae|cv|lebenslauf|[zž]ivotopis|[zż]yciorys|hoja de vida|curr[ií]culo)\s*(?:(?:of|von|de|di)\s|[–—:|-])\s*(?=\p{Lu})/iu
/** "Jane Doe's CV", "Jane Doe – Resume". */
const TITLE_BEHIND = /^(\p{Lu}.*?)(?:['’]s?|\s*[–—:|,-])?\s+(?:r[eé]sum[eé]|curriculum vitae|cv|lebenslauf)$/iu
const PARTS = /\s+[–—|-]\s+|\t/

/** The person's name and what they call themselves, from the texts at the head in their order. */
export function findName(given: HeadText[]): { name: string | undefined; label: string | undefined } {
  const texts = given.map((found) => ({ ...found, text: withoutDocumentTitle(found.text) }))
  const named = texts.find(({ labelled }) => labelled === 'name')
  const candidates = texts.filter(({ text, labelled }) => !labelled && looksLikeName(text.split(PARTS)[0] ?? text))
  const chosen = named ?? mostProminent(candidates)
  if (!chosen) return { name: undefined, label: texts.find(({ labelled }) => labelled === 'label')?.text }
  const [first = '', ...others] = chosen.labelled ? [chosen.text] : chosen.text.split(PARTS)
  const second = texts[texts.indexOf(chosen) + 1]
  const continued = !named && second && continuesName(chosen, second)
  const name = continued ? `${first} ${second.text}` : first
  const label =
    texts.find(({ labelled }) => labelled === 'label')?.text ??
    (others.length > 0 ? others.join(', ') : labelAfter(texts, continued ? second : chosen))
  return { name: name.trim(), label }
}

/** A name without the title of the document around it. */
function withoutDocumentTitle(text: string): string {
  return text.replace(DOCUMENT_TITLE, '').replace(TITLE_BEHIND, '$1')
}

/** The largest text; among equals a title style, then the first. */
function mostProminent(candidates: HeadText[]): HeadText | undefined {
  const prominence = ({ line }: HeadText) => (line.size ?? 0) + (line.heading === 0 ? 100 : 0)
  return candidates.reduce<HeadText | undefined>(
    (best, candidate) => (best === undefined || prominence(candidate) > prominence(best) + 0.4 ? candidate : best),
    undefined,
  )
}

/** First and last name on two lines of the same large size. */
function continuesName(first: HeadText, second: HeadText): boolean {
  const size = first.line.size ?? 0
  return (
    size >= 14 &&
    second.line !== first.line &&
    Math.abs((second.line.size ?? 0) - size) < 0.6 &&
    (second.line.flow ?? 0) === (first.line.flow ?? 0) &&
    first.text.split(/\s+/).length <= 2 &&
    second.text.split(/\s+/).length <= 2 &&
    looksLikeName(second.text)
  )
}

function labelAfter(texts: HeadText[], name: HeadText): string | undefined {
  const flow = name.line.flow ?? 0
  const after = texts.slice(texts.indexOf(name) + 1).filter(({ line }) => (line.flow ?? 0) === flow)
  const beside = after.filter(({ line }) => line === name.line)
  if (beside.length > 0) return beside.map(({ text }) => text).join(', ')
  const label = after.find(({ text, labelled }) => !labelled && looksLikeLabel(text))
  if (!label) return undefined
  return after
    .filter(({ line }) => line === label.line)
    .map(({ text }) => text)
    .join(' | ')
}

function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > MAX_NAME_WORDS || text.length > 60 || /[\d@:/!?;&]/.test(text)) return false
  if (kindOfPhrase(text) !== null || /\.$/.test(text.replace(/(\b\p{L}|jr|sr|ph\.?d|dr|mgr|ing)\.$/iu, '')))
    return false
  return !/^\p{Ll}/u.test(text.trim()) && /\p{L}/u.test(text)
}

function looksLikeLabel(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  return (
    words <= 14 &&
    text.length <= 110 &&
    !/[.!?:]$/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    kindOfPhrase(text) === null &&
    !/\d{4}/.test(text)
  )
}
