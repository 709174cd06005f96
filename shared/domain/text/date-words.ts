import { wordsOf } from '../languages/read-words.ts'
import type { Language } from '../languages/tags.ts'
import { months } from './months.ts'
import { alternatives } from './word-list.ts'

/** The words of dates in some languages, folded, as alternatives of a regular expression; and the numbers of the months. */
export type DateWords = Record<
  'month' | 'present' | 'since' | 'until' | 'between' | 'opening' | 'season' | 'of',
  string
> & {
  months: ReadonlyMap<string, number>
}

export function dateWords(languages: readonly Language[]): DateWords {
  const words = (key: Parameters<typeof wordsOf<'dates'>>[1]) => alternatives(wordsOf('dates', key, languages))
  const names = months(languages)
  return {
    months: names,
    month: alternatives(names.keys()),
    present: words('present'),
    since: words('since'),
    until: words('until'),
    between: words('between'),
    opening: words('opening'),
    season: words('season'),
    of: alternatives(wordsOf('small-words', 'of', languages)),
  }
}
