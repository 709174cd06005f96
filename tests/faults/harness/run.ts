import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { purgeOnce } from '#shared/deletion/purger.ts'
import { sweepOnce } from '#shared/deletion/sweep-files.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { type Acknowledged, applyForJob, PLANS, type Plan } from './applicant.ts'
import { FAULTS, type Fault, heal } from './faults.ts'
import { countModelCalls } from './model-calls.ts'
import { judge, type Verdict } from './oracle.ts'
import { signUp } from './people.ts'
import { type Random, seededRandom } from './random.ts'
import { RestClient } from './rest-client.ts'
import type { World } from './world.ts'

export type FaultResult = {
  fault: string
  injected: number
  applications: number
  succeeded: number
  lost: string[]
  doubled: string[]
  wrong: string[]
  callsMade: number
  callsPlanned: number
  callsWasted: number
  settledMs: number
  /** What the oracle held the system to, to be judged again. */
  acknowledged: Acknowledged[]
  userIds: string[]
}

export type RunOptions = {
  applications: number
  seed: number
  /** What people do, in turns; all plans where it is left out. */
  plans?: readonly Plan[]
  /** How long after the last fault everything must have reached a final state. */
  boundMs: number
}

const APPLICATIONS_PER_PERSON = 10
/** Everyone goes their way at once; this spreads the starts, so that faults meet every stage. */
const START_SPREAD_MS = 6_000

/** Lets one kind of fault loose on a batch of applications (or all kinds in turn), and judges what is left. */
export async function runBatch(
  world: World,
  faults: readonly Fault[],
  name: string,
  options: RunOptions,
): Promise<FaultResult> {
  const random = seededRandom(options.seed)
  world.fake.reset()
  world.excused.clear()
  const startedMs = Date.now()
  const client = new RestClient(world.apiUrls, seededRandom(options.seed + 1))
  const label = `${name.replace(/[^a-z]+/gi, '-')}-${options.seed}-${startedMs}`
  const people = await signUp(client, Math.ceil(options.applications / APPLICATIONS_PER_PERSON), label)

  let working = true
  const applying = Promise.allSettled(
    plansOf(options, random).map(async ({ plan, delayMs }, index) => {
      await sleep(delayMs)
      const person = people[index % people.length]
      if (!person) throw new Error('nobody there')
      return applyForJob(world, person, plan)
    }),
  ).finally(() => {
    working = false
  })
  let injected = 0
  let lastFaultMs = Date.now()
  while (working) {
    await Promise.race([sleep(random.between(500, 2_000)), applying])
    if (!working || Date.now() - startedMs > options.boundMs / 2) break
    if (await random.pick(faults).inject(world, random)) injected += 1
    lastFaultMs = Date.now()
  }
  await heal(world)
  const outcomes = await withinBound(world, applying, options.boundMs)
  const settledMs = Date.now() - lastFaultMs
  const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))
  await untilPublished(world)
  await sweep(world)
  const userIds = people.map(({ userId }) => userId)
  const verdict: Verdict = await judge(world, done, userIds)
  const calls = await countModelCalls(world, done, people.length)
  return {
    fault: name,
    injected,
    applications: options.applications,
    succeeded: done.length,
    lost: [...verdict.lost, ...failures],
    doubled: verdict.doubled,
    wrong: verdict.wrong,
    callsMade: calls.made,
    callsPlanned: calls.planned,
    callsWasted: calls.wasted,
    settledMs,
    acknowledged: done,
    userIds,
  }
}

function plansOf({ applications, plans = PLANS }: RunOptions, random: Random): { plan: Plan; delayMs: number }[] {
  return Array.from({ length: applications }, (_, index) => ({
    plan: plans[index % plans.length] ?? 'approve',
    delayMs: random.between(0, START_SPREAD_MS),
  }))
}

async function withinBound(
  { database }: World,
  applying: Promise<PromiseSettledResult<Acknowledged>[]>,
  boundMs: number,
): Promise<PromiseSettledResult<Acknowledged>[]> {
  const late = sleep(boundMs, null, { ref: false })
  const outcomes = await Promise.race([applying, late])
  if (outcomes) return outcomes
  const stuck = await database.em.fork().execute(
    `select a.status, a.attention, a.started_at is not null as started, count(*) as n,
        (select max(kind) from decisions d where d.application_id = a.id and d.settled_at is null) as unsettled
      from applications a where a.status not in ('completed', 'rejected', 'cancelled', 'failed') group by 1, 2, 3, a.id`,
  )
  throw new Error(`not everything was final ${boundMs / 1000} s after the last fault: ${JSON.stringify(stuck)}`)
}

const PUBLISH_LIMIT_MS = 15_000

/** The last events are published a moment after the last application has ended. */
async function untilPublished({ database }: World): Promise<void> {
  const deadlineMs = Date.now() + PUBLISH_LIMIT_MS
  for (;;) {
    const [row] = await database.em
      .fork()
      .execute<{ n: string }[]>('select count(*) as n from domain_events where processed_at is null')
    if (row?.n === '0' || Date.now() > deadlineMs) return
    await sleep(200)
  }
}

/** What a crash left behind goes now, not only when it is a day old. */
async function sweep({ database, temporal, files: { path } }: World): Promise<void> {
  const files = openFileStore(pathToFileURL(path).href)
  await sweepOnce({ database, files }, new Date())
  await purgeOnce({ database, temporal, files })
}

/** One batch per kind of fault that this machine can do, then one with all of them. */
export async function* runAll(world: World, options: RunOptions, only?: string): AsyncGenerator<FaultResult> {
  const possible = FAULTS.filter((fault) => fault.possible?.(world) ?? true)
  for (const fault of possible)
    if (!only || fault.name.includes(only)) yield runBatch(world, [fault], fault.name, options)
  if (!only || 'all together'.includes(only)) yield runBatch(world, possible, 'all together', options)
}
