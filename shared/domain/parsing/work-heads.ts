import { type Entry, splitEntries } from './entries.ts'
import type { FieldLine } from './labelled-lines.ts'
import { organisationCues, titleCues } from './lexicon/cues.ts'
import type { EntryField } from './lexicon/fields.ts'
import { isSentence } from './prose.ts'
import type { ReadLine } from './read-line.ts'
import { segmentsOf, splitCommas, splitDashes } from './segments.ts'
import { isPlace, isPlausiblePlace, isReadAgain, type PlaceSpot, type Places, withoutPlace } from './work-places.ts'

/** An entry's head, read as far as it can be without looking at its neighbours: at most two parts, in their order. */
export type WorkHead = {
  entry: Entry
  parts: string[]
  /** What labels said. */
  named: { position?: string; name?: string }
  url?: string
  summary: ReadLine[]
  place?: string
}

type Reading = { head: WorkHead; spot?: PlaceSpot }

const AT = /^(.+?)\s+(?:at|@|bei|bei der|chez|presso|bij|hos)\s+(\p{Lu}.+)$/u
/** More commas than a head has; a long list of words is none. */
const MAX_COMMAS = 12
const WEAK_AT = /^(.+?)\s+(?:en|em|na|w|we|v|ve|в|у)\s+(\p{Lu}.+)$/u

/** How much a text reads as a title rather than an employer. */
export const leaning = (text: string): number => Math.min(titleCues(text), 2) - Math.min(organisationCues(text), 2)

/**
 * The heads of a section. No list knows every town: where one job of a section shows where it writes its places, what
 * stands at the same spot of the others is a place too. `home` is the person's own city.
 */
export function readWorkHeads(lines: FieldLine[], home: string | undefined): WorkHead[] {
  const entries = splitEntries(lines)
  const known = entries.map((entry) => readHead(entry, { home, assumed: new Set() }))
  const assumed = new Set(known.flatMap(({ spot }) => spot ?? []))
  if (assumed.size === 0) return known.map(({ head }) => head)
  return known.map(({ head, spot }) =>
    isReadAgain(spot, assumed) ? readHead(head.entry, { home, assumed }).head : head,
  )
}

function readHead(entry: Entry, places: Places): Reading {
  const reading: Reading = { head: { entry, parts: [], named: {}, summary: [] } }
  const { head } = reading
  for (const [index, line] of entry.head.entries()) {
    if (line.field && takeField(reading, line.field, line)) continue
    const { parts, url } = segmentsOf(line)
    if (url) head.url ??= url
    if (parts.length === 0) continue
    if (index > 0 && parts.length === 1 && takePlaceLine(reading, parts[0] ?? '', line === entry.besideDate, places))
      continue
    if (index > 0 && (isSentence(line.text) || head.parts.length >= 2)) {
      head.summary.push(line)
      continue
    }
    parts.forEach((part, at) => {
      addPart(reading, part, { line, isLast: at === parts.length - 1 }, places)
    })
  }
  if (head.named.name) head.named.name = takePlaceBehind(reading, head.named.name, places)
  if (head.named.name || head.named.position) return withNames(reading, places)
  if (head.parts.length === 1) head.parts = splitSingle(head.parts[0] ?? '', reading, places)
  else head.parts = head.parts.map((part) => takePlaceBehind(reading, part, places))
  return reading
}

/** Where a label names one of title and employer, the first other part is the other one. */
function withNames(reading: Reading, places: Places): Reading {
  const { head } = reading
  const [other] = head.parts
  if (other && !head.named.name) head.named.name = takePlaceBehind(reading, other, places)
  else if (other) head.named.position ??= other
  return reading
}

/** A line whose label says what it is; false for what work does not have. */
function takeField(reading: Reading, field: EntryField, line: ReadLine): boolean {
  const { head } = reading
  switch (field) {
    case 'position':
      head.named.position ??= line.text.replaceAll('\t', ', ')
      return true
    case 'employer':
      head.named.name ??= line.text.replaceAll('\t', ', ')
      return true
    case 'place':
      head.place ??= line.text
      return true
    case 'link':
      head.url ??= segmentsOf(line).url
      return true
    case 'tasks':
    case 'description':
      head.summary.push(line)
      return true
    case 'period':
      return line.text === ''
    case 'project':
    case 'school':
    case 'study':
      return false
  }
}

/** A line of its own below title and employer: a known place, or what stands beside the date. */
function takePlaceLine(reading: Reading, text: string, besideDate: boolean, places: Places): boolean {
  const { head } = reading
  if (isSentence(text)) return false
  if (besideDate && isDivided(head.parts)) {
    const isAssumed = places.assumed.has('beside date') && splitCommas(text).every(isPlausiblePlace)
    const knowsOne = splitCommas(text).length === 2 && isPlace(splitCommas(text)[1] ?? '', places.home)
    if (takePlace(reading, text, places)) reading.spot = 'beside date'
    else if (knowsOne && splitCommas(text).every(isPlausiblePlace) && !head.place) head.place = text
    else if (isAssumed && !head.place) head.place = text
    if (head.place === text) return true
  }
  if (head.parts.length < 2) return false
  if (takePlace(reading, text, places)) return true
  if (titleCues(text) > 0 && head.parts.some((part) => isPlausiblePlace(part))) return false
  if (!besideDate || head.place || text.split(/\s+/).length > 4 || !/^\p{Lu}/u.test(text)) return false
  head.place = text
  return true
}

/** Title and employer are both there, on parts of their own or in one. */
function isDivided([first = '', second]: string[]): boolean {
  return second !== undefined || splitCommas(first).length > 1 || splitDashes(first).length > 1 || AT.test(first)
}

function addPart(
  reading: Reading,
  part: string,
  { line, isLast }: { line: ReadLine; isLast: boolean },
  places: Places,
): void {
  const { head } = reading
  if (head.parts.length > 0 && takePlace(reading, part, places)) return
  const mayBePlace = head.parts.length > 0 && isLast && places.assumed.has('part') && isPlausiblePlace(part)
  if (mayBePlace && !head.place && leavesTwoParts(head, line)) {
    head.place = part
    return
  }
  if (head.parts.length < 2) head.parts.push(part)
  else if (!head.place && part.split(/\s+/).length <= 4 && !isSentence(part)) head.place = part
  else head.summary.push({ text: part })
}

/** Title and employer are there without this part, or come on a line below. */
function leavesTwoParts(head: WorkHead, line: ReadLine): boolean {
  const below = head.entry.head.slice(head.entry.head.indexOf(line) + 1)
  return head.parts.length >= 2 || below.some(({ text }) => !isSentence(text))
}

function takePlace(reading: Reading, text: string, { home }: Places): boolean {
  const { head } = reading
  const pieces = splitCommas(text)
  const known = pieces.filter((piece) => isPlace(piece, home)).length
  const enough = head.parts.length >= 2 ? known > 0 : known === pieces.length
  if (head.place || !enough || pieces.length > 3) return false
  if (organisationCues(text) > 0 || titleCues(text) > 0) return false
  head.place = text
  reading.spot = 'part'
  return true
}

/** The part without the place behind it, which goes to its own field. */
function takePlaceBehind(reading: Reading, part: string, places: Places): string {
  const { head } = reading
  const found = head.place ? null : withoutPlace(part, places, head.parts.length < 2 && !head.named.name)
  if (!found) return part
  head.place = found.place
  reading.spot ??= found.spot
  return found.rest
}

/** One part that may hold both: "Title at Employer", "Title – Employer" or "Title, Employer, Place". */
function splitSingle(text: string, reading: Reading, places: Places): string[] {
  const { head } = reading
  const at = AT.exec(text)
  if (at?.[1] && at[2]) return [at[1], takePlaceBehind(reading, at[2], places)]
  const dashes = splitDashes(text)
  if (dashes.length === 2) return dashes.map((part) => takePlaceBehind(reading, part, places))
  if (dashes.length > 2) return [dashes[0] ?? '', dashes.slice(1).join(' – ')]
  const pieces = splitCommas(takePlaceBehind(reading, text, places))
  const last = pieces.at(-1) ?? ''
  const assumed = places.assumed.has('comma') && isPlausiblePlace(last)
  if (pieces.length > 2 && !head.place && (isPlace(last, places.home) || assumed)) {
    head.place = pieces.pop()
    reading.spot ??= 'comma'
  }
  if (pieces.length < 2) return splitWeakly(pieces[0] ?? '')
  const comma = bestComma(pieces)
  return [pieces.slice(0, comma).join(', '), pieces.slice(comma).join(', ')]
}

/** Words that mean "at" but also "in": only where nothing else parts title and employer, and the title is sure. */
function splitWeakly(text: string): string[] {
  const at = WEAK_AT.exec(text)
  return at?.[1] && at[2] && titleCues(at[1]) > 0 && titleCues(at[2]) === 0 ? [at[1], at[2]] : [text]
}

/** The comma at which title and employer part best; without cues the last one. */
function bestComma(pieces: string[]): number {
  let best = { at: pieces.length - 1, score: 0 }
  for (let at = pieces.length - 1; at >= Math.max(1, pieces.length - MAX_COMMAS); at--) {
    const [a, b] = [pieces.slice(0, at).join(', '), pieces.slice(at).join(', ')]
    const score = Math.abs(leaning(a) - leaning(b))
    if (score > best.score) best = { at, score }
  }
  return best.at
}
