import { memoizeByKey, memoizeByObject } from '../../memoize.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import type { WordClaim } from '../claims/find-words.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { meaningsIn, meaningsSaid } from '../lexicon/meanings.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { isAmong } from './word-among.ts'

/** Whether the evidence has another word of the same meaning, or a narrower one, for the word or the phrase that it is in. */
export function isSaidOtherwise(
  span: Span,
  { reading, evidence: { place, before } }: Examined,
  language: TextLanguage,
): boolean {
  return (
    meansOneOf(saidBy(place.words, language), span, reading, language) ||
    (before !== null && meansOneOf(meaningsSaid(before.text, language), span, reading, language))
  )
}

/** Whether a statement has a word, a form of it, or another of its meaning. */
export function isWordTold(claim: WordClaim, { content, text }: Statement, reading: Reading): boolean {
  const { language } = reading
  return isAmong(claim.word, content) || meansOneOf(meaningsSaid(text, language), claim, reading, language)
}

/** Whether the word that stands somewhere, or a phrase that it is in, has one of some meanings. */
function meansOneOf(
  meanings: ReadonlySet<string>,
  { start, end }: Span,
  { folded }: Reading,
  language: TextLanguage,
): boolean {
  return meaningsIn(folded, language).some((one) => one.start <= start && end <= one.end && meanings.has(one.meaning))
}

const saidByFacts = memoizeByObject(({ statements }: Facts) =>
  memoizeByKey(
    (language: TextLanguage): ReadonlySet<string> =>
      new Set(statements.flatMap(({ text }) => [...meaningsSaid(text, language)])),
  ),
)

function saidBy(facts: Facts, language: TextLanguage): ReadonlySet<string> {
  return saidByFacts(facts)(language)
}
