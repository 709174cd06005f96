import { memoize } from '../../memoize.ts'
import { kindOfWord } from '../../names/kind-of-word.ts'
import { fold } from '../../text/fold.ts'
import type { Examined } from '../evidence/examined.ts'
import { hasLetters } from '../evidence/facts-index.ts'
import { FUNCTION_WORD } from '../reading/abbreviations.ts'

/** Whether a word is one of those that an abbreviation of the resume stands for: "Largest Contentful Paint" for its LCP. */
export function isSpelledOut({ reading: { folded, language }, evidence }: Examined, start: number): boolean {
  const words = wordsOf(folded)
  const at = words.findIndex(({ index, 0: word }) => start >= index && start < index + word.length)
  for (let first = Math.max(0, at - 13); at >= 0 && first <= at; first++)
    for (let last = Math.max(at, first + 1); last < Math.min(words.length, first + 14); last++) {
      const run = words.slice(first, last + 1)
      const initials = run
        .filter(([word]) => word.length > 1 && !FUNCTION_WORD.test(word))
        .map(([word]) => word[0])
        .join('')
      // Two letters may be anything, and so may an ordinary word ("bed"), unless they stand beside their words.
      const isTelling = initials.length > 2 && kindOfWord(initials, [language]) !== 'word'
      if ((isTelling || standsBeside(folded, initials, run)) && hasLetters(initials, evidence.place.words)) return true
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
export function isShortened({ reading, evidence }: Examined, word: string, start: number): boolean {
  const short = /^\s*\((\p{Lu}{2,4})\)/u.exec(reading.text.slice(start + word.length))?.[1]
  if (!short || !evidence.place.words.words.has(fold(short))) return false
  const letters = [...fold(short)]
  return letters[0] === fold(word)[0] && new RegExp(letters.join('\\p{L}*'), 'u').test(fold(word))
}
