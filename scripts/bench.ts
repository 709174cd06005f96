import { availableParallelism, totalmem } from 'node:os'
import { applicant, floorStarter, historyOf, measure, type Timing, untilWaiting } from './bench/measure.ts'
import { startBench } from './bench/servers.ts'

/**
 * `npm run bench`: what durability costs. Our application beside its floor (see `bench/floor-workflow.ts`), in one run on
 * the same PostgreSQL (fsync on), the same Temporal and the same model server that answers at once. Exits non-zero with the
 * figure beside its bar where one is missed.
 */
const SINGLES = 30
const BURST = 100
/** Of each, so that both run compiled code. */
const WARM_UP = 50
const MANY = 1_000
const BARS = { p50Ratio: 1.4, p95Ratio: 1.6, burstRatio: 0.7, events: 40, calls: 2 }

const bench = await startBench()
const missed: string[] = []
try {
  console.log(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}`,
  )
  const [start, startFloor] = [await applicant(bench), floorStarter(bench)]
  const warmUp = await measure(bench, 'product', start, 5, WARM_UP)
  await measure(bench, 'floor', startFloor, 5, WARM_UP)
  if (!Number.isFinite(warmUp.p50Ms)) throw new Error('nothing was measured')

  // Taken in turn, so that whatever else the machine does meets both.
  const [floorTime, ours] = [
    await measure(bench, 'floor', startFloor, SINGLES, BURST),
    await measure(bench, 'product', start, SINGLES, BURST),
  ]
  const sentNow = await measure(bench, 'product', await applicant(bench, 'just sent'), SINGLES, BURST)
  const application = await (await start())()
  await untilWaiting(bench, application)
  const history = await historyOf(bench, application)
  report('time to waiting for approval, p50', ours.p50Ms, 'ms', floorTime.p50Ms)
  report('time to waiting for approval, p95', ours.p95Ms, 'ms', floorTime.p95Ms)
  report(`burst of ${BURST}`, ours.perSecond, 'per second', floorTime.perSecond)
  report('resume just sent: p50', sentNow.p50Ms, 'ms', floorTime.p50Ms)
  report('resume just sent: p95', sentNow.p95Ms, 'ms', floorTime.p95Ms)
  report(`resume just sent: burst of ${BURST}`, sentNow.perSecond, 'per second', floorTime.perSecond)
  console.log(`history                              ${history.events} events, ${(history.bytes / 1024).toFixed(1)} KiB`)
  console.log(`model                                ${history.calls} calls, ${history.tokens} tokens`)
  console.log(
    `memory                               API ${await bench.memoryMib('api')} MiB, worker ${await bench.memoryMib('worker')} MiB`,
  )
  bar('p50 at most 1.4 times the floor', ours.p50Ms / floorTime.p50Ms, (ratio) => ratio <= BARS.p50Ratio)
  bar('p95 at most 1.6 times the floor', ours.p95Ms / floorTime.p95Ms, (ratio) => ratio <= BARS.p95Ratio)
  bar('burst rate at least 0.7 of the floor', ours.perSecond / floorTime.perSecond, (ratio) => ratio >= BARS.burstRatio)
  bar('at most 40 events', history.events, (events) => events <= BARS.events)
  bar('two model calls, since the resume was read when it came', history.calls, (calls) => calls === BARS.calls)
  await growth(ours)
} finally {
  await bench.close()
}
for (const line of missed) console.error(`MISSED ${line}`)
process.exit(missed.length === 0 ? 0 : 1)

/** The same again with a thousand applications in the database. */
async function growth(before: Timing): Promise<void> {
  const start = await applicant(bench)
  for (let there = await applications(); there < MANY; there = await applications())
    await measure(bench, 'product', start, 0, Math.min(BURST, MANY - there))
  const after = await measure(bench, 'product', start, SINGLES, BURST)
  console.log(
    `with ${MANY} applications in the database: p50 ${after.p50Ms.toFixed(0)} ms (was ${before.p50Ms.toFixed(0)}), burst ${after.perSecond.toFixed(1)} per second (was ${before.perSecond.toFixed(1)})`,
  )
  console.log(
    `memory then                          API ${await bench.memoryMib('api')} MiB, worker ${await bench.memoryMib('worker')} MiB`,
  )
}

async function applications(): Promise<number> {
  const [row] = await bench.database.em.fork().execute<{ n: string }[]>('select count(*) as n from applications')
  return Number(row?.n)
}

function report(what: string, figure: number, unit: string, floorFigure: number): void {
  console.log(
    `${what.padEnd(36)} ${figure.toFixed(1)} ${unit}, floor ${floorFigure.toFixed(1)}, ratio ${(figure / floorFigure).toFixed(2)}`,
  )
}

function bar(what: string, figure: number, holds: (figure: number) => boolean): void {
  if (!holds(figure)) missed.push(`${what}: it is ${Number.isInteger(figure) ? figure : figure.toFixed(2)}`)
}
