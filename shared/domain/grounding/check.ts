import type { Finding, FindingCode } from '../changes/change.ts'
import { isKnownThing } from '../matching/aliases.ts'
import { isStopWord } from '../matching/stop-words.ts'
import { fold } from '../parsing/fold.ts'
import {
  ADDRESS,
  CREDENTIAL,
  INSTRUCTION,
  LANGUAGE_LEVEL,
  LANGUAGES,
  RANK,
  RANK_SYNONYMS,
  SCOPE,
  TECHNOLOGIES,
} from './lexicon.ts'
import { type Normalised, normalise, spanOf } from './normalise.ts'
import { type Quantity, quantitiesIn } from './numbers.ts'
import { type Facts, keysOf } from './source.ts'

export type Check = {
  /** What the text may draw on. */
  scope: Facts
  /** The numbers it may draw on. */
  quantities: readonly Quantity[]
  /** The whole resume, where `scope` or `quantities` is a part of it: a fact found only there is at the wrong place. */
  elsewhere: Facts | null
  foreignOwners: readonly { name: string }[]
  /** Words of the posting that the text may use without claiming them. */
  mayMention: { words: ReadonlySet<string>; text: string } | null
  /** What the posting names: a product is one however it is written. */
  postingNames: ReadonlySet<string> | null
  kind: 'line' | 'label' | 'skill' | 'letter'
  before: string | null
}

/** Every claim of a text that its sources do not support, each once, in order. */
export function checkText(text: string, check: Check): Finding[] {
  const normalised = normalise(text)
  const claims = [
    ...instructions(normalised),
    ...numbers(normalised, check),
    ...owners(normalised, check),
    ...lexical(normalised, check, RANK, 'title', 'is a role or responsibility that your resume does not show here'),
    ...lexical(
      normalised,
      check,
      CREDENTIAL,
      'credential',
      'is a degree, certificate or award that your resume does not show',
    ),
    ...lexical(normalised, check, SCOPE, 'scope', 'claims more than your resume says'),
    ...languages(normalised, check),
    ...names(normalised, check),
  ]
  const kept: Finding[] = []
  for (const claim of claims.sort((a, b) => a.start - b.start)) {
    const span = spanOf(normalised, claim.start, claim.end)
    if (kept.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue
    const quoted = text.slice(...span)
    kept.push({ code: claim.code, text: quoted, span, message: `“${quoted}” ${claim.why}.` })
  }
  return kept
}

type Claim = { code: FindingCode; start: number; end: number; why: string }

function instructions({ text }: Normalised): Claim[] {
  const match = INSTRUCTION.exec(text)
  return match
    ? [
        {
          code: 'instruction',
          start: match.index,
          end: match.index + match[0].length,
          why: 'reads like an instruction to a machine',
        },
      ]
    : []
}

function numbers({ text }: Normalised, check: Check): Claim[] {
  const claims: Claim[] = []
  const addresses = [...text.matchAll(ADDRESS)]
  for (const match of addresses) {
    const address = fold(match[0]).replace(/^https?:\/\/(www\.)?|[/.,]+$/g, '')
    const known =
      check.scope.text.includes(address) ||
      check.elsewhere?.text.includes(address) ||
      check.scope.text.replace(/\s/g, '').includes(address)
    const isName = [...keysOf(match[0])].some((key) => check.scope.words.has(key))
    if (!known && !isName)
      claims.push({
        code: 'instruction',
        start: match.index,
        end: match.index + match[0].length,
        why: 'is an address that is in neither your resume nor your profile',
      })
  }
  for (const quantity of quantitiesIn(text)) {
    if (addresses.some((match) => quantity.start >= match.index && quantity.start < match.index + match[0].length))
      continue
    const equal = (other: Quantity): boolean =>
      Math.abs(other.value - quantity.value) < 1e-9 && other.unit === quantity.unit
    if (check.quantities.some(equal)) continue
    const isYear = quantity.unit === '' && /^(?:19|20)\d\d$/.test(quantity.raw)
    const asText = check.mayMention?.text.includes(fold(quantity.raw)) ?? false
    if (asText) continue
    const elsewhere = check.elsewhere?.quantities.some(equal) ?? false
    const code = elsewhere ? 'misattribution' : isYear ? 'date' : 'number'
    const why = elsewhere ? 'is in your resume, but not about this' : 'does not appear in your resume'
    claims.push({ code, start: quantity.start, end: quantity.end + unitLength(text, quantity), why })
  }
  return claims
}

function unitLength(text: string, { end, unit }: Quantity): number {
  return unit === '%' && text[end] === '%' ? 1 : 0
}

/** A line of one job that names another employer of the same resume. */
function owners({ text }: Normalised, check: Check): Claim[] {
  const folded = fold(text)
  if (folded.length !== text.length)
    return check.foreignOwners
      .filter(({ name }) => folded.includes(name))
      .map(() => ({ code: 'misattribution', start: 0, end: text.length, why: 'names another employer of your resume' }))
  return check.foreignOwners.flatMap(({ name }): Claim[] => {
    const start = folded.indexOf(name)
    return start === -1 || check.before?.toLowerCase().includes(name)
      ? []
      : [{ code: 'misattribution', start, end: start + name.length, why: 'is another employer of your resume' }]
  })
}

function lexical({ text }: Normalised, check: Check, lexicon: RegExp, code: FindingCode, why: string): Claim[] {
  const claims: Claim[] = []
  for (const match of text.matchAll(lexicon)) {
    if (isShown(match[0], check)) continue
    claims.push({ code, start: match.index, end: match.index + match[0].length, why })
  }
  return claims
}

/** Whether the scope, or for a letter the posting, has the word, a synonym of its rank, or the phrase. */
function isShown(phrase: string, check: Check): boolean {
  const folded = fold(phrase)
  if (
    check.scope.text.includes(folded) &&
    new RegExp(`(?<![\\p{L}])${escaped(folded)}(?![\\p{L}])`, 'u').test(check.scope.text)
  )
    return true
  if (check.mayMention?.text.includes(folded)) return true
  const verbs = RANK_SYNONYMS.filter((group) => group.includes(folded))
  return verbs.some((group) =>
    group.some((word) => new RegExp(`(?<![\\p{L}])${escaped(word)}(?![\\p{L}])`, 'u').test(check.scope.text)),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function languages({ text }: Normalised, check: Check): Claim[] {
  const claims: Claim[] = []
  for (const match of text.matchAll(LANGUAGES)) {
    if (isShown(match[0], check)) {
      const level = [
        ...text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 25).matchAll(LANGUAGE_LEVEL),
      ][0]
      if (level && !isLevelShown(match[0], level[0], check))
        claims.push({
          code: 'language',
          start: match.index,
          end: match.index + match[0].length,
          why: 'has another level in your resume',
        })
    } else if (
      new RegExp(LANGUAGE_LEVEL).test(text) ||
      /\b(?:speak|speaks|spoken|write|sprech\w*|habl\w*|parl\w*)\b/iu.test(text)
    ) {
      claims.push({
        code: 'language',
        start: match.index,
        end: match.index + match[0].length,
        why: 'is a language that your resume does not list',
      })
    }
  }
  return claims
}

function isLevelShown(language: string, level: string, check: Check): boolean {
  const facts = check.elsewhere ?? check.scope
  return (
    facts.text
      .split('\n')
      .join(' ')
      .match(
        new RegExp(
          `${escaped(fold(language))}.{0,40}${escaped(fold(level)).slice(0, 5)}|${escaped(fold(level)).slice(0, 5)}.{0,40}${escaped(fold(language))}`,
          'u',
        ),
      ) !== null
  )
}

/** Names of months, which a date may write out. */
const MONTHS = new Set(
  ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'cs', 'pl'].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      fold(
        new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2020, month, 15)),
        ),
      ),
    ),
  ),
)

/** Whether letters in capitals stand for words of the same text or of the resume, in order: FEA for finite element analysis. */
function abbreviates(word: string, texts: readonly string[]): boolean {
  const letters = fold(word)
  if (!/^\p{Lu}{2,6}$/u.test(word)) return false
  return texts.some((text) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .map((part) => part[0] ?? '')
      .join('')
      .includes(letters),
  )
}

const NAME_LIKE = /[\p{L}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu

/** Names, abbreviations and products, however they are written: each must be in the resume. */
function names({ text }: Normalised, check: Check): Claim[] {
  const claims: Claim[] = []
  for (const match of text.matchAll(NAME_LIKE)) {
    const word = match[0]
    const folded = fold(word)
    const startsSentence = /(?:^|[.!?:]\s+|^\W*)$/u.test(text.slice(0, match.index))
    if (MONTHS.has(folded)) continue
    const known = isKnownThing(folded) || TECHNOLOGIES.has(folded) || (check.postingNames?.has(folded) ?? false)
    const isNamed =
      known ||
      /\p{Ll}\p{Lu}|^\p{Lu}{2,}|[+#]$|\p{L}\d|\d\p{L}/u.test(word) ||
      (/^\p{Lu}/u.test(word) && !startsSentence)
    const claimsSkill = check.kind === 'skill' || check.kind === 'label'
    if (
      (!isNamed && !claimsSkill) ||
      (isStopWord(folded) && !claimsSkill) ||
      /^\d+(?:[.,]\d+)*(?:k|m|bn|th|st|nd|rd|s|h)?$/i.test(word) ||
      /^(?:I|I'm|I've|Ich|Je|CAD|USD|EUR|GBP)$/.test(word)
    )
      continue
    if (isCovered(word, check) || abbreviates(word, [text.replace(word, ''), check.scope.text])) continue
    const elsewhere = check.elsewhere !== null && keysOf(word).some((key) => check.elsewhere?.words.has(key))
    const why = elsewhere ? 'is in your resume, but not about this' : 'does not appear in your resume'
    const code: FindingCode = elsewhere
      ? 'misattribution'
      : check.kind === 'label'
        ? 'title'
        : known || claimsSkill || !/^\p{Lu}\p{Ll}/u.test(word)
          ? 'skill'
          : 'organisation'
    claims.push({ code, start: match.index, end: match.index + word.length, why })
  }
  return claims
}

function isCovered(word: string, check: Check): boolean {
  const has = (part: string): boolean =>
    keysOf(part).some((key) => check.scope.words.has(key) || (check.mayMention?.words.has(key) ?? false))
  if (has(word)) return true
  const parts = word.split(/[-/.&']/).filter((part) => part.length > 1)
  return parts.length > 1 && parts.every((part) => isStopWord(fold(part)) || has(part))
}
