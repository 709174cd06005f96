import { LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { foldWords } from '#shared/domain/text/fold.ts'

/**
 * What Intl knows of languages, as files of text: asking it while resumes are read takes 150 ms. The tables are made by
 * `npm run build:languages` and held against Intl by a test.
 */

const REMARK = '# Made from Intl by `npm run build:languages`; not to be edited by hand.\n'

/** Countries that call some months otherwise than the rest of their language: "Jänner", "setiembre", "شباط". */
const FURTHER_LOCALES: Partial<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  de: ['de-AT'],
  es: ['es-UY'],
  ar: ['ar-LB', 'ar-MA', 'ar-DZ'],
}

/** The forms of a month: alone, with a day, which some languages decline, and abbreviated. */
const FORMS = [
  { style: 'long', options: { month: 'long' } },
  { style: 'long', options: { month: 'long', day: 'numeric' } },
  { style: 'short', options: { month: 'short' } },
  { style: 'short', options: { month: 'short', day: 'numeric' } },
] as const

/** Lines of `language month long|short name`. */
export function monthNames(): string {
  const lines = LANGUAGES.flatMap((language) =>
    [language, ...(FURTHER_LOCALES[language] ?? [])].flatMap((locale) =>
      FORMS.flatMap(({ style, options }) => {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
        return Array.from({ length: 12 }, (_, month) => {
          const parts = format.formatToParts(Date.UTC(2021, month))
          const name = parts.find(({ type }) => type === 'month')?.value ?? ''
          // Where a language writes a date with the number of the month, that is no name.
          return /\p{L}/u.test(name) && !/\d/.test(name) ? `${language} ${month + 1} ${style} ${name}` : ''
        })
      }),
    ),
  )
  return asFile(lines)
}

/** Numbers of which each plural of a language is used for one. */
const SOME_OF_EACH_PLURAL = [1, 1.5, 2, 3, 5, 11, 21]

/** Lines of `language name`: how the length of a time in years and months is written, in full and abbreviated. */
export function lengthNames(): string {
  const lines = LANGUAGES.flatMap((language) =>
    (['year', 'month'] as const).flatMap((unit) =>
      (['long', 'short'] as const).flatMap((unitDisplay) => {
        const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay })
        return SOME_OF_EACH_PLURAL.map((count) => {
          const name = format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? ''
          const bare = name.trim().replace(/\.$/, '')
          // One letter may stand for anything.
          return /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(bare) || bare === '' ? '' : `${language} ${bare}`
        })
      }),
    ),
  )
  return asFile(lines)
}

/** Languages in which a country may be named; more than those whose other words we know. */
const NAMED_IN = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'cs', 'sk', 'pl', 'sv', 'da', 'nb', 'fi', 'hu', 'ro', 'bg', 'hr'],
  ...['sr', 'sl', 'tr', 'ru', 'uk', 'el', 'lt', 'lv', 'et', 'ar', 'he', 'fa', 'hi', 'th', 'vi', 'id', 'ca', 'ja'],
  ...['zh', 'zh-Hant', 'ko'],
]
/** Codes that Intl knows and that are no country of today: groups of countries, parts of one, and those that are gone. */
const NO_COUNTRY = /^(EU|EZ|UN|ZZ|QO|X.|A[AC]|C[PQ]|DG|EA|IC|TA|SU|UK|YU|TP|DD|BU|FX|NT|CS|AN|QU|RH|HV|NH|VD|YD|DY)$/

/** Lines of `code name`, the name folded; where two countries share a name, the first language that has it decides. */
export function countryNames(): string {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const byName = new Map<string, string>()
  for (const language of NAMED_IN) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes.filter((code) => !NO_COUNTRY.test(code))) {
      const name = foldWords(names.of(code) ?? '')
      if (name !== '' && !byName.has(name)) byName.set(name, code)
    }
  }
  return asFile([...byName].map(([name, code]) => `${code} ${name}`))
}

function asFile(lines: readonly string[]): string {
  return `${REMARK}${[...new Set(lines)].filter((line) => line !== '').join('\n')}\n`
}
