import { memoizeByObject } from '../../memoize.ts'
import type { CertificateClaim, DegreeClaim, HonourClaim } from '../claims/find-credentials.ts'
import { type Evidence, isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { ResumeEvidence } from '../evidence/resume-evidence.ts'
import type { Statement } from '../evidence/statement.ts'
import { admitsLearning } from '../lexicon/completion-words.ts'
import { ATTESTED, CERTIFICATES, CERTIFIED, DEGREES, GRADED, HONOUR, NEARLY } from '../lexicon/credentials-words.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { contentOf } from '../reading/word-keys.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'

/** A degree must be shown by its own words or by another of its level; one that is not finished only where that is said. */
export function supportDegree({ level, phrase, start }: DegreeClaim, { reading, evidence }: Examined): Support {
  const { resume } = evidence
  const facts = admitsLearning(reading.folded) ? resume.all.text : finishedText(resume)
  return supportedIf(
    hasPhrase(facts, phrase) || isOfLevel(level, phrase, resume) || isQuoted(evidence, start, phrase),
    'credential',
  )
}

function isOfLevel(level: string, phrase: string, { titles }: ResumeEvidence): boolean {
  return level === 'degree'
    ? DEGREES.some(({ words }) => words.isIn(titles.text)) && !GRADED.test(phrase)
    : DEGREES.some((degree) => degree.level === level && degree.words.isIn(titles.text))
}

/** All that the resume says, but of what is not finished. */
const finishedText = memoizeByObject(({ all, unfinishedIds }: ResumeEvidence): string =>
  all.statements
    .filter(({ entryId }) => !unfinishedIds.has(entryId))
    .map(({ text }) => text)
    .join('\n'),
)

/** A certificate must be shown for the same thing: a driving licence shows no pilot's licence. */
export function supportCertificate(claim: CertificateClaim, { evidence }: Examined): Support {
  const { phrase, about, isQualified, start } = claim
  const { resume } = evidence
  const hasAny = [...resume.entries.keys()].some(isCertificate)
  if (hasAny && !isQualified && CERTIFICATES.test(phrase)) return SUPPORTED
  const shown = resume.all.statements.filter(
    (statement) =>
      (ATTESTED.test(phrase) && isCertificate(statement.entryId)) ||
      certifiedIn(statement).has(phrase.slice(0, BEGINNING)),
  )
  return supportedIf(
    shown.some(({ content }) => about.size === 0 || [...about].some((word) => content.has(word))) ||
      isQuoted(evidence, start, phrase),
    'credential',
  )
}

function isCertificate(entryId: string): boolean {
  return /^c\d/.test(entryId)
}

/** Words for being certified are one where they begin alike: "certified" and "certificate". */
const BEGINNING = 6
const certifiedIn = memoizeByObject(
  ({ text }: Statement): ReadonlySet<string> =>
    new Set(CERTIFIED.all(text).map((word) => word.text.slice(0, BEGINNING))),
)

const namesHonour = memoizeByObject(({ text }: Statement): boolean => HONOUR.isIn(text))

/** An honour must be shown of what the text is about, and won there where it is told as won. */
export function supportHonour({ phrase, start }: HonourClaim, { reading, evidence }: Examined): Support {
  if (isQuoted(evidence, start, phrase)) return SUPPORTED
  const words = contentOf(reading.folded)
  const shown = evidence.resume.all.statements.filter(
    (statement) => namesHonour(statement) || isAward(statement.entryId),
  )
  const same = shown
    .map((statement) => wholeAward(statement, evidence))
    .filter(({ content }) => [...words].some((word) => content.has(word)))
  if (shown.length === 0 || (same.length === 0 && !hasPhrase(evidence.place.words.text, phrase)))
    return { is: 'none', reason: 'credential' }
  const isWon = same.length === 0 || same.some(({ text }) => !NEARLY.isIn(text))
  return isWon || NEARLY.isIn(reading.folded) ? SUPPORTED : { is: 'contradicted', reason: 'nearly won' }
}

function isAward(entryId: string): boolean {
  return /^a\d/.test(entryId)
}

function wholeAward(statement: Statement, { resume }: Evidence): { text: string; content: ReadonlySet<string> } {
  const facts = isAward(statement.entryId) ? resume.entries.get(statement.entryId) : undefined
  return facts ? { text: facts.text, content: contentOf(facts.text) } : statement
}
