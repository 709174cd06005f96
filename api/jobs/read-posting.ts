import { stripHidden } from '#shared/domain/grounding/hidden-text.ts'
import { languageOf } from '#shared/domain/languages/language-of.ts'
import { countryOfPlace, findPostingCountry } from '#shared/domain/posting/country.ts'
import { describePosting } from '#shared/domain/posting/describe.ts'
import { type PostingRequirements, readRequirements } from '#shared/domain/posting/requirements.ts'
import { cleanText } from '#shared/domain/text/clean.ts'
import { toStorable } from '#shared/domain/text/storable.ts'
import type { PageReader } from '#shared/postings/read-page.ts'
import { Problem } from '../http/problem.ts'
import { readPostingPage } from './read-page.ts'
import type { GivenJob } from './schema.ts'

/** What a posting is kept as. */
export type PostingContent = {
  sourceType: 'url' | 'text'
  text: string
  title: string
  company: string
  /** Where the post is, an ISO 3166 code; null where nothing tells. */
  country: string | null
  contact: string
  location: string
  /** What the offline rules read of what it asks for. */
  asked: PostingRequirements
  /** What it hid from people. */
  hidden: string[]
}

/**
 * The posting that was given, read from its page where there is no text, without what it hides; title, company and country are
 * told from it where they are not given. Throws a `validation` problem where nothing readable is left, and those of `readPostingPage`.
 */
export async function readPosting(given: GivenJob, personId: string, readPage: PageReader): Promise<PostingContent> {
  const page =
    given.text === undefined && given.url !== undefined ? await readPostingPage(readPage, personId, given.url) : null
  const { text, hidden } = page ?? stripHidden(given.text ?? '')
  if (!/\p{L}/u.test(text)) {
    throw new Problem('validation', 'The posting has no readable text.', {
      errors: [{ pointer: '/text', detail: 'has no readable text' }],
    })
  }
  // What was cut to its length may end in half a character.
  const kept = toStorable(text)
  const detected = describePosting(kept)
  return {
    sourceType: page ? 'url' : 'text',
    text: kept,
    title: cleanText(given.title?.trim() || page?.title || detected.title).trim(),
    company: cleanText(given.company?.trim() || page?.company || detected.company).trim(),
    contact: cleanText(given.contact?.trim() || detected.contact).trim(),
    location: cleanText(given.location?.trim() || page?.location || detected.location).trim(),
    asked: readRequirements(kept),
    country: given.country?.toUpperCase() ?? findCountry(text, page?.location ?? ''),
    hidden: toStorable(hidden),
  }
}

/** By the place on the page, by what the text says, else by its language; English is spoken in too many countries to tell one. */
function findCountry(text: string, place: string): string | null {
  const language = languageOf(text)
  const usual = language && language !== 'en' ? (new Intl.Locale(language).maximize().region ?? null) : null
  return countryOfPlace(place) ?? findPostingCountry(text) ?? usual
}
