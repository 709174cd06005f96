import type { LetterFigures, ReadingFigures, TailoringFigures } from './judge.ts'
import type { SampleTrial } from './run.ts'

type Row = [label: string, ...of: string[]]

/** Truth and usefulness over all samples, beside what the offline rules reach with the same ones. */
export function compareFigures(trials: readonly SampleTrial[], offline: readonly SampleTrial[]): string[] {
  const both = [trials, offline]
  const rows: Row[] = [
    ['Truth and usefulness', 'this model', 'offline rules'],
    ...rowsOf(both, ({ reading }) => reading, READING),
    ...rowsOf(both, ({ tailoring }) => tailoring, TAILORING),
    ...rowsOf(both, ({ letter }) => letter, LETTER),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

type Figure<F> = [label: string, of: (figures: readonly F[]) => string]

const READING: Figure<ReadingFigures>[] = [
  [
    'resume: words that have a place',
    (all) => `${sum(all, (one) => one.wordsPlaced)} of ${sum(all, (one) => one.wordsRead)}`,
  ],
  ['resume: values that are not in the text', (all) => `${sum(all, (one) => one.valuesNotInText)}`],
  ['resume: doubts', (all) => `${sum(all, (one) => one.doubts)}`],
]
const TAILORING: Figure<TailoringFigures>[] = [
  ['proposals', (all) => `${sum(all, (one) => one.proposed)}`],
  ['  supported', (all) => `${sum(all, (one) => one.supported)}`],
  ['  put to the person', (all) => `${sum(all, (one) => one.unconfirmed)}`],
  ['  blocked', (all) => `${sum(all, (one) => one.blocked)}`],
  ['  left out', (all) => `${sum(all, (one) => one.leftOut)}`],
  ['requirements served', (all) => `${sum(all, (one) => one.served)} of ${sum(all, (one) => one.requirements)}`],
]
const LETTER: Figure<LetterFigures>[] = [
  ['sentences of the letter: supported', (all) => `${sum(all, (one) => one.supported)}`],
  ['  put to the person', (all) => `${sum(all, (one) => one.unconfirmed)}`],
  ['  blocked', (all) => `${sum(all, (one) => one.blocked)}`],
  ['letters with an opening', (all) => withoutGap(all, 'letter_without_opening')],
  ['letters that tell what was done', (all) => withoutGap(all, 'letter_without_story')],
  ['letters with a closing', (all) => withoutGap(all, 'letter_without_closing')],
  ['words of a letter', (all) => `${Math.round(sum(all, (one) => one.words) / all.length)}`],
]

/** A row for each figure; a dash where there was no usable reply. */
function rowsOf<F>(
  columns: readonly (readonly SampleTrial[])[],
  pick: (trial: SampleTrial) => F | null,
  figures: readonly Figure<F>[],
): Row[] {
  const picked = columns.map((trials) => trials.flatMap((trial) => pick(trial) ?? []))
  return figures.map(([label, describe]) => [label, ...picked.map((all) => (all.length > 0 ? describe(all) : '–'))])
}

function sum<F>(all: readonly F[], count: (one: F) => number): number {
  return all.reduce((total, one) => total + count(one), 0)
}

function withoutGap(all: readonly LetterFigures[], gap: LetterFigures['gaps'][number]): string {
  return `${all.filter(({ gaps }) => !gaps.includes(gap)).length} of ${all.length}`
}
