import { wordsFor } from '#shared/domain/posting/words.ts'
import type { DomDocument } from '#shared/reading/files/html/dom.ts'
import type { Refusal } from './page-posting.ts'

/** Words of a page that is no posting, by why it is none; in the order in which they count. */
const PARTS = [
  ['challenge', 'page-challenge'],
  ['not_found', 'page-gone'],
  ['expired', 'page-expired'],
  ['cookie_wall', 'page-cookies'],
  ['search_results', 'page-search'],
  ['no_single_posting', 'page-openings'],
  ['apply_form_only', 'page-form'],
] as const satisfies readonly (readonly [Refusal, string])[]

/** A posting that asks for so much is one, whatever else its page says. */
const MANY_REQUIREMENTS = 3
/** In so much of a page's text stands what it is about. */
const MAX_CHARACTERS = 3_000

/** schema.org's ItemList of pages is what a page of results says of itself. */
function listsPages(document: DomDocument): boolean {
  return [...document.querySelectorAll('script')].some(
    (script) =>
      script.getAttribute('type') === 'application/ld+json' &&
      /"@type"\s*:\s*"ItemList"/.test(script.textContent ?? ''),
  )
}

/**
 * Why a page without data of a posting is none, by what it shows and asks for; null where nothing speaks against it. `requirements` is
 * how many were read in what might be one.
 */
export function findRefusal(document: DomDocument, text: string, requirements: number): Refusal | null {
  const shown = text.slice(0, MAX_CHARACTERS)
  const words = wordsFor(shown)
  const told = PARTS.find(([, part]) => words.has(part, shown))?.[0]
  if (told === 'not_found' || told === 'expired') return told
  if (told === 'search_results' && listsPages(document)) return told
  if (requirements >= MANY_REQUIREMENTS) return null
  if (told !== undefined) return told
  const asksPassword = [...document.querySelectorAll('input')].some(
    (input) => input.getAttribute('type') === 'password',
  )
  if (asksPassword || words.has('page-sign-in', shown)) return 'sign_in'
  const fields = [...document.querySelectorAll('input, select, textarea')].length
  return requirements === 0 && fields >= 3 ? 'apply_form_only' : null
}
