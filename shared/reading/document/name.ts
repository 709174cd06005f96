import { isKnownPlace } from '#shared/domain/places/known-places.ts'
import { organisationCues, titleCues } from '#shared/domain/text/cues.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import { type BodySize, haveSameSize, isAsLargeAsName, largestOf, smallnessOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** A text from the head of a resume that is no contact data; `labelled` when the resume says what it is. */
type HeadText = { text: string; line: ReadLine; labelled?: 'name' | 'label' }

const MAX_NAME_WORDS = 6
/** Of two texts that are equally like a name the first one is it. */
const LATER = 0.3
/** "Resume of Delia Fontenot", "Lebenslauf – Ronja Feldkamp". */
const DOCUMENT_TITLE =
  /^(?:r[eé]sum[eé]|curriculum vitae|cv|lebenslauf|[zž]ivotopis|[zż]yciorys|hoja de vida|curr[ií]culo)(?:\s*(?:(?:of|von|de|di)\s|[–—:|-])\s*|\s+)(?=\p{Lu})/iu
/** "Jane Doe's CV", "Jane Doe – Resume". */
const TITLE_BEHIND = /^(\p{Lu}.*?)(?:['’]s?|\s*[–—:|,-])?\s+(?:r[eé]sum[eé]|curriculum vitae|cv|lebenslauf)$/iu
/** How a name in Chinese characters is read, in the signs of Japanese syllables behind it. */
const READING =
  /^(\p{Script=Han}+[\s\u3000]+\p{Script=Han}+)[\s\u3000]*[(（]?[\p{Script=Hiragana}\p{Script=Katakana}ー\s]+[)）]?$/u
const PARTS = /\s+[–—|-]\s+|\t/

/**
 * The person's name and what they call themselves, from the texts at the head in their order. `address`: their e-mail
 * address and web addresses, folded, in which names often stand.
 */
export function findName(given: HeadText[], address: string): { name: string | undefined; label: string | undefined } {
  const texts = given.map((found) => ({ ...found, text: withoutDocumentTitle(found.text) }))
  const named = texts.find(({ labelled }) => labelled === 'name')
  const candidates = texts.filter(({ text, labelled }) => !labelled && looksLikeName(text.split(PARTS)[0] ?? text))
  const chosen = named ?? likeliestName(candidates, address)
  if (!chosen) return { name: undefined, label: texts.find(({ labelled }) => labelled === 'label')?.text }
  const [first = '', ...others] = chosen.labelled ? [chosen.text] : chosen.text.split(PARTS)
  const second = texts[texts.indexOf(chosen) + 1]
  const continued = !named && second && continuesName(chosen, second)
  const name = continued ? `${first} ${second.text}` : first
  const label =
    texts.find(({ labelled }) => labelled === 'label')?.text ??
    (others.length > 0 ? others.join(', ') : labelBeside(texts, continued ? second : chosen))
  return { name: name.trim().replace(READING, '$1'), label }
}

/** A name without the title of the document around it. */
function withoutDocumentTitle(text: string): string {
  return text.replace(DOCUMENT_TITLE, '').replace(TITLE_BEHIND, '$1')
}

/** The text that is most like a name: large, without the words of a title, and like the person's address. */
function likeliestName(candidates: HeadText[], address: string): HeadText | undefined {
  const largest = largestOf(candidates.map(({ line }) => line))
  const score = (candidate: HeadText, index: number) => nameLikeness(candidate, largest, address) - LATER * index
  return candidates
    .map((candidate, index) => ({ candidate, score: score(candidate, index) }))
    .reduce<{ candidate: HeadText; score: number } | undefined>(
      (best, one) => (best === undefined || one.score > best.score ? one : best),
      undefined,
    )?.candidate
}

function nameLikeness({ text, line }: HeadText, largest: BodySize, address: string): number {
  const words = text.split(PARTS)[0]?.split(/[\s-]+/) ?? []
  const smaller = smallnessOf(line, largest)
  const inAddress = words.some((word) => word.length >= 3 && address.includes(fold(word).replace(/[^\p{L}]/gu, '')))
  const other = titleCues(text) + organisationCues(text) > 0 || isKnownPlace(text)
  return (
    (line.heading === 0 ? 4 : 0) - smaller + (inAddress ? 1.5 : 0) - (other ? 2 : 0) - (words.length === 1 ? 0.5 : 0)
  )
}

/** First and last name on two lines of the same large size. */
function continuesName(first: HeadText, second: HeadText): boolean {
  return (
    isAsLargeAsName(first.line) &&
    second.line !== first.line &&
    haveSameSize(first.line, second.line) &&
    (second.line.flow ?? 0) === (first.line.flow ?? 0) &&
    first.text.split(/\s+/).length <= 2 &&
    second.text.split(/\s+/).length <= 2 &&
    looksLikeName(second.text)
  )
}

/** What stands below the name, or above it where nothing does below. */
function labelBeside(texts: HeadText[], name: HeadText): string | undefined {
  const above = texts.slice(0, texts.indexOf(name)).find(({ text, labelled }) => !labelled && looksLikeLabel(text))
  const isAbove = above !== undefined && titleCues(above.text) > 0
  return (isAbove ? above.text : undefined) ?? labelAfter(texts, name)
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
