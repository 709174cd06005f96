import { degreeCues, organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import type { KnownKind } from '../lexicon/sections.ts'
import { areSpokenLanguages } from '../lexicon/spoken-languages.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { type Entry, splitEntries } from './split.ts'

const MOST = 0.6
const MAX_WORDS = 24

/** What an entry is, by what its head names and whether it took a span of time; null where nothing tells. */
export function kindOfEntry({ head, dates, items }: Entry): 'work' | 'education' | null {
  const text = head
    .filter((line) => !isSentence(line.text))
    .map((line) => line.text.replace(/\([^()]*\)/g, ' '))
    .join('\t')
  if (text === '' || dates === null || text.split(/\s+/).length > MAX_WORDS) return null
  const [schools, degrees, titles] = [schoolCues(text), degreeCues(text), titleCues(text)]
  if (degrees > 0 && (schools > 0 || titles === 0)) return 'education'
  if (schools > 0 && titles === 0 && items.length === 0) return 'education'
  return dates.isSpan && titles + organisationCues(text) > 0 ? 'work' : null
}

/** What the lines below a heading that says nothing are about; null where they do not tell either. */
export function kindOfContent(lines: readonly ReadLine[], dates: DateReader): KnownKind | null {
  const entries = splitEntries(lines, dates)
  const kinds = entries.map(kindOfEntry)
  for (const kind of ['work', 'education'] as const)
    if (kinds.filter((found) => found === kind).length >= Math.max(1, entries.length * MOST)) return kind
  if (lines.every(({ text }) => areSpokenLanguages(text))) return 'languages'
  if (entries.length > 1 && entries.every(isDescribed) && kinds.every((kind) => kind === null)) return 'projects'
  return null
}

/** A name and when, with what was done below it. */
function isDescribed({ head, dates, items }: Entry): boolean {
  return dates !== null && head.length === 1 && items.length > 0
}
