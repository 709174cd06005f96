import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from '../text/fold.ts'
import { alternatives } from '../text/word-list.ts'
import { countryCode, isKnownPlace, isRegion, isUsState } from './known-places.ts'

/** An address by its parts, as a resume has it. */
export type Location = {
  address?: string
  postalCode?: string
  city?: string
  region?: string
  countryCode?: string
}

const POSTAL_FIRST = /^((?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?|\d{3} \d{2}|\d{2}-\d{3}|\d{4,5}-\d{3})\s+(\p{L}.*)$/u
const POSTAL_LAST =
  /^(\p{L}.*?)\s+(\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6})$/u
const POSTAL_ALONE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6}|\d{5}-\d{3,4}|\d{4}-\d{3})$/
/** A house number at an end, or a word for a street or a flat. */
const street = lazily(
  () =>
    new RegExp(
      `\\d+\\s*[a-z]?$|^\\d+[a-z]?\\s|(?<!\\p{L})(?:${alternatives(wordsOf('addresses', 'street'))})(?!\\p{L})`,
      'u',
    ),
)
const HOUSE_NUMBER = /^\d{1,4} ?[a-z]?$/iu
/** "CEP 66010-000": what announces a postcode. */
const postcodeLabel = lazily(
  () => new RegExp(`^(?:${alternatives(wordsOf('addresses', 'postcode'))})\\.?\\s*:?\\s*(?=\\d)`, 'iu'),
)
const CJK_PLACE = /^[\u3400-\u9fff]{1,4}[都道府県市区省](?:[\u3400-\u9fff]{1,5}[市区町村])?$/u

/** Reads "Street 5, 12345 City, Region, Country" in as many parts as are there. `phone` helps with codes like "CA". */
export function readLocation(text: string, phone: string | undefined): Location | null {
  const parts = withAreasApart(text)
    .split(/[,،、]|\s[–-]\s|\t|\n/)
    .map((part) => part.trim().replace(/\.$/, '').replace(postcodeLabel(), ''))
    .filter(Boolean)
  const location: Location = {}
  if (parts.length > 1 || countryCode(text)) takeCountry(parts, location, phone)
  const last = parts.findIndex(
    (part) => street().test(fold(part)) && !POSTAL_FIRST.test(part) && !POSTAL_LAST.test(part),
  )
  // "Rua das Flores, 210"
  const end = HOUSE_NUMBER.test(parts[last + 1] ?? '') ? last + 2 : last + 1
  if (last >= 0 && (parts.length > 1 || /\d/.test(parts[0] ?? ''))) location.address = parts.splice(0, end).join(', ')
  for (const part of parts) placePart(part, location)
  return Object.keys(location).length > 0 ? location : null
}

/** "City (Region)" and "Prefecture+city（Country）" with commas; a word for "voivodeship" or the like is no part of the name. */
function withAreasApart(text: string): string {
  return (
    text
      // "Belém/PA": a city and its state.
      .replace(/(?<=\p{Ll})\s*\/\s*(?=\p{Lu}{2}(?!\p{L}))/gu, ', ')
      // "18 quai des Salinières 33000 Bordeaux": a street and its town without a comma.
      .replace(/^([^,]*\d[^,]*?\p{L}[^,]*?)\s+(?=\d{4,5}\s+\p{Lu}[^,\d]+$)/u, '$1, ')
      // Which of several addresses it is.
      .replace(/\s*\((?:home|work|private|privat|casa|domicile|abitazione|lavoro|travail|hogar|trabajo)\)\s*$/iu, '')
      // "40121 Bologna (BO)": a province, whatever country has the same code.
      .replace(/(?<=\b\d{5}\s+\p{Lu}[\p{L}' ]*)\s*\([A-Z]{2}\)/u, '')
      .replace(/\s*[(（]([\p{L} .'-]+)[)）]/gu, ', $1')
      .replace(/(?<=^|[,\s])(?:woj\.|województwo|prov\.|provincia de)\s+/giu, '')
      .replace(
        /^(?:〒?\s*\d{3}-?\d{4}\s*)?(東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県|\p{Script=Han}{2,3}省)(?=\p{Script=Han})/u,
        '$1, ',
      )
      .replace(/(?<=^|, )(\p{Script=Han}{1,5}?[市区郡])\s+(?=\p{Script=Han})/u, '$1, ')
      .replace(/(?<=^|, )(\p{Script=Han}{1,5}?市)(?=[\p{Script=Han}\d])/u, '$1, ')
  )
}

function takeCountry(parts: string[], location: Location, phone: string | undefined): void {
  const last = parts.at(-1) ?? ''
  const code = countryCode(last)
  const isBehindRegion = parts.length > 2 && isRegion(parts.at(-2) ?? '')
  if (parts.length >= 2 && isUsState(last) && !isBehindRegion && !isAbroad(last, phone)) {
    // Where the code is a country's too, it is said which is meant.
    if (isAmerican(phone) && code) location.countryCode = 'US'
    return
  }
  if (!code) {
    takeCodeBehind(parts, location)
    return
  }
  location.countryCode = code
  parts.pop()
}

/** "Oregon US": the code of a country behind a region, without a comma. */
function takeCodeBehind(parts: string[], location: Location): void {
  const [, region, code] = /^(.{3,}?)\s+([A-Z]{2})$/.exec(parts.at(-1) ?? '') ?? []
  const country =
    code && !/\d/.test(region ?? '') && (!isUsState(code) || isRegion(region ?? '')) ? countryCode(code) : null
  const isCountry = country !== null && country !== undefined && region !== undefined
  if (!isCountry) return
  location.countryCode = country
  parts[parts.length - 1] = region
}

/** A telephone number of the North American plan. */
function isAmerican(phone: string | undefined): boolean {
  const digits = phone?.replace(/\D/g, '') ?? ''
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'))
}

/** "CA", "DE" or "IN" after a city: a country when the telephone number is not North American. */
function isAbroad(code: string, phone: string | undefined): boolean {
  const digits = phone?.replace(/[^\d+]/g, '') ?? ''
  if (digits.startsWith('+')) return !digits.startsWith('+1')
  return digits === '' ? code === 'DE' || code === 'IN' : digits.startsWith('0')
}

function placePart(part: string, location: Location): void {
  if (POSTAL_ALONE.test(part)) {
    location.postalCode ??= part
    return
  }
  const first = POSTAL_FIRST.exec(part)
  const last = POSTAL_LAST.exec(part)
  if (first?.[1] && first[2]) {
    location.postalCode ??= first[1]
    placePart(first[2], location)
    return
  }
  if (last?.[1] && last[2]) {
    location.postalCode ??= last[2]
    placePart(last[1], location)
    return
  }
  if (/^\p{Script=Han}+[都道府県省]$/u.test(part) && !location.region) {
    location.region = part
    return
  }
  const state = /^(.+?)\s+([A-Z]{2})$/.exec(part)
  if (state?.[1] && state[2] && isRegion(state[2]) && !location.city) {
    location.city = state[1]
    location.region ??= state[2]
  } else if (!location.city && !(isRegion(part) && part.length === 2)) location.city = part
  else if (!location.region) location.region = part
  else location.region = `${location.region}, ${part}`
}

/** Whether a piece of a contact line reads as a place: a known country, region, city or postal code is in it. */
export function looksLikePlace(text: string): boolean {
  if (text.length > 90 || /[@:]|\.\s/.test(text)) return false
  const parts = text.split(/[,،，]/).map((part) => part.trim())
  if (text.split(/[,،，]|\s[–-]\s/).some((part) => postcodeLabel().test(part.trim()))) return true
  const last = parts.at(-1) ?? ''
  if (parts.some((part) => POSTAL_FIRST.test(part) || (POSTAL_LAST.test(part) && parts.length > 1))) return true
  if (parts.length === 1) return isKnownPlace(text) || CJK_PLACE.test(text)
  return parts.length <= 5 && (countryCode(last) !== null || isRegion(last) || isKnownPlace(parts[0] ?? ''))
}
