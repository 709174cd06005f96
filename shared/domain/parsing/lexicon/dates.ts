import { months } from '../../languages/months.ts'
import { wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { alternatives } from '../../languages/word-list.ts'

/** The words of dates in some languages, folded, as alternatives of a regular expression; and the numbers of the months. */
export type DateWords = Record<
  'month' | 'present' | 'since' | 'until' | 'between' | 'opening' | 'season' | 'of',
  string
> & {
  months: ReadonlyMap<string, number>
}

/** `ours` are the words for "present" of our own documents. */
export function dateWords(languages: readonly Language[], ours: readonly string[]): DateWords {
  const words = (key: Parameters<typeof wordsOf<'dates'>>[1]) => alternatives(wordsOf('dates', key, languages))
  const names = months(languages)
  return {
    months: names,
    month: alternatives(names.keys()),
    present: alternatives([...wordsOf('dates', 'present', languages), ...ours]),
    since: words('since'),
    until: words('until'),
    between: words('between'),
    opening: words('opening'),
    season: words('season'),
    of: alternatives(wordsOf('small-words', 'of', languages)),
  }
}
