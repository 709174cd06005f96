import type { Printing } from '../draft.ts'
import { memoize } from '../memoize.ts'
import { countryCode, countryOfRegion } from '../places/known-places.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { chooseLocale } from '../resume/heading-words.ts'

/**
 * How a draft's documents in a language (a BCP 47 tag) write dates and the country. The letter's date is written as the recipient
 * does: by the country of the posting (an ISO 3166 code), else by the person's own; a region in the language tag is the person's
 * own choice and comes before both.
 */
export function choosePrinting(resume: ResumeDocument, language: string, postingCountry: string | null): Printing {
  const { location } = resume.basics
  const own = countryCode(location?.countryCode?.toUpperCase() ?? '') ?? countryOfRegion(location?.region ?? '')
  return {
    dateLocale: chooseDateLocale(language, postingCountry ?? own),
    country: location?.country ? null : nameCountry(location?.countryCode, language),
  }
}

/** English that is not American writes the day first, and so does English for a country with no convention of its own for it. */
const WORLD_ENGLISH = 'en-001'

function chooseDateLocale(language: string, country: string | null): string {
  const locale = new Intl.Locale(chooseLocale(language))
  if (locale.region) return locale.toString()
  if (country === null) return locale.language === 'en' ? WORLD_ENGLISH : locale.toString()
  const tag = new Intl.Locale(locale, { region: country }).toString()
  return hasDatesOfItsOwn(tag) ? tag : WORLD_ENGLISH
}

/** A formatter takes Intl longer to make than a whole draft takes to put together, so what was learned of a tag is kept. */
const hasDatesOfItsOwn = memoize(1_000, (tag) => new Intl.DateTimeFormat(tag).resolvedOptions().locale !== 'en')

/** Longer than this, a country's short name stands in a line of contact data: "Palestine" is one, "UK" an abbreviation. */
const MAX_NAME_CHARACTERS = 20
const ABBREVIATION = /^\p{Lu}{1,4}$|\./u

/** The name of a country in a language; null for what is no code of one, such as "UK", which is printed as it was written. */
function nameCountry(code: string | undefined, language: string): string | null {
  const capitals = code?.trim().toUpperCase() ?? ''
  // Intl knows "UK" and codes of former countries too: only those that stand for themselves are codes.
  if (!/^[A-Z]{2}$/.test(capitals) || countryCode(capitals) !== capitals) return null
  const [long, short] = namesIn(chooseLocale(language)).map((names) => names.of(capitals))
  if (long && short && long.length > MAX_NAME_CHARACTERS && !ABBREVIATION.test(short)) return short
  return long ?? null
}

const namesIn = memoize(1_000, (tag) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' }),
  ),
)
