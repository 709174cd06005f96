import { memoizeByObject } from '../../memoize.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts } from '../evidence/statement.ts'
import { meaningsIn, meaningsSaid } from '../lexicon/meanings.ts'
import type { Span } from '../reading/spans-of.ts'

/** Whether the evidence has another word of the same meaning, or a narrower one, for the word or the phrase that it is in. */
export function isSaidOtherwise(
  { start, end }: Span,
  { reading, evidence: { place, before } }: Examined,
  language: TextLanguage,
): boolean {
  const said = saidBy(place.words, language)
  return meaningsIn(reading.folded, language).some(
    (one) =>
      one.start <= start &&
      end <= one.end &&
      (said.has(one.meaning) || (before !== null && meaningsSaid(before.text, language).has(one.meaning))),
  )
}

const saidByFacts = memoizeByObject((_: Facts) => new Map<TextLanguage, ReadonlySet<string>>())

function saidBy(facts: Facts, language: TextLanguage): ReadonlySet<string> {
  const byLanguage = saidByFacts(facts)
  const known =
    byLanguage.get(language) ?? new Set(facts.statements.flatMap(({ text }) => [...meaningsSaid(text, language)]))
  byLanguage.set(language, known)
  return known
}
