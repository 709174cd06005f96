import type { ReadingView, SourceDate } from './reading-view.ts'

/** Whether a span is the whole time with an employer, above the roles held there, each of which has its own dates. */
export function isOfGroup(view: ReadingView, { found, line }: SourceDate): boolean {
  const roles = view.entries.filter(({ organisation }) => organisation?.spans.some((own) => own.line === line))
  const starts = roles.flatMap(({ start }) => start?.text.slice(0, 4) ?? []).sort()
  return roles.length > 1 && starts[0] === found.start?.slice(0, 4)
}
