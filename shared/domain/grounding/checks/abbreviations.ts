import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { Check } from './check.ts'

/**
 * Whether letters in capitals stand for words of a text, in order: FEA for finite element analysis, DCs for distribution
 * centers, KS3 for key stage 3, FY2023 for the fiscal year 2023.
 */
export function abbreviates(word: string, texts: readonly string[]): boolean {
  const parts = /^(?=(?:.*\p{Lu}){2})(\p{L}{2,6}?)s?(\d*)$/u.exec(word)
  if (!parts) return false
  const letters = fold(parts[1] ?? '')
  const number = parts[2] ?? ''
  if (letters === 'fy' && number.length > 0) return texts.some((text) => text.includes(number))
  if (number !== '' && !texts.some((text) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))) return false
  return texts.some((text) => {
    const { all, content } = initialsOf(text)
    return all.includes(letters) || content.includes(letters)
  })
}

/** The first letters of a text's words, with and without function words. */
const initialsOf = memoize(4000, (text): { all: string; content: string } => {
  const parts = text
    .split(/[^\p{L}'-]+/u)
    .flatMap((part) => part.split(/[-']/))
    // An elided article is no word of a name.
    .filter((part) => part.length > 1)
  const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')
  return { all: initials(parts), content: initials(parts.filter((part) => !FUNCTION_WORD.test(part))) }
})

const FUNCTION_WORD =
  /^(?:and|of|the|for|in|on|to|und|der|die|des|fur|von|de|du|des|la|le|les|et|en|del|los|las|y|di|e|da|do|van|het|i|w|z|och|av)$/

/** Whether a word is one of those that an abbreviation of the resume stands for: "Largest Contentful Paint" for its LCP. */
export function isSpelledOut({ folded, scope }: Pick<Check, 'folded' | 'scope'>, start: number): boolean {
  const words = wordsOf(folded)
  const at = words.findIndex(({ index, 0: word }) => start >= index && start < index + word.length)
  for (let first = Math.max(0, at - 13); at >= 0 && first <= at; first++)
    for (let last = Math.max(at, first + 1); last < Math.min(words.length, first + 14); last++) {
      const run = words.slice(first, last + 1)
      const initials = run
        .filter(([word]) => word.length > 1 && !FUNCTION_WORD.test(word))
        .map(([word]) => word[0])
        .join('')
      // Two letters may be anything, unless they stand beside their words.
      if (scope.words.has(initials) && (initials.length > 2 || standsBeside(folded, initials, run))) return true
    }
  return false
}

const wordsOf = memoize(20, (text): readonly RegExpExecArray[] => [...text.matchAll(/\p{L}+/gu)])

function standsBeside(folded: string, initials: string, run: readonly RegExpExecArray[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || initials.length < 2) return false
  return (
    folded.slice(0, first.index).endsWith(`${initials} (`) ||
    folded.slice(last.index + last[0].length).startsWith(` (${initials})`)
  )
}

/** "Intravenous (IV)": a word with an abbreviation of the resume's behind it that has its letters in order. */
export function isShortened({ text, scope }: Check, word: string, start: number): boolean {
  const short = /^\s*\((\p{Lu}{2,4})\)/u.exec(text.text.slice(start + word.length))?.[1]
  if (!short || !scope.words.has(fold(short))) return false
  const letters = [...fold(short)]
  return letters[0] === fold(word)[0] && new RegExp(letters.join('\\p{L}*'), 'u').test(fold(word))
}
