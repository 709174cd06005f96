import type { Language } from '../../languages/tags.ts'
import { deedWordsOf } from './deed-words.ts'
import { joinList } from './sentences.ts'

const MOST_WORDS_OF_AN_ITEM = 4
/** The last item may have something behind it: "day trips, tours to the Netherlands and Germany". */
const MOST_WORDS_OF_THE_LAST = 10
const WORDS_OF_ITS_NOUN = 3

/** "a, b, c" becomes "a, b and c" where it is a plain list: short items, none a number or an addition ("also in …"). */
export function withLastAnd(text: string, language: Language): string {
  const items = text.split(/,\s+/).map((item) => item.split(/\s+/))
  const [last, ...others] = items.toReversed()
  if (last === undefined || others.length === 0) return text
  const { small } = deedWordsOf(language)
  const isPlain =
    others.every((words) => words.length <= MOST_WORDS_OF_AN_ITEM) &&
    last.length <= MOST_WORDS_OF_THE_LAST &&
    !items.slice(1).some(([first = '']) => small.has(first.toLowerCase())) &&
    !/\d/.test(text)
  const and = joinList(language, ['', '']).trim()
  return isPlain && !last.slice(0, WORDS_OF_ITS_NOUN).includes(and) ? joinList(language, text.split(/,\s+/)) : text
}
