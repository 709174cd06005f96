import assert from 'node:assert/strict'

/** How long an act took, so many times in a row: all of it, in milliseconds. */
export async function timesOf(times: number, act: () => Promise<unknown>): Promise<number[]> {
  const tookMs: number[] = []
  for (let n = 0; n < times; n++) {
    const started = performance.now()
    await act()
    tookMs.push(performance.now() - started)
  }
  return tookMs
}

/** What a machine does besides can cost this much once; what one person can make another wait is far more. */
const NOISE_MS = 250

/**
 * Fails where the 95th percentile under load is more than twice that of the quiet system. Each wait counts as long as it was:
 * of a hundred quick answers and one of ten seconds, it is the one that somebody met.
 */
export function assertUnhindered(quietMs: readonly number[], busyMs: readonly number[]): void {
  const [quiet, busy] = [percentile(quietMs), percentile(busyMs)]
  const told = `p95 ${busy.toFixed(0)} ms under load, ${quiet.toFixed(0)} ms without`
  assert.ok(busy <= 2 * quiet + NOISE_MS, told)
}

/** The wait in which whoever comes at any time is, at 95 of 100 times, or a shorter one. */
function percentile(tookMs: readonly number[]): number {
  const sorted = tookMs.toSorted((a, b) => a - b)
  const allMs = sorted.reduce((sum, ms) => sum + ms, 0)
  let passedMs = 0
  for (const ms of sorted) {
    passedMs += ms
    if (passedMs >= allMs * 0.95) return ms
  }
  return 0
}
