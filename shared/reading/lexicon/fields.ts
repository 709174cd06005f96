import { KINDS } from '#shared/domain/languages/kinds.ts'
import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { foldedSet } from '#shared/domain/text/word-list.ts'

/** What a label in front of a line of an entry announces ("Designation: …", "役職\t…"). */
export type EntryField = Exclude<(typeof KINDS)['entry-labels'][number], 'column'>

const FIELDS = KINDS['entry-labels'].filter((key) => key !== 'column')

const fields = lazily(
  () =>
    new Map(
      FIELDS.flatMap((field) =>
        wordsOf('entry-labels', field).map((label): [string, EntryField] => [keyOf(label), field]),
      ),
    ),
)
/** "Dates (from – to)": how a form says what to write. */
const REMARK = /\s*\([^()]*\)\s*$/

/** Words above the columns of a table: labels, and what is no label of a single value. */
const titles = lazily(() => new Set([...fields().keys(), ...foldedSet(wordsOf('entry-labels', 'column'))]))

/** The field that a label names, "and" written in any way; null when it is none. */
export function fieldOfLabel(label: string): EntryField | null {
  return fields().get(keyOf(label)) ?? fields().get(keyOf(label.replace(REMARK, ''))) ?? null
}

function keyOf(label: string): string {
  return foldWords(label)
    .replace(/ & | [+] /g, ' and ')
    .trim()
}

const MIN_COLUMNS = 3

/** Whether a row above others may title their columns though not all of its words are known. */
export function isMostlyTitles(cells: readonly string[]): boolean {
  const words = cells.map(foldWords)
  const known = words.filter((cell) => titles().has(cell)).length
  return words.length >= MIN_COLUMNS && known >= 2 && known * 2 >= words.length && !/\d/.test(cells.join(' '))
}

/** Whether every cell of a row is the title of a column: "Year", "Institution", "Score". */
export function isTitleRow(cells: readonly string[]): boolean {
  // A sign such as "%" or "#" titles a column of numbers.
  const words = cells.map(foldWords).filter((cell) => /\p{L}|\p{N}/u.test(cell))
  return words.length >= 2 && words.every((cell) => titles().has(cell))
}
