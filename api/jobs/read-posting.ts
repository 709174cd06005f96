import { stripHidden } from '#shared/domain/grounding/hidden-text.ts'
import { describePosting } from '#shared/domain/matching/posting.ts'
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
  /** What it hid from people. */
  hidden: string[]
}

/**
 * The posting that was given, read from its page where there is no text, without what it hides; title and company are told from
 * it where they are not given. Throws a `validation` problem where nothing readable is left, and those of `readPostingPage`.
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
  const detected = describePosting(text)
  return {
    sourceType: page ? 'url' : 'text',
    // What was cut to its length may end in half a character.
    text: toStorable(text),
    title: cleanText(given.title?.trim() || page?.title || detected.title).trim(),
    company: cleanText(given.company?.trim() || page?.company || detected.company).trim(),
    hidden: toStorable(hidden),
  }
}
