import type { ReadLine } from '../../lines/read-line.ts'
import type { SourceSpan } from '../../reading.ts'
import type { Finding } from '../finding.ts'
import { countWords, findAllDates, isHeading, isKnownHeading, organisationCues, titleCues } from '../looks.ts'
import type { ReadingView } from '../reading-view.ts'
import { shapeOf } from '../shape.ts'

const MAX_HEADING_WORDS = 6
const MAX_SAME_IN_HEADS = 1
/** A heading that nothing but its place tells has so few words. */
const MAX_PLAIN_WORDS = 3

/** Lines that look as the headings of this source do, though no list knows them, and were read as something else. */
export function doubtHeadings(view: ReadingView): Finding[] {
  return [...shapedHeadings(view), ...plainHeadings(view)]
}

function shapedHeadings(view: ReadingView): Finding[] {
  const isHere = (line: ReadLine, number: number) => view.headings.has(number) || isKnownHeading(line.text)
  const known = view.lines.flatMap((line, number) => (couldBeHeading(line) && isHere(line, number) ? [number] : []))
  const shapes = new Set(known.flatMap((number) => shapeOf(view.lines, number) ?? []))
  const heads = view.entries.flatMap(({ headLines }) => headLines.map((line) => shapeOf(view.lines, line)))
  return view.lines.flatMap((line, number): Finding[] => {
    const shape = shapeOf(view.lines, number)
    if (shape === null || !shapes.has(shape) || known.includes(number) || !couldBeHeading(line)) return []
    if (heads.filter((other) => other === shape).length > MAX_SAME_IN_HEADS || number < (known[0] ?? 0)) return []
    if (titleCues(line.text) + organisationCues(line.text) > 0 && !isHeading(line.text)) return []
    const isOwn = (spans: readonly SourceSpan[]) => spans.some((span) => span.line === number)
    const owner = view.entries.find((entry) =>
      [...entry.titles, entry.organisation].some((part) => part && isOwn(part.spans)),
    )
    const reason =
      'This line looks like the heading of a section that is not known; what stands below it may belong there.'
    return [
      {
        code: 'heading_unknown',
        node: owner?.id ?? null,
        field: null,
        spans: below(view, number, known),
        reason,
        words: line.text,
      },
    ]
  })
}

/** A few words alone on a line that are in no field, once in the source, with lines below that are. */
function plainHeadings(view: ReadingView): Finding[] {
  const shapes = new Set([...view.headings].flatMap((number) => shapeOf(view.lines, number) ?? []))
  const known = [...view.headings].sort((a, b) => a - b)
  return view.lines.flatMap((line, number): Finding[] => {
    const isWhole = view
      .unplacedOn(number)
      .some(({ start, end }) => end - start === line.text.trim().length && start === 0)
    if (!isWhole || !couldBeHeading(line) || countWords(line.text) > MAX_PLAIN_WORDS || number < (known[0] ?? 0))
      return []
    if (shapes.size > 0 && !shapes.has(shapeOf(view.lines, number) ?? '')) return []
    if (/[,:]/.test(line.text) || view.ownersOf(number + 1).length === 0) return []
    if (view.lines.filter(({ text }) => text === line.text).length > 1) return []
    const reason = 'These words may be the heading of a section; what stands below them may belong there.'
    return [
      { code: 'heading_unknown', node: null, field: null, spans: below(view, number, known), reason, words: line.text },
    ]
  })
}

/** The line and those below it, to the next heading. */
function below(view: ReadingView, number: number, known: readonly number[]): SourceSpan[] {
  const end = known.find((other) => other > number) ?? view.lines.length
  return view.lines.slice(number, end).map(({ text }, index) => ({ line: number + index, start: 0, end: text.length }))
}

function couldBeHeading({ text, bullet }: ReadLine): boolean {
  if (bullet || countWords(text) > MAX_HEADING_WORDS || /[\t@|.;]|\d{3}/.test(text.trim())) return false
  return findAllDates(text).length === 0 && /\p{L}{2}/u.test(text)
}
