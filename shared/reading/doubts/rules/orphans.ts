import { aboutEntry, type Finding } from '../finding.ts'
import { isKnownHeading } from '../looks.ts'
import type { EntryView, ReadingView } from '../reading-view.ts'

const MIN_TOGETHER = 3
const HEADED: readonly EntryView['section'][] = ['work', 'volunteer', 'education', 'projects']

/** Headings that stand one below the other with nothing under them: what belongs to which of them is not known. */
export function doubtOrphanedHeadings(view: ReadingView): Finding[] {
  const together = headingsTogether(view)
  if (together.length < MIN_TOGETHER) return []
  const spans = together.map((line) => ({ line, start: 0, end: view.lines[line]?.text.length ?? 0 }))
  const words = spans.map(view.textOf).join(' ')
  const reason = 'The headings stand apart from what belongs under them, so that entries may be in the wrong section.'
  return [
    { code: 'outside_sections', node: null, field: null, spans, reason, words, serious: true },
    ...view.entries
      .filter(({ section }) => HEADED.includes(section))
      .map((entry) => aboutEntry(entry, 'outside_sections', reason)),
  ]
}

/** The longest run of headings in one stream without another line between them. */
function headingsTogether(view: ReadingView): number[] {
  let [best, run]: [number[], number[]] = [[], []]
  view.lines.forEach((line, number) => {
    const isNext = (line.flow ?? 0) === (view.lines[run.at(-1) ?? number]?.flow ?? 0)
    if (!isKnownHeading(line.text)) run = []
    else run = isNext ? [...run, number] : [number]
    if (run.length > best.length) best = run
  })
  return best
}
