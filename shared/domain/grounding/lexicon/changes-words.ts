import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoizeByKey } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { finderOf } from '../../text/word-finder.ts'
import { meaningsIn } from './meanings.ts'

/** What says that a number fell. */
export const DOWN = finderOf('changes', 'down')
/** What says that a number rose. */
export const UP = finderOf('changes', 'up')

/** Whether a folded word of a language says that a number fell, be it in a word that says the same as one of the list. */
export const saysDown = sayingLike('down')
/** The same of rising. */
export const saysUp = sayingLike('up')

function sayingLike(way: 'down' | 'up'): (folded: string, language: TextLanguage) => boolean {
  const finder = way === 'down' ? DOWN : UP
  const meaningsOf = memoizeByKey((language: TextLanguage) => meaningsOfWay(way, language))
  return (folded, language) =>
    finder.isIn(folded) || meaningsIn(folded, language).some(({ meaning }) => meaningsOf(language).has(meaning))
}

function meaningsOfWay(way: 'down' | 'up', language: TextLanguage): ReadonlySet<string> {
  const tag = LANGUAGES.find((one) => one === language)
  const words = tag ? (sectionsOf('changes', tag).get(way) ?? []) : []
  return new Set(
    words.flatMap((word) => meaningsIn(fold(word.replace('*', '')), language).map(({ meaning }) => meaning)),
  )
}
