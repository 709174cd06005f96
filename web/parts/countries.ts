import { language } from '../messages/index.ts'

const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** What CLDR names beside the countries: unions, what is unknown, and regions made up for tests. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

export type Country = { code: string; name: string }

/** The countries with their ISO 3166 codes, by their names in the language of the page. */
export const COUNTRIES: readonly Country[] = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  .filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
  .flatMap((code) => {
    const name = names.of(code)
    return name === undefined ? [] : [{ code, name }]
  })
  .sort((a, b) => a.name.localeCompare(b.name, language))
