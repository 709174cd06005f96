import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { foldWords } from '../text/fold.ts'
import { foldedSet, wholeWords } from '../text/word-list.ts'
import { type City, citiesNamed, countriesOfRegion, regionsOfCode } from './gazetteer.ts'

/** A name that is also something else is taken for a city's where this many thousands live there; a firm's never is. */
const THOUSANDS_TO_BE_MEANT = { word: 100, person: 40, firm: Number.POSITIVE_INFINITY }
/** Countries whose addresses have a state or province behind each city. */
const STATES_IN_ADDRESSES: readonly string[] = ['US', 'CA', 'AU']
/** Codes that tell a region by themselves; others are words of resumes too ("HR" in India, "SA" in Australia). */
const isToldByCode = (code: string, country: string) =>
  country === 'US' || country === 'CA' || (country === 'AU' && code.length === 3)

const morePlaces = lazily(() => foldedSet(wordsOf('addresses', 'place')))
const moreRegions = lazily(() => foldedSet(wordsOf('addresses', 'region-name')))
const anywhere = lazily(() => foldedSet(wordsOf('addresses', 'remote')))
const regionWords = lazily(() => wholeWords(wordsOf('addresses', 'region')))

/** Whether a whole text is the name of a city: of a city only, or of something else too; null where it is none. */
export function cityNamed(text: string): 'listed' | 'ambiguous' | null {
  const [largest] = citiesOf(text)
  if (!largest) return morePlaces().has(foldWords(text)) ? 'listed' : null
  return largest.also === null ? 'listed' : 'ambiguous'
}

/** Whether a whole text names a city, and not rather a word, a person or a firm that shares a small place's name. */
export function isCityMeant(text: string): boolean {
  const [largest] = citiesOf(text)
  if (!largest || largest.also === null) return cityNamed(text) !== null
  return largest.thousands >= THOUSANDS_TO_BE_MEANT[largest.also]
}

/** "St. Pölten" is listed as "Sankt Pölten", "St Petersburg" as "Saint Petersburg". */
function citiesOf(text: string): City[] {
  const found = citiesNamed(text)
  const saint = /^st\.?\s+(?=\p{L})/iu
  if (found.length > 0 || !saint.test(text)) return found
  return (
    ['saint ', 'sankt '].map((word) => citiesNamed(text.replace(saint, word))).find(({ length }) => length > 0) ?? []
  )
}

/**
 * Whether a whole text is a state, a province or a region, by its name, its code or a word for one. A name that is a city's
 * of the same country too ("Dublin", "Zaragoza") is meant as the city's, but where addresses always have the state.
 */
export function regionNamed(text: string): boolean {
  const name = foldWords(text)
  const code = text.trim()
  const isCode = regionsOfCode(code).some(({ country }) => isToldByCode(code, country))
  const countries = countriesOfRegion(text)
  const withCity = new Set(citiesOf(text).map(({ country }) => country))
  const isMeant = countries.some((country) => STATES_IN_ADDRESSES.includes(country) || !withCity.has(country))
  return isCode || moreRegions().has(name) || isMeant || regionWords().test(name)
}

/** The country of a state, province or nation, by its name or its code in capitals; null where none, or several, may be meant. */
export function countryOfRegion(text: string): string | null {
  const code = text.trim()
  const byCode = regionsOfCode(code).filter(({ country }) => isToldByCode(code, country))
  const countries = new Set([...byCode.map(({ country }) => country), ...countriesOfRegion(text)])
  const [only = null, ...others] = countries
  return others.length === 0 ? only : null
}

/** Whether a whole text says that the work is done from anywhere: "remote", "Homeoffice". */
export function isFromAnywhere(text: string): boolean {
  return anywhere().has(foldWords(text))
}
