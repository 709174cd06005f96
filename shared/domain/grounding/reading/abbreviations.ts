import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'

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

/** A function word of a name that its abbreviation may leave out. */
export const FUNCTION_WORD =
  /^(?:and|of|the|for|in|on|to|und|der|die|des|fur|von|de|du|des|la|le|les|et|en|del|los|las|y|di|e|da|do|van|het|i|w|z|och|av)$/
