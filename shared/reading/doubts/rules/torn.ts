import type { SourceSpan } from '../../reading.ts'
import type { Finding } from '../finding.ts'
import { countWords } from '../looks.ts'
import type { ReadingView } from '../reading-view.ts'

/** A wrapped line is longer than a few words. */
const MIN_TORN_WORDS = 4
const MIN_TORN_SHARE = 0.2
/** Some people begin every line with a small letter. */
const MAX_SMALL_SHARE = 0.6
const LEADS_ON = /(?:[,–—-]|\s(?:and|or|of|the|to|for|in|with|a|by|und|et|de|la|y|e))$/iu

/** One doubt for each section whose lines often end in the middle of a sentence: wrapped lines were read as several. */
export function doubtTorn(view: ReadingView): Finding[] {
  const bySection = Map.groupBy(view.entries, ({ section }) => section)
  return [...bySection].flatMap(([section, entries]): Finding[] => {
    if (section === 'skills' || section === 'interests') return []
    const all = entries.flatMap(({ texts }) => texts)
    const found = entries.flatMap(({ texts }) =>
      texts.filter(({ text }, index) => {
        const next = texts[index + 1]?.text
        if (next === undefined || countWords(text) < MIN_TORN_WORDS) return false
        return LEADS_ON.test(text.trim()) || (/^\p{Ll}/u.test(next) && !/[.!?;:]$/.test(text.trim()))
      }),
    )
    const small = all.filter(({ text }) => /^\p{Ll}/u.test(text)).length
    if (found.length === 0 || found.length < all.length * MIN_TORN_SHARE || small > all.length * MAX_SMALL_SHARE)
      return []
    const spans: SourceSpan[] = found.flatMap((text) => text.spans)
    const reason = 'Some lines end in the middle of a sentence: wrapped lines may have been read as several.'
    const words = found.map(({ text }) => text).join(' ')
    return [{ code: 'lines_torn', node: section, field: 'highlights', spans, reason, words }]
  })
}
