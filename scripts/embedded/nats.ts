import { connect as connectTo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findGoProgram, type GoProgram } from './go-program.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'

const SERVER: GoProgram = {
  name: 'nats-server',
  path: 'github.com/nats-io/nats-server/v2',
  version: 'v2.15.3',
  takes: 'about a minute',
}
const START_TIMEOUT_MS = 20_000
const LOOPBACK = '127.0.0.1'

export type Nats = { url: string; process: LeashedProcess }

/** Starts a NATS server with JetStream, which keeps its streams in this folder. */
export async function startNats(options: {
  port: number
  folder: string
  say: (message: string) => void
}): Promise<Nats> {
  const server = startLeashed({
    name: 'nats',
    command: await findGoProgram(SERVER, options.say),
    args: ['--addr', LOOPBACK, '--port', String(options.port), '--jetstream', '--store_dir', options.folder],
  })
  await untilItListens(options.port, server)
  return { url: `nats://${LOOPBACK}:${options.port}`, process: server }
}

/** Waits for a server that has nothing to be asked for. Throws when it ends, or never listens. */
export async function untilItListens(port: number, server: LeashedProcess): Promise<void> {
  const deadlineMs = Date.now() + START_TIMEOUT_MS
  let ended = false
  server.exited.then(() => {
    ended = true
  })
  while (!(await listens(port))) {
    if (ended || Date.now() > deadlineMs) {
      await server.stop()
      throw new Error(`${server.name} did not start:\n${server.lastLines()}`)
    }
    await sleep(50)
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((fulfil) => {
    const socket = connectTo(port, LOOPBACK)
    socket.once('connect', () => {
      socket.destroy()
      fulfil(true)
    })
    socket.once('error', () => fulfil(false))
  })
}
