import type { KeptPage } from '#shared/database/entities/index.ts'
import { countryOfPlace, findPostingCountry } from '#shared/domain/posting/country.ts'
import { cleanTitle, describePosting } from '#shared/domain/posting/describe.ts'
import { type PostingRequirements, readRequirements } from '#shared/domain/posting/requirements.ts'
import { cleanText } from '#shared/domain/text/clean.ts'
import { stripHidden } from '#shared/domain/text/hidden-text.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'
import { toStorable } from '#shared/domain/text/storable.ts'
import { restoreLines } from '#shared/postings/html-text.ts'
import type { FetchedPosting } from '#shared/postings/read-page.ts'
import { Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import type { Upload } from '../http/upload.ts'
import type { Services } from '../services.ts'
import { cleanPasted, readPostingFile, refuseBinary } from './read-file.ts'
import { readPostingPage } from './read-page.ts'
import { type GivenJob, jobFields } from './schema.ts'

/** What a posting is kept as. */
export type PostingContent = {
  sourceType: 'url' | 'text' | 'file'
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
  /** The page that it was read from, as it was fetched. */
  page: KeptPage | null
}

/**
 * The posting that was given, read from its page where there is no text, without what it hides; title, company and country are
 * told from it where they are not given. Throws a `validation` problem where nothing readable is left, those of `readPostingPage`, and
 * UnreadableDocument.
 */
export async function readPosting(
  given: GivenJob | undefined,
  file: Upload | undefined,
  personId: string,
  { readPage, config }: Pick<Services, 'readPage' | 'config'>,
): Promise<PostingContent> {
  if (file) {
    const { title, company } = readInput(jobFields, file.fields, '')
    const text = await readPostingFile(file, personId, config)
    return describe({ title, company }, { sourceType: 'file', ...stripHidden(restoreLines(text)), page: null })
  }
  if (!given) throw new Problem('validation', 'There is neither text, nor a url, nor a file.')
  if (given.text === undefined && given.url !== undefined) {
    const page = await readPostingPage(readPage, personId, given.url)
    const { text, hidden } = page
    return describe(given, { sourceType: 'url', text, hidden, page })
  }
  refuseBinary(given.text ?? '')
  return describe(given, { sourceType: 'text', ...stripHidden(cleanPasted(given.text ?? '')), page: null })
}

/** What a text says of itself, where the person does not say it. */
function describe(
  given: Omit<GivenJob, 'text' | 'url'>,
  {
    sourceType,
    text,
    hidden,
    page,
  }: Pick<PostingContent, 'sourceType' | 'text' | 'hidden'> & { page: FetchedPosting | null },
): PostingContent {
  if (!/\p{L}/u.test(text)) {
    throw new Problem('validation', 'The posting has no readable text.', {
      errors: [{ pointer: '/text', detail: 'has no readable text' }],
    })
  }
  // What was cut to its length may end in half a character.
  const kept = toStorable(text)
  const detected = describePosting(kept)
  return {
    sourceType,
    text: kept,
    title: cleanText(given.title?.trim() || (page?.title ? cleanTitle(page.title, kept) : detected.title)).trim(),
    company: cleanText(given.company?.trim() || page?.company || detected.company).trim(),
    contact: cleanText(given.contact?.trim() || detected.contact).trim(),
    location: cleanText(given.location?.trim() || page?.location || detected.location).trim(),
    asked: readRequirements(kept),
    country: given.country?.toUpperCase() ?? findCountry(text, page?.location ?? ''),
    hidden: toStorable(hidden),
    page: page && { fetchedAt: page.fetchedAt, block: page.block, text: toStorable(page.pageText) },
  }
}

/** By the place on the page, by what the text says, else by its language; English is spoken in too many countries to tell one. */
function findCountry(text: string, place: string): string | null {
  const language = languageOf(text)
  const usual = language && language !== 'en' ? (new Intl.Locale(language).maximize().region ?? null) : null
  return countryOfPlace(place) ?? findPostingCountry(text) ?? usual
}
