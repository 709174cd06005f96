import { countryCode } from '#shared/domain/places/known-places.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'

const MAX_NAME_WORDS = 4
const WORD = /[\p{L}\p{M}.'’-]+/gu

/**
 * The document with its country as the text that it was read from spells it ("UK" where the code is GB). Where the text has several
 * spellings, that which stands beside the city counts, else the first name, else the first code.
 */
export function withCountryAsWritten(document: ResumeDocument, text: string): ResumeDocument {
  const { location } = document.basics
  if (!location?.countryCode) return document
  const country = findSpelling(text, location.countryCode, [location.city, location.region, location.postalCode])
  return country === null
    ? document
    : { ...document, basics: { ...document.basics, location: { ...location, country } } }
}

function findSpelling(text: string, code: string, beside: readonly (string | undefined)[]): string | null {
  const places = beside.filter((place) => place !== undefined && place !== '')
  const spellings = text.split(/\r?\n/).flatMap((line) =>
    listSpellings(line, code).map(({ name, before }) => ({
      name,
      isBesideCity: places.some((place) => before.replace(/[\s,(|·•–-]+$/u, '').endsWith(place ?? '')),
    })),
  )
  const chosen =
    spellings.find(({ isBesideCity }) => isBesideCity) ?? spellings.find(({ name }) => name.length > 2) ?? spellings[0]
  return chosen?.name ?? null
}

/** Each stretch of words in a line that names the country, the longest that begins at its place, and what stands before it. */
function listSpellings(line: string, code: string): { name: string; before: string }[] {
  const words = [...line.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  return words.flatMap(({ start }, at) => {
    const names = words
      .slice(at, at + MAX_NAME_WORDS)
      .map(({ end }) => line.slice(start, end))
      .filter((name) => countryCode(name) === code)
    return names.slice(-1).map((name) => ({
      name: /\..*\.$/.test(name) ? name : name.replace(/[.'’-]+$/u, ''),
      before: line.slice(0, start),
    }))
  })
}
