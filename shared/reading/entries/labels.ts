import { degreeCues, organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import { bareHeading } from '../blocks/bare-heading.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { fieldOfLabel } from '../lexicon/fields.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import type { FieldLine } from '../lexicon/labelled-lines.ts'

const MAX_LABEL_WORDS = 3

/**
 * A sub-title inside an entry: a line of a few words that tells what the lines below are ("Highlights", "Technologies"),
 * known by its words or because the same words stand in several entries.
 */
export function isLabelLine(line: FieldLine, section: readonly FieldLine[], dates: DateReader): boolean {
  const text = bareHeading(line.text)
  if (line.bullet || text === '' || text.split(/\s+/).length > MAX_LABEL_WORDS || /[,;\t]/.test(line.text)) return false
  if (dates.head(line.text)) return false
  const field = fieldOfLabel(text)
  if (field === 'tasks' || field === 'description') return true
  const kind = kindOfPhrase(text)
  if (kind && kind !== 'ignored' && [titleCues, organisationCues, schoolCues].every((count) => count(text) === 0))
    return true
  return repeats(text, line, section)
}

function repeats(text: string, line: FieldLine, section: readonly FieldLine[]): boolean {
  const cues = [titleCues, organisationCues, schoolCues, degreeCues].some((count) => count(text) > 0)
  if (cues || line.text.trim().endsWith('.')) return false
  const same = section.flatMap((other, index) => (bareHeading(other.text) === text ? [index] : []))
  return same.length > 1 && same.every((at) => section[at + 1]?.bullet === true)
}
