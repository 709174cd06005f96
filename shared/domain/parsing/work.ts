import type { JsonResume } from '../resume/json-resume.ts'
import { dateFields } from './date-fields.ts'
import { type Entry, splitEntries } from './entries.ts'
import { highlightsOf } from './highlights.ts'
import { organisationCues, titleCues } from './lexicon/cues.ts'
import { isKnownPlace } from './lexicon/places.ts'
import { isSentence } from './prose.ts'
import type { ReadLine } from './read-line.ts'
import { isInOrder, pairOrder } from './roles.ts'
import { segmentsOf, splitCommas, splitDashes } from './segments.ts'

type Work = NonNullable<JsonResume['work']>[number]

/** An entry's head, read as far as it can be without looking at its neighbours. */
type Head = { entry: Entry; parts: string[]; url?: string; summary: string[]; place?: string }

const AT = /^(.+?)\s+(?:at|@|bei|chez|presso|bij)\s+(\p{Lu}.+)$/u
const leaning = (text: string) => Math.min(titleCues(text), 2) - Math.min(organisationCues(text), 2)

/** The jobs of a section. `home` is the person's own city, which often stands after an employer. */
export function readWork(lines: ReadLine[], home: string | undefined): Work[] {
  const heads = splitEntries(lines).map((entry) => readHead(entry, home))
  const pairs = heads.flatMap(({ parts: [a, b] }) => (a && b ? [[a, b] as const] : []))
  const usual = pairOrder(pairs, leaning)
  const jobs: Work[] = []
  let group: { name: string; url?: string } | null = null
  heads.forEach((head, index) => {
    const [a, b] = head.parts
    const next = heads[index + 1]
    if (a && !b && opensGroup(head, next)) {
      group = { name: a, ...(head.url && { url: head.url }) }
      return
    }
    const names =
      a && b
        ? isInOrder(a, b, usual, leaning)
          ? { position: a, name: b }
          : { position: b, name: a }
        : single(a, group)
    if (b) group = { name: names.name ?? '' }
    jobs.push(toWork(head, names))
  })
  return jobs.filter(({ name, position, highlights, summary }) => name || position || highlights || summary)
}

/** An employer with its own line above several positions. */
function opensGroup(head: Head, next: Head | undefined): boolean {
  const [a = ''] = head.parts
  const [b, c] = next?.parts ?? []
  return (
    head.entry.items.length === 0 &&
    head.summary.length === 0 &&
    b !== undefined &&
    !c &&
    leaning(a) <= 0 &&
    leaning(b) > 0
  )
}

function single(text: string | undefined, group: { name: string } | null): { position?: string; name?: string } {
  if (!text) return {}
  if (leaning(text) < 0) return { name: text }
  return group?.name ? { position: text, name: group.name } : { position: text }
}

function toWork(head: Head, names: { position?: string; name?: string }): Work {
  const highlights = highlightsOf(head.entry.items)
  return {
    ...names,
    ...(head.place && { location: head.place }),
    ...(head.url && { url: head.url }),
    ...dateFields(head.entry.dates),
    ...(head.summary.length > 0 && { summary: head.summary.join(' ') }),
    ...(highlights.length > 0 && { highlights }),
  }
}

function readHead(entry: Entry, home: string | undefined): Head {
  const head: Head = { entry, parts: [], summary: [] }
  for (const [index, line] of entry.head.entries()) {
    const { parts, url } = segmentsOf(line)
    if (url) head.url ??= url
    if (parts.length === 0) continue
    if (index > 0 && parts.length === 1 && takePlaceLine(head, parts[0] ?? '', line === entry.besideDate, home))
      continue
    if (index > 0 && (isSentence(line.text) || head.parts.length >= 2)) {
      head.summary.push(line.text.replaceAll('\t', ' '))
      continue
    }
    for (const part of parts) addPart(head, part, home)
  }
  if (head.parts.length === 1) head.parts = splitSingle(head.parts[0] ?? '', head, home)
  else head.parts = head.parts.map((part) => withoutPlace(part, head, home))
  return head
}

/** A line of its own below title and employer: a known place, or what stands beside the date. */
function takePlaceLine(head: Head, text: string, besideDate: boolean, home: string | undefined): boolean {
  if (head.parts.length < 2 || isSentence(text)) return false
  if (takePlace(head, text, home)) return true
  if (!besideDate || head.place || text.split(/\s+/).length > 4 || !/^\p{Lu}/u.test(text)) return false
  head.place = text
  return true
}

function addPart(head: Head, part: string, home: string | undefined): void {
  if (head.parts.length > 0 && takePlace(head, part, home)) return
  if (head.parts.length < 2) head.parts.push(part)
  else if (!head.place && part.split(/\s+/).length <= 4 && !isSentence(part)) head.place = part
  else head.summary.push(part)
}

function takePlace(head: Head, text: string, home: string | undefined): boolean {
  const pieces = splitCommas(text)
  const places = pieces.filter((piece) => isPlace(piece, home)).length
  const enough = head.parts.length >= 2 ? places > 0 : places === pieces.length
  if (head.place || !enough || pieces.length > 3) return false
  if (organisationCues(text) > 0 || titleCues(text) > 0) return false
  head.place = text
  return true
}

function isPlace(text: string, home: string | undefined): boolean {
  return isKnownPlace(text) || (home !== undefined && text.toLowerCase() === home.toLowerCase())
}

/** "Acme GmbH, Berlin": the place goes to its own field. */
function withoutPlace(part: string, head: Head, home: string | undefined): string {
  const pieces = splitCommas(part)
  if (head.place || pieces.length < 2 || (titleCues(part) > 0 && organisationCues(part) === 0)) return part
  let count = 0
  while (count < pieces.length - 1 && isPlace(pieces[pieces.length - 1 - count] ?? '', home)) count++
  if (count === 0) return part
  head.place = pieces.slice(-count).join(', ')
  return pieces.slice(0, -count).join(', ')
}

/** One part that may hold both: "Title at Employer", "Title – Employer" or "Title, Employer, Place". */
function splitSingle(text: string, head: Head, home: string | undefined): string[] {
  const at = AT.exec(text)
  if (at?.[1] && at[2]) return [at[1], withoutPlace(at[2], head, home)]
  const dashes = splitDashes(text)
  if (dashes.length === 2) return dashes.map((part) => withoutPlace(part, head, home))
  if (dashes.length > 2) return [dashes[0] ?? '', dashes.slice(1).join(' – ')]
  const pieces = splitCommas(withoutPlace(text, head, home))
  const last = pieces.at(-1) ?? ''
  if (pieces.length > 2 && isPlace(last, home) && !head.place) head.place = pieces.pop()
  if (pieces.length < 2) return pieces
  const at2 = bestComma(pieces)
  return [pieces.slice(0, at2).join(', '), pieces.slice(at2).join(', ')]
}

/** The comma at which title and employer part best; without cues the last one. */
function bestComma(pieces: string[]): number {
  let best = { at: pieces.length - 1, score: 0 }
  for (let at = pieces.length - 1; at >= 1; at--) {
    const [a, b] = [pieces.slice(0, at).join(', '), pieces.slice(at).join(', ')]
    const score = Math.abs(leaning(a) - leaning(b))
    if (score > best.score) best = { at, score }
  }
  return best.at
}
