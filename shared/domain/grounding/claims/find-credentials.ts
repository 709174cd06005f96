import { BUSINESS, CERTIFIED, DEGREES, HONOUR } from '../lexicon/credentials-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf } from '../reading/word-keys.ts'

/** A degree, and its level. */
export type DegreeClaim = Span & { level: string; phrase: string }
/** A certificate, licence or registration, and what it is for. */
export type CertificateClaim = Span & { phrase: string; about: ReadonlySet<string>; isQualified: boolean }
/** Winning or being honoured. */
export type HonourClaim = Span & { phrase: string }

/** The degrees that a text names. */
export function findDegrees({ folded }: Reading): DegreeClaim[] {
  return DEGREES.flatMap(({ level, words }) =>
    words.all(folded).map(({ text, start, end }) => ({ start, end, level, phrase: text })),
  )
}

const QUALIFIED = /^\s+(?:in|of|for|as|en|de|für|pour|jako|z)\s/u

/** The certificates, licences and registrations that a text names. */
export function findCertificates({ folded }: Reading): CertificateClaim[] {
  return CERTIFIED.all(folded).map(({ text, start, end }) => ({
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
