import { REGULAR, REGULAR_WORDS, RHYTHMS, type Rhythm } from '../../scales/rhythms.ts'
import type { RhythmClaim } from '../claims/find-numbers.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import type { Span } from '../reading/spans-of.ts'
import { contentOf } from '../reading/word-keys.ts'
import { quoteStatement } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'
import { RHYTHM_TOLD_SHARE, RHYTHM_TOLD_WORDS } from './thresholds.ts'

/** How often something is done must be among the rhythms of the job; in a letter, where it tells of what has another one. */
export function supportRhythm({ period }: RhythmClaim, examined: Examined): Support {
  const { before, place } = examined.evidence
  const isShown = place.figures.statements.some((statement) => isBorne(statement, period))
  if (isShown) return SUPPORTED
  if (before !== null) return { is: 'none', reason: 'another rhythm', says: quoteStatement(before) }
  const told = rhythmicTold(examined)[0]
  return told
    ? { is: 'contradicted', reason: 'another rhythm', at: told.entryId, says: quoteStatement(told) }
    : SUPPORTED
}

/** Whether words that stand somewhere say "regularly", and what they tell of has a rhythm in the resume. */
export function isShownAsRegular({ start, end }: Span, examined: Examined): boolean {
  const isRegular = REGULAR_WORDS.all(examined.reading.folded).some((one) => one.start <= start && end <= one.end)
  return isRegular && rhythmicTold(examined).some((statement) => isBorne(statement, REGULAR))
}

/** The statements with a rhythm that a text tells of. */
function rhythmicTold({ reading, evidence: { place } }: Examined): Statement[] {
  const words = contentOf(reading.text)
  return place.figures.statements.filter((statement) => rhythmsOf(statement).length > 0 && isToldBy(statement, words))
}

function isBorne(statement: Statement, claim: Rhythm): boolean {
  return rhythmsOf(statement).some((rhythm) => RHYTHMS.atLeastAsSpecific(rhythm, claim))
}

function rhythmsOf({ periods, text }: Statement): readonly Rhythm[] {
  return REGULAR_WORDS.isIn(text) ? [...periods, REGULAR] : [...periods]
}

function isToldBy({ content }: Statement, words: ReadonlySet<string>): boolean {
  const shared = [...content].filter((word) => words.has(word)).length
  return shared >= RHYTHM_TOLD_WORDS && shared >= content.size * RHYTHM_TOLD_SHARE
}
