import { type Key, KINDS } from '../languages/kinds.ts'
import { sectionsOf, wordsOf } from '../languages/read-words.ts'
import { LANGUAGES, type Language } from '../languages/tags.ts'
import { fold } from '../text/fold.ts'
import { languageOf } from '../text/language-of.ts'
import { wholeWords } from '../text/word-list.ts'

type Part = Key<'requirements'> | Key<'postings'> | Key<'job-pages'>
/** Words of a part in a text as they stand there, and where. */
export type FoundWords = { at: number; words: string }

/** What finds the words that postings are written with in some languages. */
export type PostingWords = {
  languages: readonly Language[]
  has(part: Part, text: string): boolean
  find(part: Part, text: string): FoundWords[]
  /** Whether all of a text is an entry of a part. */
  is(part: Part, text: string): boolean
}

/**
 * The words of a posting's language and of English, which headings and whole lists are often in; of English alone where its own is not
 * told, or has none.
 */
export function wordsFor(text: string): PostingWords {
  const told = languageOf(text)
  const own = LANGUAGES.find((language) => language === told && sectionsOf('requirements', language).size > 0)
  return wordsIn([...new Set<Language>([own ?? 'en', 'en'])])
}

const made = new Map<string, PostingWords>()

function wordsIn(languages: readonly Language[]): PostingWords {
  const key = languages.join()
  const known = made.get(key)
  if (known) return known
  const patterns = new Map<Part, RegExp>()
  const patternOf = (part: Part): RegExp => {
    const pattern = patterns.get(part) ?? new RegExp(wholeWords(entriesOf(part, languages)), 'gu')
    patterns.set(part, pattern)
    return pattern
  }
  const find = (part: Part, text: string): FoundWords[] =>
    [...fold(text).matchAll(patternOf(part))].map(({ index, 0: found }) => ({
      at: index,
      words: text.slice(index, index + found.length),
    }))
  const words: PostingWords = {
    languages,
    find,
    has: (part, text) => fold(text).search(patternOf(part)) >= 0,
    is: (part, text) => find(part, text).some(({ at, words: found }) => at === 0 && found.length === text.length),
  }
  made.set(key, words)
  return words
}

function entriesOf(part: Part, languages: readonly Language[]): readonly string[] {
  if (isOfRequirements(part)) return wordsOf('requirements', part, languages)
  return isOfJobPages(part) ? wordsOf('job-pages', part, languages) : wordsOf('postings', part, languages)
}

function isOfRequirements(part: Part): part is Key<'requirements'> {
  return KINDS.requirements.some((known) => known === part)
}

function isOfJobPages(part: Part): part is Key<'job-pages'> {
  return KINDS['job-pages'].some((known) => known === part)
}
