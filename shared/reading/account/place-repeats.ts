import { isFree, type Placing, place, wordsOfRun } from './placing.ts'
import { lineOf } from './source.ts'

const CONTACT_FIELDS: ReadonlySet<string | null> = new Set(['name', 'email', 'phone', 'url'])
const MIN_LETTERS = 4
const MAX_FIELD_LETTERS = 80

/**
 * What stands in the document stands there however often the source says it: what names the person and says how to reach them
 * anywhere, and a field of an entry beside one of its dates, as forms do that list entering and leaving on lines of their own.
 */
export function placeRepeats(placing: Placing): void {
  const dated = datedLines(placing)
  placing.values.forEach((value, index) => {
    const { length } = value.text.joined
    if (!placing.places[index] || value.field === null || length < MIN_LETTERS || length > MAX_FIELD_LETTERS) return
    const isContact = value.node === 'basics' && CONTACT_FIELDS.has(value.field)
    const lines = isContact ? [0] : value.form === 'text' ? (dated.get(value.entry) ?? []) : []
    for (const line of lines)
      for (const run of placing.wholeRuns(value, isFree(placing), placing.source.firstWord[line] ?? 0))
        if (isContact || lineOf(placing.source, run.first) === line) place(placing, index, wordsOfRun(run))
  })
}

/** The lines on which dates of each entry stand. */
function datedLines({ source, values, places }: Placing): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>()
  values.forEach(({ form, entry }, index) => {
    if (form !== 'date') return
    const own = lines.get(entry) ?? new Set<number>()
    for (const word of places[index] ?? []) own.add(lineOf(source, word))
    lines.set(entry, own)
  })
  return lines
}
