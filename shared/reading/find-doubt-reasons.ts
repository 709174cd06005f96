import type { Coverage, Doubt, DoubtReason } from './reading.ts'

/** Of the words of a source, so many have to stand in the document. */
const MIN_COVERAGE = 0.85

/** Why an application does not build on a reading before the person has said that it is right; empty where it does. */
export function findDoubtReasons(
  { coverage, doubts }: { coverage: Coverage; doubts: readonly Doubt[] },
  accepted: ReadonlySet<string>,
): DoubtReason[] {
  const serious = doubts.filter((doubt) => doubt.serious && !accepted.has(doubt.id))
  const reasons: DoubtReason[] = []
  if (serious.some(({ code }) => code === 'jobs_missing')) reasons.push('no_job_though_dates')
  if (coverage.wordsPlaced < MIN_COVERAGE * coverage.wordsRead) reasons.push('low_coverage')
  if (serious.some(({ code }) => code !== 'jobs_missing')) reasons.push('employer_or_title')
  return reasons
}
