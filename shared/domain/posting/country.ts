import { countryCode, countryOfRegion, isCity } from '../places/known-places.ts'
import { readLocation } from '../places/location.ts'
import { takeLabel } from '../text/contact-pieces.ts'

/** No place is named in a longer line; what looks for it could take long in one. */
const MAX_LINE_CHARACTERS = 500
const MAX_LINES = 400
const HEAD_LINES = 12
const MAX_NAME_WORDS = 3

/**
 * The country that a posting's job is in, as an ISO 3166 code: what a line for the place says, else its first lines, else what stands
 * after cities anywhere in it. Null where nothing says, or where several are named and nothing tells which it is.
 */
export function findPostingCountry(text: string): string | null {
  const lines = text
    .split(/\r?\n/, MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE_CHARACTERS).trim())
    .filter(Boolean)
  return (
    onlyOne(lines.flatMap(countryOfLabelled)) ??
    onlyOne(lines.slice(0, HEAD_LINES).flatMap(countriesInHead)) ??
    onlyOne(lines.flatMap(countriesAfterCities))
  )
}

/** The country of a place as a posting's page states it ("Skipton, GB"), as an ISO 3166 code; null where it names none. */
export function countryOfPlace(place: string): string | null {
  const location = readLocation(place, undefined)
  return location?.countryCode ?? countryOfRegion(location?.region ?? '')
}

function onlyOne(countries: readonly string[]): string | null {
  const [first, ...others] = new Set(countries)
  return first !== undefined && others.length === 0 ? first : null
}

/** "Location: Leeds, UK". */
function countryOfLabelled(line: string): string[] {
  const labelled = takeLabel(line.replace(/^[#*\s•-]+/, ''))
  if (labelled?.label !== 'location' && labelled?.label !== 'country') return []
  const country = countryOfPlace(labelled.value.replace(/\*+/g, '').trim())
  return country === null ? [] : [country]
}

/** "An office in Austin, TX 78701": what stands after a city that we know. */
function countriesAfterCities(line: string): string[] {
  const parts = splitLine(line)
  return parts.flatMap((part, index) => {
    if (!listRuns(parts[index - 1] ?? '', 'end').some(isCity)) return []
    const named = listRuns(part, 'start').filter((name) => /^\p{Lu}|^\p{Lo}/u.test(name))
    return named.flatMap((name) => countryOfRegion(name) ?? countryCode(name) ?? []).slice(0, 1)
  })
}

/** "Sales Manager - Poland", "(remote in Canada)": a country's name in a line that is no sentence. "Head of IT" is not in Italy. */
function countriesInHead(line: string): string[] {
  if (/[.!?]$/.test(line)) return []
  const [, ...after] = splitLine(line)
  const names = after.flatMap((part) => listRuns(part, 'end')).filter((name) => name.length > 3 || isAbbreviated(name))
  return [...countriesAfterCities(line), ...names.flatMap((name) => countryCode(name) ?? [])]
}

/** The only countries whose abbreviations are words by themselves. */
function isAbbreviated(name: string): boolean {
  return /^U(?:K|SA|AE)$/.test(name)
}

function splitLine(line: string): string[] {
  return line.split(/[,;:()|•·]|\s[-–—/]\s/).map((part) => part.trim().replace(/\.$/, ''))
}

/** The first or last words of a text: one, two and three of them, the longest first. */
function listRuns(text: string, at: 'start' | 'end'): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  return Array.from({ length: Math.min(MAX_NAME_WORDS, words.length) }, (_, index) => {
    const count = Math.min(MAX_NAME_WORDS, words.length) - index
    return (at === 'start' ? words.slice(0, count) : words.slice(-count)).join(' ')
  })
}
