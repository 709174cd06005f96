import { writeFileSync } from 'node:fs'
import Mocha from 'mocha'

/** The usual `spec` output; when the run has ended, its totals go to the file named by `--reporter-option totals=FILE`. */
export default class TotalsReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    runner.once('end', () => {
      const { passes, failures } = this.stats
      writeFileSync(options.reporterOptions.totals, JSON.stringify({ passed: passes, failed: failures }))
    })
  }
}
