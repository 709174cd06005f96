import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import Mocha from 'mocha'

const SHOWN_SLOWEST_FILES = 15

/**
 * The usual `spec` output, then the files that took longest, hooks included. When the run has ended, its totals go to
 * the file named by `--reporter-option totals=FILE`.
 */
export default class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    const durationsMs = new Map<string, number>()
    const startedAtMs = new Map<Mocha.Suite, number>()
    runner.on('suite', (suite) => startedAtMs.set(suite, performance.now()))
    runner.on('suite end', (suite) => {
      const startMs = startedAtMs.get(suite)
      if (startMs === undefined || suite.parent?.root !== true || suite.file === undefined) return
      durationsMs.set(suite.file, (durationsMs.get(suite.file) ?? 0) + performance.now() - startMs)
    })
    runner.once('end', () => {
      const { passes, failures } = this.stats
      writeFileSync(options.reporterOptions.totals, JSON.stringify({ passed: passes, failed: failures }))
      printSlowest(durationsMs)
    })
  }
}

function printSlowest(durationsMs: ReadonlyMap<string, number>): void {
  const slowest = [...durationsMs].sort(([, a], [, b]) => b - a).slice(0, SHOWN_SLOWEST_FILES)
  console.log('  slowest files')
  for (const [file, ms] of slowest) {
    console.log(`  ${(ms / 1000).toFixed(1).padStart(7)} s  ${relative(process.cwd(), file)}`)
  }
  console.log()
}
