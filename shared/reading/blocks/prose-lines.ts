import { takeEmail, takeUrl } from '#shared/domain/text/addresses.ts'
import { spanCrosses } from '#shared/domain/text/dates.ts'
import { joinWrapped, wordUse } from '#shared/domain/text/hyphens.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { beginTogether, haveSameSize } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** A line of less was not broken for its length. */
const MIN_BROKEN = 34
const MIN_LEADING = 45
const MAX_LENGTH = 1_500

/** Lines of running text that were broken in the middle of a sentence, as one. */
export function joinBrokenProse(lines: readonly ReadLine[], dates: DateReader): ReadLine[] {
  let use: ReturnType<typeof wordUse> | null = null
  const result: ReadLine[] = []
  for (const line of lines) {
    const before = result.at(-1)
    if (before && (continuesProse(before, line, dates) || breaksInDate(before, line))) {
      use ??= wordUse(lines.map(({ text }) => text).join('\n'))
      const { links = [], ...rest } = before
      const all = [...links, ...(line.links ?? [])]
      result[result.length - 1] = {
        ...rest,
        text: joinWrapped(before.text, line.text, use),
        ...(all.length > 0 && { links: all }),
      }
    } else result.push(line)
  }
  return result
}

/** "10/2021 –" above "Current – Ljubljana": a line that was broken inside its date. */
function breaksInDate(before: ReadLine, line: ReadLine): boolean {
  return !line.bullet && /\d{2}\s*[–—-]\s*$/.test(before.text) && spanCrosses(before.text, line.text)
}

function continuesProse(before: ReadLine, line: ReadLine, dates: DateReader): boolean {
  if (line.bullet || line.gap || line.heading !== undefined || before.heading !== undefined) return false
  if (before.text.length < MIN_BROKEN || before.text.length > MAX_LENGTH || /\t/.test(before.text + line.text))
    return false
  if ((before.flow ?? 0) !== (line.flow ?? 0) || !looksAlike(before, line) || /[.!?:。]$/.test(before.text))
    return false
  if (takeEmail(line.text) || takeUrl(line.text) || takeEmail(before.text) || takeUrl(before.text)) return false
  if (dates.head(before.text) !== null) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  const leadsOn = /[,–—(&]$|\s(?:and|or|the|a|an|of|for|to|with|in|und|oder|mit|der|die|et|de|y|e|con)$/u.test(
    before.text,
  )
  return leadsOn && before.text.length >= MIN_LEADING && dates.head(line.text) === null
}

function looksAlike(before: ReadLine, line: ReadLine): boolean {
  const sameFace = haveSameSize(before, line) && before.bold !== 'all' && line.bold === undefined
  return sameFace && (before.bullet === true || beginTogether(before, line))
}
