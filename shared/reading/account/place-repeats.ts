import { isFree, type Placing, place, wordsOfRun } from './placing.ts'

const CONTACT_FIELDS: ReadonlySet<string | null> = new Set(['name', 'email', 'phone', 'url'])
const MIN_LETTERS = 6

/** What names the person and says how to reach them stands in the document wherever else the source repeats it. */
export function placeContactRepeats(placing: Placing): void {
  placing.values.forEach((value, index) => {
    const isContact = value.node === 'basics' && CONTACT_FIELDS.has(value.field)
    if (!isContact || !placing.places[index] || value.text.joined.length < MIN_LETTERS) return
    for (const run of placing.wholeRuns(value, isFree(placing), 0)) place(placing, index, wordsOfRun(run))
  })
}
