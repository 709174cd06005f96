import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { countryCode } from '#shared/domain/places/known-places.ts'
import { readLocation } from '#shared/domain/places/location.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { takeEmail, takePhone, takeUrl } from '#shared/domain/text/addresses.ts'
import { takeLabel } from '#shared/domain/text/contact-pieces.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import type { LineBlock } from '../entries/to-entries.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { type ContactFacts, readLink, readPiece } from './contact-facts.ts'
import { findName } from './name.ts'

type Basics = NonNullable<JsonResume['basics']>

const SEPARATORS =
  /\s+[|•·∙⋅●▪■◦⋄◇♦⬥❖~*]\s+|\s*[|•·∙⋅●▪■◦⋄◇♦⬥❖]\s+|\s+[|•·∙⋅●▪■◦⋄◇♦⬥❖]\s*|\t|\s+\/\s+|\s*[｜／]\s*|;\s|\u2003|\n| {3,}/

/** A shorter label would be a word of an address. */
const MIN_LABEL_INSIDE = 3
const MAX_WORDS_OF_LABEL = 3
/** The space before a label with its value that stands behind something else, over folded text. */
const labelInside = lazily(() => {
  const kinds = (['email', 'phone', 'url'] as const).flatMap((kind) => wordsOf('contact-labels', kind))
  const labels = [...kinds, 'linkedin', 'github'].filter(({ length }) => length >= MIN_LABEL_INSIDE)
  // "CEP 66010-000": a postcode behind a word that means a telephone in another language.
  const postcode = '\\d{4,5}-\\d{3}(?!\\d)'
  const value = `(?:[+(]?(?!${postcode})\\d|[^\\s@]+@|https?:|www\\.)`
  return new RegExp(`(?<=\\S)\\s+(?=(?:${alternatives(labels)})\\.?\\s*:?\\s+${value})`, 'gu')
})
const PHOTOGRAPH = /^(?:foto|photo|photograph|passfoto|lichtbild|bild|fotografía|写真|照片|사진|фото)$/iu

/** Name, label, addresses and profiles from the lines above the first heading and from contact sections. */
export function readBasics(sections: readonly LineBlock[]): Basics {
  const found: ContactFacts = { basics: {}, profiles: [], places: [], texts: [], prose: [] }
  const lines = sections.flatMap((section) =>
    section.lines.map((line) => ({ line, contact: section.kind === 'contact' })),
  )
  for (const [index, { line, contact }] of lines.entries()) {
    if (endsCountry(lines[index - 1]?.line, line)) continue
    const next = lines[index + 1]?.line
    readLine(next && endsCountry(line, next) ? { ...line, text: `${line.text} ${next.text}` } : line, contact, found)
  }
  const { basics } = found
  const address = fold([basics.email, basics.url, ...found.profiles.map(({ url }) => url)].join(' '))
  const { name, label } = findName(found.texts, address)
  if (name) basics.name = name
  if (label) basics.label = label
  const place = found.places.find(({ sure }) => sure) ?? found.places[0]
  const location = place && readLocation(place.text, basics.phone)
  const country = found.places.map(({ text }) => (/^[A-Z]{2}$/.test(text) ? null : countryCode(text))).find(Boolean)
  if (location && country) location.countryCode ??= country
  if (location) basics.location = location
  if (found.prose.length > 0) basics.summary = found.prose.join(' ')
  if (found.profiles.length > 0) basics.profiles = found.profiles
  return basics
}

/** "…, United" above "Kingdom": a country that was broken over two lines. */
function endsCountry(before: ReadLine | undefined, line: ReadLine): boolean {
  const start =
    before?.text
      .split(/[,|·•]/)
      .at(-1)
      ?.trim() ?? ''
  return (
    start !== '' &&
    countryCode(start) === null &&
    /^\p{L}+$/u.test(line.text) &&
    countryCode(`${start} ${line.text}`) !== null
  )
}

function readLine(line: ReadLine, contact: boolean, found: ContactFacts): void {
  if (isProse(line)) {
    found.prose.push(line.text.replaceAll('\t', ' '))
    return
  }
  const whole = takeLabel(line.text)
  if (whole?.label === 'personal' && !/[|•·]/.test(line.text)) return
  const text = withPartsApart(line)
  const single = whole !== null && /^[^|•·]*$/.test(whole.value) && !/\t.*\t/.test(text)
  const pieces = single ? [text] : (labelledCells(text) ?? text.split(SEPARATORS))
  let beside = contact
  for (const piece of pieces) if (readPiece(piece.trim(), line, beside, found)) beside = true
  for (const link of line.links ?? []) readLink(link, found)
}

/** "Jane Doe" in bold and "engineer" behind it, or labels with no separator before them, as cells of their own. */
function withPartsApart({ text, bold, breaks }: ReadLine): string {
  const at = breaks?.[0]
  const named = bold === 'start' && breaks?.length === 1 && at !== undefined && /^[^\t|@:•·,]*$/.test(text)
  if (named) return `${text.slice(0, at).trimEnd()}\t${text.slice(at).trimStart()}`
  const spaces = [...fold(text).matchAll(labelInside())].filter(({ index }) => !isInsideLabel(text, index))
  return spaces.reduceRight(
    (parts, { 0: space, index }) => `${parts.slice(0, index)}\t${parts.slice(index + space.length)}`,
    text,
  )
}

/** "Indirizzo email: …": the words on both sides are one label. */
function isInsideLabel(text: string, at: number): boolean {
  const before = text.slice(0, at).split(/\s+/).slice(-MAX_WORDS_OF_LABEL)
  const [rest = ''] = text.slice(at).trim().split(/[:：]/)
  return before.some((_, index) => takeLabel(`${before.slice(index).join(' ')} ${rest}:`) !== null)
}

/** A row of a form: its label, the value, and what stands beside them (such as the place for a photograph). */
function labelledCells(text: string): string[] | null {
  const cells = text.split('\t')
  const isRow = cells.length > 2 && cells[0] && !/[:：|].*\S/su.test(cells[0])
  return isRow && takeLabel(`${cells[0]}:`)
    ? [`${cells[0]}: ${cells[1]}`, ...cells.slice(2).filter((cell) => !PHOTOGRAPH.test(cell.trim()))]
    : null
}

/** A sentence or more: what a person says about themselves without a heading. */
function isProse(line: ReadLine): boolean {
  const words = line.text.split(/\s+/).length
  if (takeEmail(line.text)) return false
  const address = words <= 12 && (takeUrl(line.text) ?? takePhone(line.text))
  return (
    (words >= 4 && !address && isSentence(line.text)) ||
    (/[。！？]$/.test(line.text.trim()) && line.text.length > 10) ||
    words >= 25
  )
}
