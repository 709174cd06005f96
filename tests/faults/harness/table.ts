import type { FaultResult } from './run.ts'

/** Whether a batch kept the promise: nothing lost, nothing doubled, nothing wrong, no call wasted, and enough done. */
export function kept(result: FaultResult): boolean {
  return (
    result.lost.length + result.doubled.length + result.wrong.length === 0 &&
    result.callsWasted === 0 &&
    result.succeeded === result.applications &&
    result.injected > 0
  )
}

const HEAD = [
  'fault',
  'injected',
  'applications',
  'succeeded',
  'lost',
  'doubled',
  'wrong',
  'model calls',
  'wasted',
  'settled',
]

/** The results as a Markdown table. */
export function table(results: readonly FaultResult[]): string {
  const rows = results.map((one) => [
    one.fault,
    one.injected,
    one.applications,
    one.succeeded,
    one.lost.length,
    one.doubled.length,
    one.wrong.length,
    `${one.callsMade} (planned ${one.callsPlanned})`,
    one.callsWasted,
    `${(one.settledMs / 1000).toFixed(1)} s`,
  ])
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
