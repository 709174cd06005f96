import { language } from '../messages/index.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** What CLDR names beside the countries: unions, what is unknown, and regions made up for tests. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

export type Country = { code: string; name: string }

let known: readonly Country[] | undefined

/** The countries with their ISO 3166 codes, by their names in the language of the page. */
export function countries(): readonly Country[] {
  // Every pair of letters is asked for, which takes tens of milliseconds: not before somebody needs them.
  known ??= nameCountries()
  return known
}

function nameCountries(): Country[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
