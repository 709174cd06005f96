import { type Degree, degreesIn } from '../../scales/degrees.ts'
import { BUSINESS, CERTIFIED, HONOUR } from '../lexicon/credentials-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf } from '../reading/word-keys.ts'

/** A degree, and the words for what it is in. */
export type DegreeClaim = Span & { degree: Degree; phrase: string; field: ReadonlySet<string> }
/** A certificate, licence or registration, and what it is for. */
export type CertificateClaim = Span & { phrase: string; about: ReadonlySet<string>; isQualified: boolean }
/** Winning or being honoured. */
export type HonourClaim = Span & { phrase: string }

/** The degrees that a text names. */
export function findDegrees({ folded }: Reading): DegreeClaim[] {
  return degreesIn(folded).map(({ text, start, end, degree }) => ({
    start,
    end,
    degree,
    phrase: text,
    field: fieldBehind(folded, text, end),
  }))
}

/** "In" and "of" in the languages that name a field behind a degree, and the word for a degree that may stand before it. */
const IN_FIELD = /^(?:\s+(?:degree|programme))?\s+(?:in|of|en|em|w|z|ze|v|i|im|inom)\s+/u
const ENDS_WITH_IN = /\s(?:in|of|en|de|em|w|z)$/u
/** What goes on about something else. */
const FIELD_ENDS =
  /[^\p{L}\s'-]|\s(?:and|und|et|y|e|och|oraz|a|or|oder|at|from|with|by|for|since|while|an|am|von|bei|chez|a|por|pela|da|dalla|na|bij|aan|pa|vid)(?=\s)/u
const FIELD_WORDS = 4

/** The words of the field of study that a text names behind a degree. */
function fieldBehind(folded: string, phrase: string, end: number): ReadonlySet<string> {
  const behind = folded.slice(end, end + NEAR_CHARACTERS)
  const lead = IN_FIELD.exec(behind)?.[0] ?? (ENDS_WITH_IN.test(phrase) ? ' ' : null)
  if (lead === null) return new Set()
  const [field = ''] = behind.slice(lead.length).split(FIELD_ENDS)
  return contentOf(field.trim().split(/\s+/).slice(0, FIELD_WORDS).join(' '))
}

const QUALIFIED = /^\s+(?:in|of|for|as|en|de|für|pour|jako|z)\s/u

/** The certificates, licences and registrations that a text names, but for words that name a degree. */
export function findCertificates({ folded }: Reading): CertificateClaim[] {
  const degrees = degreesIn(folded)
  const found = CERTIFIED.all(folded).filter(
    (word) => !degrees.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  return found.map(({ text, start, end }) => ({
    start,
    end,
    phrase: text,
    about: certifiedAs(folded, start, end),
    isQualified: QUALIFIED.test(folded.slice(end, end + 10)),
  }))
}

const UP_TO_CONJUNCTION =
  /^(?:[ -](?!(?:and|und|et|y|e|i|en|och|oraz|a|with|mit|avec|con|com|met|z|s)\s)[\p{L}\d-]+){1,3}/u
const NEAR_CHARACTERS = 100

/** What it is that is certified: what stands next to the word, up to a conjunction, behind it or else before it. */
function certifiedAs(folded: string, start: number, end: number): ReadonlySet<string> {
  const behind = contentOf(UP_TO_CONJUNCTION.exec(folded.slice(end, end + NEAR_CHARACTERS))?.[0] ?? '')
  if (behind.size > 0) return behind
  const before = folded.slice(Math.max(0, start - NEAR_CHARACTERS), start)
  return contentOf(/(?:[\p{L}\d-]+[ -]){0,3}$/u.exec(before)?.[0] ?? '')
}

/** The honours that a text tells of; winning customers or contracts is none. */
export function findHonours({ folded }: Reading): HonourClaim[] {
  return HONOUR.all(folded)
    .filter(({ text, end }) => !/^w[io]n/.test(text) || !isBusiness(folded.slice(end, end + NEAR_CHARACTERS)))
    .map(({ text, start, end }) => ({ start, end, phrase: text }))
}

/** Up to five words or amounts. */
const FEW_WORDS = /^\W*(?:[\p{L}\d.,$€£%'-]+\s+){0,5}$/u

function isBusiness(after: string): boolean {
  const [won] = BUSINESS.all(after)
  return (won !== undefined && FEW_WORDS.test(after.slice(0, won.start))) || /^\W*(?:over|back|the trust)/.test(after)
}
