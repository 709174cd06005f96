import { organisationCues, titleCues } from './lexicon/cues.ts'
import { isCity, isKnownPlace } from './lexicon/places.ts'
import { splitCommas, splitDashes } from './segments.ts'

/** Where a section writes the places of its jobs: behind a comma or two, in brackets, or as a part of its own. */
export type PlaceSpot =
  | 'comma'
  | 'two commas'
  | 'comma behind title'
  | 'two commas behind title'
  | 'bracket'
  | 'dash'
  | 'part'
  | 'beside date'

/** What is known before a head is read: the person's own city, and where other heads of the section have their places. */
export type Places = { home: string | undefined; assumed: ReadonlySet<PlaceSpot> }
/** A part of a head without the place that stood behind it. */
type WithoutPlace = { rest: string; place: string; spot: PlaceSpot }

const BRACKET = /^(.{2,}?)\s*[(（]([^()（）]{2,40})[)）]$/u
const MAX_CODE = 4

/** Whether an entry that was read with this spot is to be read again, knowing the spots of the others. */
export function isReadAgain(spot: PlaceSpot | undefined, assumed: ReadonlySet<PlaceSpot>): boolean {
  if (spot === 'comma') return assumed.has('two commas') || assumed.has('part')
  if (spot === 'comma behind title') return assumed.has('two commas behind title')
  return spot === undefined
}

export function isPlace(text: string, home: string | undefined): boolean {
  return isKnownPlace(text) || (home !== undefined && text.toLowerCase() === home.toLowerCase())
}

/** A name of few words that is no title and no employer. */
export function isPlausiblePlace(text: string): boolean {
  const words = text.split(/\s+/).length
  return words <= 3 && !/\d|\.$/.test(text) && !/^\p{Ll}/u.test(text) && organisationCues(text) + titleCues(text) === 0
}

/** "Acme GmbH, Berlin", "Acme (Berlin)" or "Acme – Berlin": null where no place is known to stand there. `alone`: the part may hold title and employer. */
export function withoutPlace(part: string, places: Places, alone: boolean): WithoutPlace | null {
  return inBracket(part, places) ?? (alone ? null : behindDash(part, places)) ?? behindComma(part, places, alone)
}

function inBracket(part: string, { home, assumed }: Places): WithoutPlace | null {
  const [, rest, place] = BRACKET.exec(part) ?? []
  if (!rest || !place) return null
  const isCode = place.length <= MAX_CODE && place === place.toUpperCase() && /^\p{Lu}/u.test(place)
  const isKnown = isPlaceList(place, home) && !isCode
  if (!isKnown && !(assumed.has('bracket') && isPlausiblePlace(place) && !isCode)) return null
  return { rest, place, spot: 'bracket' }
}

function behindDash(part: string, { home, assumed }: Places): WithoutPlace | null {
  const dashes = splitDashes(part)
  const place = dashes.at(-1) ?? ''
  const isThere = isPlaceList(place, home) || (assumed.has('dash') && isPlausiblePlace(place))
  if (dashes.length < 2 || !isThere) return null
  return { rest: dashes.slice(0, -1).join(' – '), place, spot: 'dash' }
}

/** "Berlin", or "Fort Worth, TX" where only the last piece is known. */
function isPlaceList(text: string, home: string | undefined): boolean {
  return splitCommas(text).length <= 2 && isPlace(splitCommas(text).at(-1) ?? '', home) && organisationCues(text) === 0
}

/** A town nobody knows may stand before a known region, or where the other heads have theirs. */
function behindComma(part: string, { home, assumed }: Places, alone: boolean): WithoutPlace | null {
  const pieces = splitCommas(part)
  const isTitle = titleCues(part) > 0 && organisationCues(part) === 0
  if (pieces.length < 2 || (isTitle && alone)) return null
  const from = (count: number) => pieces[pieces.length - 1 - count] ?? ''
  let count = 0
  while (count < pieces.length - 1 && isPlace(from(count), home)) count++
  // A title may end in the region that it is responsible for, but hardly in a city.
  const cities = Array.from({ length: count }, (_, index) => from(index))
  if (isTitle && !cities.some((piece) => isCity(piece) || piece === home)) count = 0
  const [one, two]: [PlaceSpot, PlaceSpot] = isTitle
    ? ['comma behind title', 'two commas behind title']
    : ['comma', 'two commas']
  // What tells neither a title nor an employer may be written as either.
  const isNeither = titleCues(part) + organisationCues(part) === 0 && !alone
  const isAssumed = (spot: 'comma' | 'two commas' | PlaceSpot) =>
    assumed.has(spot) || (isNeither && assumed.has(spot === two ? 'two commas behind title' : 'comma behind title'))
  const hasTown = count < pieces.length - 1 && isPlausiblePlace(from(count))
  const isNamed = count === 1 && organisationCues(pieces.slice(0, -2).join(', ')) > 0
  if (hasTown && count > 0 && (isNamed || /^\p{Lu}{2,3}$/u.test(from(0)))) count++
  else if (pieces.length > 2 && count < 2 && isAssumed(two) && isPlausiblePlace(from(0)) && isPlausiblePlace(from(1)))
    count = 2
  else if (hasTown && count === 0 && isAssumed(one)) count = 1
  if (count === 0) return null
  return {
    rest: pieces.slice(0, -count).join(', '),
    place: pieces.slice(-count).join(', '),
    spot: count > 1 ? two : one,
  }
}
