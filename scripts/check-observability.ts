import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findGoProgram } from './embedded/go-program.ts'

/**
 * `npm run check:observability`: has Prometheus' own tool check the alerts, and play to them what `alerts.test.yaml` measures. The
 * tool is built by Go at the first run.
 */
const promtool = await findGoProgram(
  {
    name: 'promtool',
    path: 'github.com/prometheus/prometheus/cmd/promtool',
    version: 'v0.316.0',
    takes: '5 to 10 minutes on two cores',
  },
  (message) => console.log(message),
)
const cwd = fileURLToPath(new URL('../deploy/observability', import.meta.url))
const failed = [
  ['check', 'rules', '--lint=all', '--lint-fatal', 'alerts.yaml'],
  ['test', 'rules', 'alerts.test.yaml'],
].filter((args) => spawnSync(promtool, args, { cwd, stdio: 'inherit' }).status !== 0)
if (failed.length > 0) process.exitCode = 1
