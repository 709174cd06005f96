import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from '../text/fold.ts'
import { alternatives } from '../text/word-list.ts'
import { countryCode } from './countries.ts'
import { citiesNamed, regionsOfCode } from './gazetteer.ts'
import { cityNamed, isFromAnywhere, regionNamed } from './named.ts'

/**
 * How sure it is that a text is a place: it is in the list and nothing else; it is in the list, but also a common
 * word, a person's name or a firm's; or it only has the shape of one.
 */
export type Confidence = 'listed' | 'ambiguous' | 'shape'

/** A place in a text: its parts as they are written, the country as an ISO 3166 code, and where it stands. */
export type Place = {
  city?: string
  region?: string
  countryCode?: string
  confidence: Confidence
  start: number
  end: number
}

type Piece = { text: string; start: number; end: number; joined: boolean }
type Parts = Omit<Place, 'start' | 'end'>

/** Where one name of a place ends; a comma or a bracket leads on to what it lies in. */
const BREAKS = /[,،、，(（)）;|\t·•]|\s[–—-]\s/gu
const LEADS_ON = /^[,،、，(（)）]$/u
const MOST_WORDS = 4
/** Countries whose people write the code of a region after any town, so that the code alone shows a place. */
const CODE_SHOWS_PLACE = ['US', 'CA', 'AU']
/** How many times larger than the next a city must be to be meant where no country is named. */
const MUCH_LARGER = 10

/** The first place in a text, or null. A listed place counts before one that only has the shape. */
export function findPlace(text: string): Place | null {
  const pieces = piecesOf(text)
  let shape: Place | null = null
  for (let at = 0; at < pieces.length; at++) {
    const place = placeAt(pieces, at)
    if (!place) continue
    const found = { ...place.parts, start: pieces[at]?.start ?? 0, end: pieces[place.last]?.end ?? text.length }
    if (found.confidence !== 'shape') return found
    shape ??= found
    at = place.last
  }
  return shape
}

/** Whether a whole text is a place, and how sure that is; null where it is none. */
export function isPlace(text: string): Confidence | null {
  const trimmed = text.trim()
  const place = findPlace(trimmed)
  return place && place.start === 0 && place.end === trimmed.replace(/[)）]$/u, '').length ? place.confidence : null
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let joined = false
  const add = (to: number) => {
    const part = text.slice(from, to)
    const trimmed = part.trim()
    const start = from + part.indexOf(trimmed)
    if (trimmed !== '') pieces.push({ text: trimmed, start, end: start + trimmed.length, joined })
  }
  for (const { index, 0: sign } of text.matchAll(BREAKS)) {
    add(index)
    joined = LEADS_ON.test(sign.trim())
    from = index + sign.length
  }
  add(text.length)
  return pieces
}

/** The place that begins with a piece, and its last piece. */
function placeAt(pieces: readonly Piece[], at: number): { parts: Parts; last: number } | null {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (!piece || piece.text.split(/\s+/).length > MOST_WORDS) return null
  const alone = named(piece.text) ?? shapeOf(piece.text)
  const region = next?.joined ? regionBehind(piece.text, next.text) : null
  if (region && (alone?.city !== undefined || (!alone && isTownLike(piece.text)))) {
    const parts: Parts = { ...alone, city: piece.text, ...region, confidence: alone ? 'listed' : 'shape' }
    return withCountry(parts, pieces, at + 1)
  }
  return alone && withCountry(alone, pieces, at)
}

/** The country behind a place, where it is named, or the one that its city is known for. */
function withCountry(parts: Parts, pieces: readonly Piece[], last: number): { parts: Parts; last: number } {
  const next = pieces[last + 1]
  const code = next?.joined ? countryCode(next.text) : null
  if (code !== null) return { parts: { ...parts, countryCode: code, confidence: 'listed' }, last: last + 1 }
  const country = parts.countryCode ?? (parts.city === undefined ? undefined : countryKnownFor(parts.city))
  return { parts: { ...parts, ...(country !== undefined && { countryCode: country }) }, last }
}

function countryKnownFor(city: string): string | undefined {
  const [first, second] = citiesNamed(city)
  if (!first) return undefined
  const isMeant = !second || second.country === first.country || first.thousands > second.thousands * MUCH_LARGER
  return isMeant ? first.country : undefined
}

/** A city, a region, a country or a word for working from anywhere. */
function named(text: string): Parts | null {
  const bare = text.replace(/^\p{L}{0,2}-?\d{4,6}\s+(?=\p{L})/u, '')
  const city = cityNamed(bare)
  if (city) return { city: bare, confidence: city }
  const country = countryCode(bare)
  if (country !== null && bare.length > 2) return { countryCode: country, confidence: 'listed' }
  if (regionNamed(bare)) return { region: bare, confidence: 'listed' }
  return isFromAnywhere(bare) ? { confidence: 'listed' } : null
}

/** "Austin TX", "Greater London", "San Francisco Bay Area". */
function shapeOf(text: string): Parts | null {
  const [, town, code] = /^(.+?)\s+([A-Z]{2,3})$/u.exec(text) ?? []
  if (town !== undefined && code !== undefined && isTownLike(town)) {
    const region = regionBehind(town, code)
    if (region) return { city: town, ...region, confidence: cityNamed(town) ? 'listed' : 'shape' }
  }
  const [, around] = greater().exec(fold(text)) ?? []
  const inner = around === undefined ? '' : text.slice(text.length - around.length)
  if (inner !== '' && cityNamed(inner)) return { region: text, confidence: 'listed' }
  const [, before] = area().exec(fold(text)) ?? []
  return before !== undefined && /^\p{Lu}/u.test(text) ? { region: text, confidence: 'shape' } : null
}

/** The region that stands behind a town: by name, or by a code of a country that has such a town. */
function regionBehind(town: string, text: string): { region: string; countryCode?: string } | null {
  const countries = citiesNamed(town).map(({ country }) => country)
  const coding = regionsOfCode(text).map(({ country }) => country)
  const coded = [...countries, ...CODE_SHOWS_PLACE].find((country) => coding.includes(country))
  if (coded !== undefined) return { region: text, countryCode: coded }
  return regionNamed(text) && countryCode(text) === null ? { region: text } : null
}

function isTownLike(text: string): boolean {
  return /^\p{Lu}[\p{L}' .-]*$/u.test(text) && text.split(/\s+/).length <= MOST_WORDS
}

const greater = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('addresses', 'greater'))})\\s+(.+)$`, 'u'))
const area = lazily(() => new RegExp(`^(.+?)\\s+(?:${alternatives(wordsOf('addresses', 'area'))})$`, 'u'))
