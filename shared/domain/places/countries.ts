import { intlLines, sectionsOf } from '../languages/read-words.ts'
import { EVERY_LANGUAGE, LANGUAGES } from '../languages/tags.ts'
import { lazily } from '../lazily.ts'
import { foldWords } from '../text/fold.ts'

/** The code of a country by its folded name: names that people use and Intl does not know, then Intl's. */
const codesByName = lazily(() => {
  const codes = new Map<string, string>()
  const add = (name: string, code: string) => {
    if (!codes.has(name)) codes.set(name, code)
  }
  for (const language of [...LANGUAGES, EVERY_LANGUAGE] as const)
    for (const [code, names] of sectionsOf('countries', language)) for (const name of names) add(foldWords(name), code)
  for (const line of intlLines('countries')) add(line.slice(3), line.slice(0, 2))
  return codes
})

const allCodes = lazily((): ReadonlySet<string> => new Set(codesByName().values()))

/** ISO 3166 code of a country by its name in one of many languages, or of the code itself in capitals; else null. */
export function countryCode(text: string): string | null {
  const name = text.trim().replace(/\.$/, '')
  if (name === 'UK') return 'GB'
  if (/^[A-Z]{2}$/.test(name)) return allCodes().has(name) ? name : null
  return codesByName().get(foldWords(name)) ?? null
}
