import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { degreesIn } from '../../scales/degrees.ts'
import { fold } from '../../text/fold.ts'
import { alternatives } from '../../text/word-list.ts'
import { type Span, spansOf } from './spans-of.ts'

const WITH_SCHEME = /(?:https?|ftp):\/\/[^\s<>")]+/giu
const BEHIND_WWW = /www\.[^\s<>")]+/giu
const OF_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu
/** "example.com/jobs": only below a domain that there is, since full stops join other words too. */
const bareDomain = lazily(() => {
  const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`
  const domain = alternatives(wordsOf('web-addresses', 'top-level-domain'))
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${label}\\.)+(?:${domain})(?![\\p{L}\\p{N}])(?:/[^\\s<>")]*)?`, 'giu')
})

/** Where a normalised text has web or mail addresses. "M.Tech" and "B.Com" are degrees, whatever domains there are. */
export function addressesIn(text: string): Span[] {
  return spansOf(text, [WITH_SCHEME, BEHIND_WWW, OF_MAIL, bareDomain()]).filter(
    ({ start, end }) => !isDegree(fold(text.slice(start, end))),
  )
}

function isDegree(folded: string): boolean {
  return degreesIn(folded).some(({ start, end }) => start === 0 && end === folded.length)
}
