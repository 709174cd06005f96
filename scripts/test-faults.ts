import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FAULTS } from '../tests/faults/harness/faults.ts'
import { type FaultResult, runAll } from '../tests/faults/harness/run.ts'
import { kept, table } from '../tests/faults/harness/table.ts'
import { startWorld } from '../tests/faults/harness/world.ts'

/**
 * `npm run test:faults`: the whole system as separate processes, under one kind of fault after another and then under all.
 * `--n 200` applications per kind, `--seed 7` repeats a schedule, `--only worker` runs the kinds with that in their name,
 * `--verbose` shows what the processes write. Exits non-zero when anything was lost, doubled or wrong.
 */
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'bound-s': { type: 'string', default: '240' },
    verbose: { type: 'boolean', default: false },
  },
})
const boundMs = Number(values['bound-s']) * 1000
const folder = await mkdtemp(join(tmpdir(), 'job-application-faults-'))
const world = await startWorld({
  folder,
  apis: 2,
  workers: 2,
  latencyMs: { from: 200, to: 800 },
  ...(values.verbose && { onLine: (line) => console.error(line) }),
})
const results: FaultResult[] = []
try {
  console.log(
    `${values.n} applications per kind of fault, seed ${values.seed}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  )
  for (const { name } of FAULTS.filter((fault) => !(fault.possible?.(world) ?? true)))
    console.log(`not possible on this machine: ${name}`)
  const options = { applications: Number(values.n), seed: Number(values.seed), boundMs }
  for await (const result of runAll(world, options, values.only)) {
    results.push(result)
    console.log(`${kept(result) ? 'kept  ' : 'BROKEN'} ${result.fault}: ${result.injected} times`)
    for (const problem of new Set([...result.lost, ...result.doubled, ...result.wrong]))
      console.log(`         ${problem}`)
  }
} finally {
  await world.close()
  await rm(folder, { recursive: true, force: true })
}
console.log(`\n${table(results)}`)
process.exit(results.length > 0 && results.every(kept) ? 0 : 1)
