import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { countryCode } from '#shared/domain/places/known-places.ts'
import { looksLikePlace, readLocation } from '#shared/domain/places/location.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import {
  networkOf,
  type Profile,
  profileOf,
  takeEmail,
  takeLabel,
  takePhone,
  takeUrl,
} from '#shared/domain/text/contact-pieces.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import type { LineBlock } from '../entries/to-entries.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { findName } from './name.ts'

type Basics = NonNullable<JsonResume['basics']>

/** What the lines about the person gave; texts that are no contact data are kept in order for name and label. */
type ContactFacts = {
  basics: Basics
  profiles: Profile[]
  places: { text: string; sure: boolean }[]
  texts: { text: string; line: ReadLine; labelled?: 'name' | 'label' }[]
  prose: string[]
}

const SEPARATORS =
  /\s+[|•·∙⋅●▪■◦⋄◇♦⬥❖~*]\s+|\s*[|•·∙⋅●▪■◦⋄◇♦⬥❖]\s+|\s+[|•·∙⋅●▪■◦⋄◇♦⬥❖]\s*|\t|\s+\/\s+|;\s|\u2003|\n| {3,}/

/** A shorter label would be a word of an address. */
const MIN_LABEL_INSIDE = 3
/** The space before a label with its value that stands behind something else, over folded text. */
const labelInside = lazily(() => {
  const kinds = (['email', 'phone', 'url'] as const).flatMap((kind) => wordsOf('contact-labels', kind))
  const labels = [...kinds, 'linkedin', 'github'].filter(({ length }) => length >= MIN_LABEL_INSIDE)
  const value = '(?:[+(]?\\d|[^\\s@]+@|https?:|www\\.)'
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
  const spaces = [...fold(text).matchAll(labelInside())]
  return spaces.reduceRight(
    (parts, { 0: space, index }) => `${parts.slice(0, index)}\t${parts.slice(index + space.length)}`,
    text,
  )
}

/** A row of a form: its label, the value, and what stands beside them (such as the place for a photograph). */
function labelledCells(text: string): string[] | null {
  const cells = text.split('\t')
  return cells.length > 2 && cells[0] && takeLabel(`${cells[0]}:`)
    ? [`${cells[0]}: ${cells[1]}`, ...cells.slice(2).filter((cell) => !PHOTOGRAPH.test(cell.trim()))]
    : null
}

/** True when the piece was contact data, so that what stands beside it may be a place. */
function readPiece(piece: string, line: ReadLine, beside: boolean, found: ContactFacts): boolean {
  if (piece === '') return false
  const labelled = takeLabel(piece)
  if (labelled) return readLabelled(labelled.label, labelled.value, line, found)
  const network = networkLabel(piece)
  if (network) {
    addProfile(network, found)
    return true
  }
  return readAddresses(piece, '', line, beside, found)
}

function readLabelled(
  label: NonNullable<ReturnType<typeof takeLabel>>['label'],
  value: string,
  line: ReadLine,
  found: ContactFacts,
): boolean {
  switch (label) {
    case 'personal':
      return true
    case 'name':
    case 'label':
      if (value) found.texts.push({ text: value, line, labelled: label })
      return false
    case 'location':
      if (value) found.places.push({ text: value, sure: true })
      return true
    case 'country':
      if (value) found.places.push({ text: value, sure: false })
      return true
    case 'email':
    case 'phone':
    case 'url':
      return readAddresses(value, label, line, true, found)
  }
}

function readAddresses(text: string, label: string, line: ReadLine, beside: boolean, found: ContactFacts): boolean {
  const { basics } = found
  let rest = text
  const email = takeEmail(rest)
  if (email) {
    basics.email ??= email.value
    rest = email.rest
  }
  for (let url = takeUrl(rest); url; url = takeUrl(rest)) {
    addUrl(url.value, url.rest, found)
    rest = url.rest
  }
  const phone = label === 'url' ? null : takePhone(rest)
  if (phone && !(label === '' && findDates(phone.value)?.isSpan)) {
    basics.phone ??= phone.value
    rest = phone.rest
  }
  const isContact = rest !== text
  rest = tidy(rest)
  if (!/\p{L}{2}/u.test(rest) || label !== '') return isContact
  if (isContact && (takeLabel(`${rest}:`) || networkOf(rest))) return true
  if (looksLikePlace(rest)) {
    found.places.push({ text: rest, sure: /,/.test(rest) || beside || isContact })
    if (found.texts.length > 0 || /,/.test(rest)) return true
  }
  if (isContact && /^[\p{L}' .-]+(,[\p{L}' .-]+)*$/u.test(rest) && rest.includes(',')) {
    found.places.push({ text: rest, sure: false })
    return true
  }
  if (beside && found.texts.length > 0 && /^\p{Lu}[\p{L}' .-]*(,\s*[\p{L}' .-]+){0,3}$/u.test(rest)) {
    found.places.push({ text: rest, sure: false })
  }
  found.texts.push({ text: rest, line })
  return isContact
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '')
}

/** "GitHub: https://…" or "Xing: jane_doe". */
function networkLabel(piece: string): Profile | null {
  const match = /^([\p{L} ]{1,20}?)\s*[:：]\s*(\S+)$/u.exec(piece)
  const network = match?.[1] ? networkOf(match[1]) : null
  if (!network || !match?.[2]) return null
  const value = match[2]
  const url = takeUrl(value)
  if (url) return profileOf(url.value, network)
  return { network, username: value.replace(/^@/, '') }
}

function addUrl(url: string, around: string, found: ContactFacts): void {
  const profile = profileOf(url, /^[^,|]{0,20}$/.test(around.trim()) ? around : '')
  if (profile) addProfile(profile, found)
  else found.basics.url ??= url
}

function addProfile(profile: Profile, found: ContactFacts): void {
  if (found.profiles.some((known) => known.network === profile.network && (known.url ?? '') === (profile.url ?? '')))
    return
  found.profiles.push(profile)
}

function readLink({ text, url }: { text: string; url: string }, found: ContactFacts): void {
  if (/^mailto:/i.test(url)) found.basics.email ??= url.replace(/^mailto:/i, '').replace(/\?.*$/, '')
  if (/^tel:/i.test(url)) found.basics.phone ??= url.replace(/^tel:/i, '')
  if (!/^https?:/i.test(url)) return
  const same = (known: string | undefined) => known !== undefined && bare(known) === bare(url)
  const profile = profileOf(url, text)
  if (profile && !found.profiles.some((known) => same(known.url) || known.network === profile.network))
    found.profiles.push(profile)
  else if (!profile && !same(found.basics.url)) found.basics.url ??= url
}

const bare = (url: string) => url.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/\/$/, '')

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
