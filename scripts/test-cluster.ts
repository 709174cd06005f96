import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PLANS } from '../tests/faults/harness/applicant.ts'
import { FAULTS, type Fault } from '../tests/faults/harness/faults.ts'
import { type FaultResult, runBatch } from '../tests/faults/harness/run.ts'
import { kept, table } from '../tests/faults/harness/table.ts'
import { startWorld } from '../tests/faults/harness/world.ts'
import { startClusterServers } from './cluster/servers.ts'

/**
 * `npm run test:cluster`: the whole system as on many machines, of which this one runs all: Temporal's server on PostgreSQL, a NATS
 * server, an S3 server, two APIs and four workers. First everything that people do, from the resume to the documents; then the same
 * under faults. `-- --seed 7` repeats a schedule, `--verbose` shows what the processes write. Exits non-zero when anything was lost,
 * doubled or wrong, or an event is not on the bus. The first run on a machine builds the servers with Go.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, verbose: { type: 'boolean', default: false } },
})
const APIS = 2
const WORKERS = 4
const BOUND_MS = 240_000
const INJECTED = ['API killed', 'worker killed', 'PostgreSQL killed', 'Temporal killed']
/** So that people go their way undisturbed. */
const NOTHING: Fault = { name: 'nothing', inject: async () => true }

const folder = await mkdtemp(join(tmpdir(), 'job-application-cluster-'))
const onLine = values.verbose ? (line: string) => console.error(line) : () => undefined
const servers = await startClusterServers(folder, (message) => console.log(message))
const results: FaultResult[] = []
const problems: string[] = []
try {
  const world = await startWorld({
    folder,
    apis: APIS,
    workers: WORKERS,
    latencyMs: { from: 100, to: 300 },
    onLine,
    servers,
  })
  try {
    console.log(
      `${APIS} APIs, ${WORKERS} workers, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}`,
    )
    const faults = FAULTS.filter(({ name }) => INJECTED.includes(name))
    if (faults.length < INJECTED.length) throw new Error('a kind of fault is not there any more')
    const options = { applications: 2 * PLANS.length, seed: Number(values.seed), boundMs: BOUND_MS }
    results.push(await runBatch(world, [NOTHING], 'end to end, undisturbed', options))
    results.push(await runBatch(world, faults, INJECTED.join(', '), options))
    problems.push(...(await servers.findProblems(world.database)))
  } finally {
    await world.close()
  }
} finally {
  await servers.stop()
  await rm(folder, { recursive: true, force: true })
}
for (const { fault, lost, doubled, wrong } of results)
  for (const problem of new Set([...lost, ...doubled, ...wrong])) problems.push(`${fault}: ${problem}`)
for (const problem of problems) console.error(problem)
console.log(`\n${table(results)}`)
process.exit(results.length === 2 && results.every(kept) && problems.length === 0 ? 0 : 1)
