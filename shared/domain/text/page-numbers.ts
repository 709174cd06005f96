import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'
import { alternatives } from './word-list.ts'

const sign = '[^\\p{L}\\p{N}]'

/** "2", "Page 2 of 3", "- 2 / 3 -", "第2页": patterns over folded text. */
const patterns = lazily(() => {
  const words = alternatives(wordsOf('pages', 'page'))
  const after = `(?:\\s*(?:${alternatives(wordsOf('pages', 'after'))}))?`
  const total = `(?:\\s*(?:/|${alternatives(wordsOf('pages', 'of'))})\\s*\\d{1,3}${after})?`
  const labelled = `(?:${words})\\s*\\d{1,3}${after}${total}`
  return {
    number: new RegExp(`^${sign}*(?:(?:${words})\\s*)?\\d{1,3}${after}${total}${sign}*$`, 'u'),
    /** Word computes the numbers when it shows a page, so that the file may have none. */
    unfilled: new RegExp(`^${sign}*(?:${words})?(?:\\s*(?:/|${alternatives(wordsOf('pages', 'of'))}))?${sign}*$`, 'u'),
    ending: new RegExp(`(?:^|[\\s([–—|·-])${labelled}\\s*[)\\]]?\\s*$`, 'u'),
    beginning: new RegExp(`^(?:${words})\\s*\\d`, 'u'),
  }
})

/** Whether a text is nothing but the number of a page, with or without a word for it and how many there are. */
export function isPageNumber(text: string): boolean {
  return patterns().number.test(fold(text))
}

/** Whether a text is where a page number will stand: the word for it and no number, or signs alone. */
export function isUnfilledPageNumber(text: string): boolean {
  return patterns().unfilled.test(fold(text))
}

/** Whether a text ends with the number of a page and a word for it: "Jane Doe – Page 1 of 2". */
export function endsWithPageNumber(text: string): boolean {
  return patterns().ending.test(fold(text))
}

/** Whether a text begins with a word for a page and its number. */
export function beginsWithPageNumber(text: string): boolean {
  return patterns().beginning.test(fold(text))
}
