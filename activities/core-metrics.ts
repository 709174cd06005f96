import { createServer } from 'node:net'
import type { TelemetryOptions } from '@temporalio/worker'

const LOOPBACK = '127.0.0.1'
const TIMEOUT_MS = 3_000

/**
 * The metrics of Temporal's own part of the worker, which serves them on a port that only this machine reaches: what it is to be
 * installed with, and their text.
 */
export async function openCoreMetrics(): Promise<{
  metrics: TelemetryOptions['metrics']
  text: () => Promise<string>
}> {
  const bindAddress = `${LOOPBACK}:${await findFreePort()}`
  return {
    metrics: {
      prometheus: { bindAddress, countersTotalSuffix: true, unitSuffix: true, useSecondsForDurations: true },
    },
    text: async () =>
      (await fetch(`http://${bindAddress}/metrics`, { signal: AbortSignal.timeout(TIMEOUT_MS) })).text(),
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, LOOPBACK, () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
