/** A stretch of time in months since year 0, the end exclusive. */
export type Months = { start: number; end: number }

/** The month of a date in ISO's form, since year 0; January where it is a year alone, null where it is no date. */
export function monthOf(date: string | undefined): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '')
  return match ? Number(match[1]) * 12 + (match[2] ? Number(match[2]) - 1 : 0) : null
}

/** Whether a date in ISO's form says its month. */
export function saysMonth(date: string): boolean {
  return /^\d{4}-\d{2}/.test(date)
}

/** The months that some stretches of time cover together; where they overlap, they count once. */
export function monthsCovered(spans: readonly Months[]): number {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    months += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return months
}
