import { watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { noteDisturbance } from './disturb.ts'
import type { Program } from './program.ts'
import type { Random } from './random.ts'
import type { TcpProxy } from './tcp-proxy.ts'
import type { World } from './world.ts'

/** One kind of fault. `inject` answers whether its moment came; a moment that never comes within `patienceMs` does not count. */
export type Fault = {
  name: string
  inject(world: World, random: Random): Promise<boolean>
  /** False where this machine cannot do it; the report says so. */
  possible?(world: World): boolean
}

const PATIENCE_MS = 8_000
/** Longer than the longest heartbeat timeout of a step. */
const FROZEN_MS = 65_000
const API_DRAIN_LIMIT_MS = 15_000
const WORKER_DRAIN_LIMIT_MS = 40_000

const LAST_WORDS_MS = 100
const MOST_SIGNALS = 20
const down = (random: Random): number => random.between(LAST_WORDS_MS, 1_500)

async function crashAll(world: World, programs: readonly Program[], random: Random): Promise<void> {
  noteDisturbance(world)
  await Promise.all(programs.map((one) => one.kill()))
  // What they had sent off at their last moment arrives.
  await sleep(LAST_WORDS_MS)
  noteDisturbance(world)
  await sleep(down(random) - LAST_WORDS_MS)
  await Promise.all(programs.map((one) => one.start()))
}

/** Waits for a moment that `arm` is told to announce; false when it did not come. */
async function atMoment(arm: (announce: () => void) => () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const disarm = arm(() => {
      clearTimeout(timer)
      disarm()
      resolve(true)
    })
    const timer = setTimeout(() => {
      disarm()
      resolve(false)
    }, PATIENCE_MS)
  })
}

/** Kills while a statement is on its way through a proxy: `drop` before the database saw it, `forward` right after. */
function killAtStatement(
  name: string,
  statement: string,
  way: 'forward' | 'drop',
  proxyOf: (world: World) => TcpProxy,
  programsOf: (world: World) => Program[],
): Fault {
  return {
    name,
    async inject(world, random) {
      const programs = programsOf(world)
      const hit = await atMoment((announce) => {
        const forget = proxyOf(world).when(statement, () => {
          noteDisturbance(world)
          // Killed before a single byte of the answer can arrive.
          for (const one of programs) void one.kill()
          announce()
          return way
        })
        return forget
      })
      if (hit) await crashAll(world, programs, random)
      return hit
    },
  }
}

function breakConnection(name: string, how: (proxy: TcpProxy, random: Random) => Promise<void>): Fault {
  return {
    name,
    async inject(world, random) {
      noteDisturbance(world)
      const proxy = random.pick(Object.values(world.proxies))
      await how(proxy, random)
      noteDisturbance(world)
      return true
    },
  }
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'API killed',
    async inject(world, random) {
      await crashAll(world, random.next() < 0.5 ? world.apis : [random.pick(world.apis)], random)
      return true
    },
  },
  {
    name: 'API killed between commit and workflow start',
    async inject(world, random) {
      world.proxies.temporal.stall(true)
      await sleep(random.between(200, 800))
      await crashAll(world, world.apis, random)
      world.proxies.temporal.stall(false)
      return true
    },
  },
  killAtStatement(
    'dispatcher killed between starting and marking',
    'update "applications" set "started_at"',
    'drop',
    ({ proxies }) => proxies.apiDatabase,
    ({ apis }) => apis,
  ),
  killAtStatement(
    'dispatcher killed between signalling and marking',
    'update "decisions" set "delivered_at"',
    'drop',
    ({ proxies }) => proxies.apiDatabase,
    ({ apis }) => apis,
  ),
  {
    name: 'worker killed',
    async inject(world, random) {
      await crashAll(world, random.next() < 0.5 ? world.workers : [random.pick(world.workers)], random)
      return true
    },
  },
  {
    name: 'worker killed before the model’s reply',
    async inject(world, random) {
      const hit = await atMoment((announce) => {
        world.fake.onCall(announce)
        return () => world.fake.onCall(null)
      })
      if (hit) await crashAll(world, world.workers, random)
      return hit
    },
  },
  killAtStatement(
    'worker killed between the model’s reply and its commit',
    'insert into "llm_calls"',
    'drop',
    ({ proxies }) => proxies.workerDatabase,
    ({ workers }) => workers,
  ),
  killAtStatement(
    'worker killed at a commit, before the database saw it',
    'commit',
    'drop',
    ({ proxies }) => proxies.workerDatabase,
    ({ workers }) => workers,
  ),
  killAtStatement(
    'worker killed at a commit, after the database saw it',
    'commit',
    'forward',
    ({ proxies }) => proxies.workerDatabase,
    ({ workers }) => workers,
  ),
  killAtStatement(
    'worker killed at a step’s result, before the database saw it',
    "a step's result",
    'drop',
    ({ proxies }) => proxies.workerDatabase,
    ({ workers }) => workers,
  ),
  killAtStatement(
    'worker killed at a step’s result, after the database saw it',
    "a step's result",
    'forward',
    ({ proxies }) => proxies.workerDatabase,
    ({ workers }) => workers,
  ),
  {
    name: 'worker killed while it writes a file',
    async inject(world, random) {
      const hit = await atMoment((announce) => {
        const watcher = watch(world.files.path, { recursive: true }, (_event, file) => {
          if (file?.endsWith('.partial')) announce()
        })
        return () => watcher.close()
      })
      if (hit) await crashAll(world, world.workers, random)
      return hit
    },
  },
  {
    name: 'worker frozen for longer than its heartbeat',
    async inject(world, random) {
      noteDisturbance(world)
      await random.pick(world.workers).freeze(FROZEN_MS)
      noteDisturbance(world)
      return true
    },
  },
  {
    name: 'PostgreSQL killed',
    async inject(world, random) {
      noteDisturbance(world)
      await world.postgres.crash(down(random))
      noteDisturbance(world)
      return true
    },
  },
  {
    name: 'Temporal killed',
    async inject(world, random) {
      noteDisturbance(world)
      await world.temporalServer.crash(down(random))
      return true
    },
  },
  breakConnection('connections reset', async (proxy) => proxy.reset()),
  breakConnection('a connection stalled', async (proxy, random) => {
    proxy.stall(true)
    await sleep(random.between(1_000, 6_000))
    proxy.stall(false)
  }),
  breakConnection('a connection slow', async (proxy, random) => {
    proxy.delay(random.between(50, 300))
    await sleep(random.between(1_000, 4_000))
    proxy.delay(0)
  }),
  {
    name: 'the disk of the files full',
    possible: ({ files }) => files.canFill,
    async inject(world, random) {
      world.files.fill()
      await sleep(random.between(1_000, 4_000))
      await world.files.free()
      return true
    },
  },
  {
    name: 'signals that cannot be decoded',
    async inject({ temporal }) {
      let sent = 0
      for await (const { workflowId } of temporal.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
        await temporal.connection.workflowService.signalWorkflowExecution({
          namespace: temporal.options.namespace,
          workflowExecution: { workflowId },
          signalName: 'approve',
          input: {
            payloads: [{ metadata: { encoding: Buffer.from('binary/of-somebody-else') }, data: Buffer.from('?') }],
          },
        })
        sent += 1
        if (sent === MOST_SIGNALS) break
      }
      return sent > 0
    },
  },
  {
    name: 'the model fails',
    async inject({ fake }, random) {
      fake.script([random.pick(['server_error', 'rate_limited', 'hang', 'drop_connection', 'truncated', 'cut_body'])])
      return true
    },
  },
  {
    name: 'SIGTERM in mid-run',
    async inject(world, random) {
      const [one, limitMs] =
        random.next() < 0.5
          ? [random.pick(world.apis), API_DRAIN_LIMIT_MS]
          : [random.pick(world.workers), WORKER_DRAIN_LIMIT_MS]
      noteDisturbance(world)
      await one.terminate(limitMs)
      await one.start()
      return true
    },
  },
]

/** Puts everything back up: what a killed process or a broken connection would otherwise leave behind. */
export async function heal(world: World): Promise<void> {
  for (const proxy of Object.values(world.proxies)) proxy.heal()
  await world.files.free()
  await Promise.all([...world.apis, ...world.workers].map((one) => one.start()))
}
