import type { RankClaim } from '../claims/find-ranks.ts'
import { isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import { LED } from '../lexicon/leading-words.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { isBelow, type Standing, standingOf } from '../reading/standing.ts'
import { contentOf } from '../reading/word-keys.ts'
import { showsLeading } from './leading.ts'
import { quotePosition } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'

/** A rank must be in the resume, and the person's own there where it is told as theirs. */
export function supportRank({ phrase, standing, start, end }: RankClaim, { reading, evidence }: Examined): Support {
  if (isQuoted(evidence, start, phrase)) return SUPPORTED
  const told = { start, end: end + (FIELD.exec(reading.folded.slice(end, end + NEAR_CHARACTERS))?.[0].length ?? 0) }
  const { statements } = evidence.place.words
  const exact = statements.flatMap(({ text }) => placesOf(text, phrase))
  const places =
    exact.length > 0 || evidence.kind === 'label' ? exact : statements.flatMap(({ text }) => formsOf(text, phrase))
  if (places.length === 0) return { is: 'none', reason: 'role here', says: quotePosition(evidence), told }
  if (standing !== 'held') return SUPPORTED
  if (!places.includes('held'))
    return { is: 'contradicted', reason: 'higher role', says: quotePosition(evidence), told }
  const field = fieldBehind(reading.folded, end)
  const isOfField =
    reading.language !== evidence.resume.language ||
    statements.some(({ text, content }) => text.includes(phrase) && [...field].every((word) => content.has(word)))
  return field.size === 0 || exact.length === 0 || isOfField
    ? SUPPORTED
    : { is: 'none', reason: 'role here', says: quotePosition(evidence), told }
}

const NEAR_CHARACTERS = 60
/** "Of" and the one word of which one is head: what follows an article are those whom one leads. */
const FIELD = /^\s(?:of|de|di|fur|van|av|for)\s(?!(?:an?|the|la|el|een|den|die|das|der)\s)(\p{L}{3,})/u

/** What a rank is of: "head of marketing". People are no field. */
function fieldBehind(folded: string, end: number): ReadonlySet<string> {
  const field = FIELD.exec(folded.slice(end, end + NEAR_CHARACTERS))?.[1] ?? ''
  return LED.isIn(field) ? new Set() : contentOf(field)
}

/** Words that stand inside others: "クラスリーダー" is a リーダー. */
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u

/** Whose a rank is where a text has the very word. */
function placesOf(text: string, phrase: string): Standing[] {
  const found: Standing[] = []
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    if (UNSPACED.test(phrase) || hasPhrase(text.slice(Math.max(0, at - 1), at + phrase.length + 1), phrase))
      found.push(standingOf(text, at))
  return found
}

const LEADING = /^(?:leader|leadership|managing|manager|management)$/

/** Whose a rank is where a text has a form of the word. */
function formsOf(text: string, phrase: string): Standing[] {
  const forms = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): Standing[] => {
    const isInflected = phrase.length > 5 && word.length > 5 && word.slice(0, -2) === phrase.slice(0, -2)
    if (isInflected) return [standingOf(text, index)]
    // "Leiterin von Projekten" of a Projektleiterin, not of a Vizeleiterin.
    const isPart = phrase.length > 4 && word.length > phrase.length + 2 && word.endsWith(phrase)
    return isPart ? [isBelow(`${word.slice(0, -phrase.length)} `) ? 'below' : standingOf(text, index)] : []
  })
  return LEADING.test(phrase) && showsLeading(text) ? ['held', ...forms] : forms
}
