import { memoizeByObject } from '../../memoize.ts'
import { DEGREES } from '../../scales/degrees.ts'
import type { CertificateClaim, DegreeClaim, HonourClaim } from '../claims/find-credentials.ts'
import { degreesNamed, type HeldDegree } from '../evidence/degrees-held.ts'
import { type Evidence, isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { ResumeEvidence } from '../evidence/resume-evidence.ts'
import type { Statement } from '../evidence/statement.ts'
import { admitsLearning } from '../lexicon/completion-words.ts'
import { ATTESTED, CERTIFICATES, CERTIFIED, GRADED, HONOUR, NEARLY } from '../lexicon/credentials-words.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { contentOf, sameBeginning } from '../reading/word-keys.ts'
import { quoteStatement } from './quote-resume.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'

/** A degree must be shown by one that is it or implies it, in the same field; one that is not finished only where that is said. */
export function supportDegree(claim: DegreeClaim, { reading, evidence }: Examined): Support {
  const { degree, phrase, field, start } = claim
  const { resume } = evidence
  if (isQuoted(evidence, start, phrase)) return SUPPORTED
  const held = admitsLearning(reading.folded) ? degreesShown(resume) : degreesFinished(resume)
  const bearing = GRADED.isIn(phrase) ? [] : held.filter((one) => DEGREES.atLeastAsSpecific(one.degree, degree))
  const isSaid = hasPhrase(admitsLearning(reading.folded) ? resume.all.text : finishedText(resume), phrase)
  if (bearing.length === 0)
    return supportedIf(isSaid, 'credential', held.find(({ entryId }) => isEducation(entryId))?.named)
  // A field in another language than the resume's cannot be held against it.
  const isSameField = reading.language !== resume.language || bearing.some(({ words }) => isField(field, words))
  return isSameField ? SUPPORTED : { is: 'contradicted', reason: 'another field', says: bearing[0]?.named }
}

function isEducation(entryId: string): boolean {
  return /^e\d/.test(entryId)
}

function isField(field: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...field].every((word) => words.has(word) || [...words].some((known) => sameBeginning(known, word)))
}

/** All degrees that the resume names. */
const degreesShown = memoizeByObject(({ all, degrees }: ResumeEvidence): readonly HeldDegree[] => [
  ...degrees,
  ...all.statements.flatMap(degreesNamed),
])

/** The same without those that are not finished. */
const degreesFinished = memoizeByObject((resume: ResumeEvidence): readonly HeldDegree[] =>
  degreesShown(resume).filter(({ entryId }) => !resume.unfinishedIds.has(entryId)),
)

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
  if (hasAny && !isQualified && CERTIFICATES.isIn(phrase)) return SUPPORTED
  const shown = resume.all.statements.filter(
    (statement) =>
      (ATTESTED.isIn(phrase) && isCertificate(statement.entryId)) ||
      certifiedIn(statement).has(phrase.slice(0, BEGINNING)),
  )
  return supportedIf(
    shown.some(({ content }) => about.size === 0 || [...about].some((word) => content.has(word))) ||
      isQuoted(evidence, start, phrase),
    'certificate',
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
    return { is: 'none', reason: 'honour' }
  const isWon = same.length === 0 || same.some(({ text }) => !NEARLY.isIn(text))
  if (isWon || NEARLY.isIn(reading.folded)) return SUPPORTED
  const [nearly] = same
  return { is: 'contradicted', reason: 'nearly won', says: nearly && quoteStatement(nearly.statement) }
}

function isAward(entryId: string): boolean {
  return /^a\d/.test(entryId)
}

/** A statement with all that its award says. */
type Award = { statement: Statement; text: string; content: ReadonlySet<string> }

function wholeAward(statement: Statement, { resume }: Evidence): Award {
  const facts = isAward(statement.entryId) ? resume.entries.get(statement.entryId) : undefined
  const { text, content } = facts ? { text: facts.text, content: contentOf(facts.text) } : statement
  return { statement, text, content }
}
