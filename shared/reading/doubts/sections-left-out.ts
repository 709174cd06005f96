import type { ReadLine } from '../lines/read-line.ts'
import type { SourceSpan } from '../reading.ts'
import { findAllDates } from './looks.ts'

const MAX_HEADING_WORDS = 6
/** Signs at the ends of a line are in no span. */
const MAX_SIGNS = 2

/**
 * How many words stand in sections that are in no field as a whole ("Recordings", "References" and what is below): a run of
 * lines of which the first is no item and short as a heading is, and none has a span of time. They say nothing of how well the
 * other sections were read.
 */
export function countWordsLeftOut(unplaced: readonly SourceSpan[], lines: readonly ReadLine[]): number {
  const isLeftOut = lines.map(({ text }, line) => {
    const length = unplaced.reduce((sum, span) => (span.line === line ? sum + span.end - span.start : sum), 0)
    return length > 0 && length >= text.trim().length - MAX_SIGNS
  })
  let [words, first] = [0, 0]
  while (first < lines.length) {
    const end = isLeftOut.indexOf(false, first)
    const run = lines.slice(first, end < 0 ? lines.length : end)
    if (isSection(run)) words += run.reduce((sum, { text }) => sum + countRuns(text), 0)
    first += run.length + 1
  }
  return words
}

function isSection([heading, ...below]: readonly ReadLine[]): boolean {
  if (heading === undefined || below.length === 0 || heading.bullet) return false
  if (countRuns(heading.text) > MAX_HEADING_WORDS || /[\t:.@\d]/.test(heading.text.trim())) return false
  return below.every(({ text }) => !findAllDates(text).some(({ isSpan }) => isSpan))
}

/** Words as the account counts them: runs of letters and digits. */
function countRuns(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
