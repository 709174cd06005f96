/** The longest posting that is kept, however it came. */
export const MAX_POSTING_CHARACTERS = 100_000

/** A Chinese or Japanese sign says as much as several letters. */
const LETTERS_PER_SIGN = 3

/** How much a text says, in letters of an alphabet. */
export function countLetters(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return (text.match(/\p{L}/gu)?.length ?? 0) + signs * (LETTERS_PER_SIGN - 1)
}

/** What of a page a posting was read from: schema.org's data in either form, data for the page's own scripts, or what it shows. */
export type PageBlock = 'json-ld' | 'microdata' | 'page-data' | 'article' | 'page'

/** A posting as it stands on a page. Title, company and location are empty where the page does not tell them apart. */
export type PagePosting = {
  title: string
  company: string
  location: string
  text: string
  /** What the page hid from people. */
  hidden: string[]
  block: PageBlock
  /** All that the page shows, as it was fetched; pages disappear. */
  pageText: string
}

/** Why what was fetched is no posting. */
export const REFUSALS = [
  ...(['sign_in', 'challenge', 'cookie_wall', 'not_found', 'expired', 'search_results'] as const),
  ...(['no_single_posting', 'apply_form_only', 'empty'] as const),
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What became of a page. */
export type ReadPage = { posting: PagePosting; refused?: undefined } | { refused: Refusal; posting?: undefined }
