import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Account, Doubt, DoubtCode, DoubtReason } from '../reading.ts'
import { countWordsLeftOut } from './sections-left-out.ts'

/**
 * So much of the source stands in a document that was read well. Measured over 131 files: 28 were under it, and of these 27 had
 * an entry that was read wrong.
 */
export const MIN_COVERAGE = 0.9
/** Where whole sections without a span of time are left out, the others may still be right, if they are most of the source. */
const MIN_COVERAGE_IN_ALL = 0.75
/** Of a few words, one that is left out says nothing. */
const MIN_WORDS = 40
const REASONS_OF_THEIR_OWN: ReadonlySet<DoubtCode> = new Set(['jobs_missing', 'name_missing', 'name_looks_wrong'])

/**
 * The reasons for which an application must not build on a reading without the person's word; none where it may. `accepted` holds
 * ids of doubts (and of a coverage) that the person has said are right.
 */
export function findReasonsForDoubt(
  given: { document: ResumeDocument; lines: readonly ReadLine[]; account: Account; doubts: readonly Doubt[] },
  accepted: ReadonlySet<string>,
): DoubtReason[] {
  const { document, lines, account, doubts } = given
  const open = doubts.filter(({ id, serious }) => serious && !accepted.has(id))
  const idsOf = (wanted: (doubt: Doubt) => boolean) => [...new Set(open.filter(wanted).map(({ id }) => id))]
  const reasons: DoubtReason[] = [
    {
      code: 'no_job_though_dates',
      ids: document.work.length === 0 ? idsOf(({ code }) => code === 'jobs_missing') : [],
    },
    { code: 'coverage_low', ids: lowCoverage(account, lines).filter((id) => !accepted.has(id)) },
    {
      code: 'employer_or_title_doubted',
      ids: idsOf(({ code }) => !REASONS_OF_THEIR_OWN.has(code)),
    },
    { code: 'name_missing', ids: idsOf(({ code }) => code === 'name_missing') },
    { code: 'name_doubted', ids: idsOf(({ code }) => code === 'name_looks_wrong') },
  ]
  return reasons.filter(({ ids }) => ids.length > 0)
}

/** The id of a coverage under the bound; it is another one when as much as a word more is placed. */
function lowCoverage(
  { coverage: { wordsRead, wordsPlaced }, unplaced }: Account,
  lines: readonly ReadLine[],
): string[] {
  const counted = wordsRead - countWordsLeftOut(unplaced, lines)
  const isLow =
    wordsRead >= MIN_WORDS && (wordsPlaced / counted < MIN_COVERAGE || wordsPlaced / wordsRead < MIN_COVERAGE_IN_ALL)
  return isLow ? [`coverage-${wordsPlaced}-${wordsRead}`] : []
}
