import { setTimeout as sleep } from 'node:timers/promises'
import { setUpTemporal } from '#shared/temporal/setup.ts'
import { mayTakeFairTurns } from './fair-turns.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { findTemporalCli } from './temporal-binary.ts'

type TemporalOptions = {
  port: number
  /** Where people open the Web UI. */
  uiPort: number
  /** Keeps the workflows in this file; without it they live as long as the server. */
  databaseFile?: string
  namespace: string
  say: (message: string) => void
}

export type Temporal = { address: string; uiUrl: string; process: LeashedProcess }

const START_TIMEOUT_MS = 60_000
const LOOPBACK = '127.0.0.1'

/** Starts a Temporal server with its Web UI, made ready with our namespace, retention and search attributes. */
export async function startTemporal(options: TemporalOptions): Promise<Temporal> {
  const server = startLeashed({
    name: 'temporal',
    command: await findTemporalCli(options.say),
    args: [
      ...['server', 'start-dev', '--ip', LOOPBACK, '--log-level', 'error', '--log-format', 'json'],
      ...['--port', String(options.port), '--ui-port', String(options.uiPort)],
      ...(options.databaseFile ? ['--db-filename', options.databaseFile] : []),
      // Its queue is otherwise read 20 times a second, which every single step would wait for.
      ...['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=1000'],
      ...['--dynamic-config-value', `matching.enableFairness=${mayTakeFairTurns(options.databaseFile)}`],
    ],
  })
  const address = `${LOOPBACK}:${options.port}`
  try {
    await untilTemporalAnswers(address, options.namespace, server)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { address, uiUrl: `http://${LOOPBACK}:${options.uiPort}`, process: server }
}

/** Waits for a server that was just started, and makes it ready for us. Throws when it ends, or does not answer in a minute. */
export async function untilTemporalAnswers(address: string, namespace: string, server: LeashedProcess): Promise<void> {
  const config = { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, TEMPORAL_API_KEY: undefined }
  const deadlineMs = Date.now() + START_TIMEOUT_MS
  let ended = false
  server.exited.then(() => {
    ended = true
  })
  for (;;) {
    try {
      await setUpTemporal({ ...config, TEMPORAL_TLS: false })
      return
    } catch (error) {
      if (ended) throw new Error(`The Temporal server ended at once:\n${server.lastLines()}`)
      if (Date.now() > deadlineMs) throw error
      await sleep(100)
    }
  }
}
