import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { memoize } from '../memoize.ts'
import { fold } from './fold.ts'
import { alternatives } from './word-list.ts'

/** A head is read in many ways, and each asks again. */
const REMEMBERED = 4_000

/** "J. R.", "B.Sc.", "Acme Inc.", "Nováková Mgr.": a full stop that ends no sentence. */
const abbreviatedEnd = lazily(() => {
  const initials = '(?:\\p{L}\\.\\s?){2}'
  const degree = `\\p{L}\\.\\s?(?:${alternatives(wordsOf('abbreviations', 'degree'))})\\.`
  const word = `(?:^|[\\s,(])(?:${alternatives(wordsOf('abbreviations', 'abbreviation'))}|\\p{L})\\.`
  return new RegExp(`(?:${initials}|${degree}|${word})\\)?$`, 'u')
})

/** Whether a line reads as running text rather than as a name, a title or a list of words. */
export const isSentence: (text: string) => boolean = memoize(REMEMBERED, (text) => {
  const trimmed = text.trim()
  const words = trimmed.split(/\s+/).length
  // A Japanese clause: an object and what is done with it.
  if (trimmed.length >= 8 && /を\S{2,}$/u.test(trimmed)) return true
  if (/[.!?。]["”)]?$/.test(trimmed) && words >= 3 && !abbreviatedEnd().test(fold(trimmed))) return true
  return words > 16 || (words >= 4 && /^\p{Ll}/u.test(trimmed))
})

/** A text without white space and separators at its ends. */
export function trimEnds(text: string): string {
  return text.replace(/^[\s,;:|·•–—\t\ue000-]+|[\s,;:|·•–—\t\ue000-]+$/gu, '').replace(/\s+/g, ' ')
}
