import { findGoProgram, type GoProgram } from './go-program.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { untilItListens } from './until-it-listens.ts'

const SERVER: GoProgram = {
  name: 'nats-server',
  path: 'github.com/nats-io/nats-server/v2',
  version: 'v2.15.3',
  takes: 'about a minute',
}
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
