import type { FindingCode } from '../../changes/change.ts'
import { isKnownThing, listAlsoShown } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { memoizeByObject } from '../../memoize.ts'
import { isNameAlone } from '../../names/kind-of-word.ts'
import { fold } from '../../text/fold.ts'
import { hasScript, type NameClaim } from '../claims/find-names.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import { abbreviates } from '../reading/abbreviations.ts'
import { isOrdinaryGermanNoun } from '../reading/german-nouns.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { isTechnology } from '../reading/products.ts'
import { keysOf, namesOf, sameBeginning } from '../reading/word-keys.ts'
import { isSpelledOut } from './abbreviated.ts'
import { isCountryOfCityShown } from './countries-shown.ts'
import { SUPPORTED, type Support } from './support.ts'

/** A name must be in the resume at this place, as it stands or inflected, or, of the employer, in the posting. */
export function supportName(claim: NameClaim, examined: Examined): Support {
  const { word, start, script, isName, phrase } = claim
  const { resume, place } = examined.evidence
  if (!isName && script !== null && hasScript(resume.all.text, script)) return SUPPORTED
  if (phrase === null ? isCovered(word, start, examined) : isPhraseBorne(phrase, start, examined)) return SUPPORTED
  const { elsewhere } = place
  const isElsewhere = elsewhere !== null && keysOf(word).some((key) => elsewhere.words.has(key))
  if (!isElsewhere) return { is: 'none', reason: 'missing' }
  const there = elsewhere.statements.find(({ text }) => text.includes(fold(word)))
  return { is: 'elsewhere', reason: 'at another place', at: there?.entryId }
}

/**
 * What an unsupported name is: a word of a title in a headline, a skill where it is known or written like one. Of a word in small
 * letters that no list has nobody but the person can tell.
 */
export function codeOfName({ word, isKnown, isOnlyUnknown }: NameClaim, { evidence: { kind } }: Examined): FindingCode {
  if (kind === 'label') return 'title'
  if (isOnlyUnknown && kind !== 'skill') return 'unconfirmed'
  return isKnown || kind === 'skill' || !/^\p{Lu}\p{Ll}/u.test(word) ? 'skill' : 'organisation'
}

function isCovered(word: string, start: number, examined: Examined): boolean {
  const { reading, evidence } = examined
  if (isBorne(word, start, examined)) return true
  const parts = word.split(/[-/.&']/).filter((part) => part.length > 1)
  const isCompound =
    parts.length > 0 &&
    parts[0] !== word &&
    parts.every(
      (part) =>
        isStopWord(fold(part)) ||
        isBorne(part, start, examined) ||
        (reading.language === 'de' && isOrdinaryGermanNoun(part)),
    )
  return (
    isCompound ||
    isSpelledOut(examined, start) ||
    abbreviates(word, [
      reading.folded.replace(fold(word), ' '),
      ...evidence.place.words.statements.map(({ text }) => text),
    ])
  )
}

/** Ordinary words that are a name together must stand together. */
function isPhraseBorne(phrase: string, start: number, { evidence }: Examined): boolean {
  const { text, words } = evidence.place.words
  return hasPhrase(text, phrase) || words.has(phrase.replace(/\s/g, '')) || isQuoted(evidence, start, phrase)
}

/** Whether a word is in what the text may draw on, in any form that leaves it the same name. */
function isBorne(part: string, start: number, { reading, evidence }: Examined): boolean {
  const { posting, kind, place, mayQuote } = evidence
  const { words, text } = place.words
  const folded = fold(part)
  const isName = isNameAlone(folded, [reading.language])
  const keys = isName ? namesOf(folded) : keysOf(part)
  if (keys.some((key) => words.has(key))) return true
  const isTool = isKnownThing(folded) || isTechnology(folded)
  // An employer that is called like a tool: "I use Snowflake" claims the tool.
  const isCompany = (name: string): boolean => keys.includes(name) || (name.length > 4 && isInflection(folded, name))
  if (kind === 'letter' && !isTool && posting !== null && [...posting.company].some(isCompany)) return true
  if (reading.language === 'ja' && /^[\p{Script=Katakana}ー]+$/u.test(part) && text.includes(folded)) return true
  if (isKnownThing(folded) && alsoShownBy(words).has(folded)) return true
  if (isCountryOfCityShown(part, place.words)) return true
  if (posting !== null && mayQuote(start) && keys.some((key) => posting.words.has(key))) return true
  if (
    isTool ||
    isNameAlone(folded, [reading.language]) ||
    folded.length <= longestBare(reading.language) ||
    !/^\p{Lu}?\p{Ll}+$/u.test(part)
  )
    return false
  return (byBeginning(words).get(folded.slice(0, SAME_BEGINNING)) ?? []).some((known) => isInflection(folded, known))
}

/** Names up to this length have no endings that could be told from another name; those of Polish and Czech are shorter. */
function longestBare(language: string): number {
  return language === 'pl' || language === 'cs' ? 4 : 5
}

const alsoShownBy = memoizeByObject(
  (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].flatMap((word) => listAlsoShown(word))),
)

/** Inflections of a word have at least so much of its beginning. */
const SAME_BEGINNING = 4
const byBeginning = memoizeByObject(
  (words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> =>
    Map.groupBy(words, (word) => word.slice(0, SAME_BEGINNING)),
)

/** A case ending: nothing that could make another name of it. */
function isInflection(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && sameBeginning(a, b)
}
