import { availableParallelism, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { applicant, documentsOf, floorStarter, historyOf, measure, untilWaiting } from './bench/measure.ts'
import { countStatements, databaseBytes } from './bench/scale/database.ts'
import { seedWaiting } from './bench/scale/seed-waiting.ts'
import { type Usage, usageOf } from './bench/scale/usage.ts'
import { type Bench, startBench } from './bench/servers.ts'

/**
 * `npm run bench:scale`: what an application costs, and what saturates first, with few and many applications waiting and with one to four
 * workers. Each cell is measured beside the floor of `npm run bench` in the same minute. `-- --waiting 10,1000 --workers 1` measures
 * less, `--burst 50` shorter. Takes about twenty minutes; exits non-zero where the many are more than a tenth slower than the few.
 */
const { values } = parseArgs({
  options: {
    waiting: { type: 'string', default: '10,1000,10000' },
    workers: { type: 'string', default: '1,2,4' },
    burst: { type: 'string', default: '100' },
    singles: { type: 'string', default: '20' },
  },
})
const numbers = (list: string): number[] => list.split(',').map(Number)
const [BURST, SINGLES] = [Number(values.burst), Number(values.singles)]
/** Applications that come through a worker first and stay: they fill its cache of workflows where many wait. */
const PASSED_THROUGH = 300
const TOLERANCE = 0.1
const CORES = availableParallelism()
type Process = keyof ReturnType<Bench['pids']>
const PROCESSES = ['api', 'worker', 'temporal', 'postgres'] as const satisfies readonly Process[]

/** Beside the floor in the same minute: 1 is as fast as it. */
type Cell = { waiting: number; workers: number; p50Ratio: number; burstRatio: number }
const cells: Cell[] = []

console.log(`${CORES} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}`)
for (const waiting of numbers(values.waiting)) {
  const bench = await startBench({ countsStatements: true })
  try {
    await fill(bench, waiting)
    let running = 1
    for (const workers of numbers(values.workers)) {
      for (; running < workers; running++) await bench.addWorker()
      cells.push(await measureCell(bench, waiting, workers))
    }
  } finally {
    await bench.close()
  }
}
process.exit(reportGrowth() ? 0 : 1)

async function fill(bench: Bench, waiting: number): Promise<void> {
  const [start, startFloor] = [await applicant(bench), floorStarter(bench)]
  await measure(bench, 'product', start, 1, 0)
  const startedMs = Date.now()
  const before = await databaseBytes(bench.database)
  await seedWaiting(bench, waiting)
  const bytesEach = ((await databaseBytes(bench.database)) - before) / waiting
  console.log(
    `\n${waiting} waiting, set up in ${Math.round((Date.now() - startedMs) / 1000)} s; each with its resume and posting ${(bytesEach / 1024).toFixed(0)} KiB in PostgreSQL`,
  )
  // Both run compiled code afterwards.
  await measure(bench, 'floor', startFloor, 5, 30)
  await measure(bench, 'product', start, 5, Math.min(waiting, PASSED_THROUGH))
}

async function measureCell(bench: Bench, waiting: number, workers: number): Promise<Cell> {
  const [start, startFloor] = [await applicant(bench), floorStarter(bench)]
  const floor = await measure(bench, 'floor', startFloor, SINGLES, BURST)
  const before = await take(bench)
  const startedMs = Date.now()
  const ours = await measure(bench, 'product', start, SINGLES, BURST)
  const seconds = (Date.now() - startedMs) / 1000
  const after = await take(bench)
  const made = SINGLES + BURST
  const [p50Ratio, burstRatio] = [ours.p50Ms / floor.p50Ms, ours.perSecond / floor.perSecond]
  console.log(
    `${waiting} waiting, ${workers} worker(s): p50 ${ours.p50Ms.toFixed(0)} ms (${p50Ratio.toFixed(2)} of the floor), p95 ${ours.p95Ms.toFixed(0)} ms (${(ours.p95Ms / floor.p95Ms).toFixed(2)}), ` +
      `burst ${ours.perSecond.toFixed(1)} per second (${burstRatio.toFixed(2)})`,
  )
  console.log(`  for each: ${((after.statements - before.statements) / made).toFixed(0)} statements, CPU-seconds:`)
  for (const name of PROCESSES) {
    const cpuS = after.usage[name].cpuS - before.usage[name].cpuS
    console.log(
      `    ${name.padEnd(9)} ${(cpuS / made).toFixed(3)}, ${((100 * cpuS) / seconds).toFixed(0)}% of a core, ${after.usage[name].memoryMib.toFixed(0)} MiB`,
    )
  }
  await sayHistory(bench)
  return { waiting, workers, p50Ratio, burstRatio }
}

async function take(bench: Bench): Promise<{ usage: Record<Process, Usage>; statements: number }> {
  const pids = bench.pids()
  const [api, worker, temporal, postgres] = await Promise.all(PROCESSES.map((name) => usageOf(pids[name])))
  if (!api || !worker || !temporal || !postgres) throw new Error('a process is missing')
  return { usage: { api, worker, temporal, postgres }, statements: await countStatements(bench.database) }
}

/** Approves one application and says what the whole of it came to. */
async function sayHistory(bench: Bench): Promise<void> {
  const start = await (await applicant(bench))()
  const id = await start()
  await untilWaiting(bench, id)
  const { events, bytes, calls } = await historyOf(bench, id)
  const documents = await documentsOf(bench, id)
  console.log(`    history    ${events} events, ${(bytes / 1024).toFixed(1)} KiB; ${calls} calls to the model for it`)
  console.log(`    documents  ${documents.count}, ${(documents.bytes / 1024).toFixed(0)} KiB`)
}

/** Says how much slower the cells with more applications are than those with the fewest, and whether that is within bounds. */
function reportGrowth(): boolean {
  let kept = true
  for (const cell of cells) {
    const few = cells.find(({ workers }) => workers === cell.workers)
    if (!few || few === cell) continue
    const [p50, burst] = [cell.p50Ratio / few.p50Ratio, cell.burstRatio / few.burstRatio]
    const holds = p50 <= 1 + TOLERANCE && burst >= 1 - TOLERANCE
    kept &&= holds
    console.log(
      `${holds ? 'kept  ' : 'MISSED'} ${cell.workers} worker(s), ${few.waiting} → ${cell.waiting} waiting: p50 × ${p50.toFixed(2)}, burst × ${burst.toFixed(2)}, beside the floor`,
    )
  }
  return kept
}
