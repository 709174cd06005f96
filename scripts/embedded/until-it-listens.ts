import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LeashedProcess } from './leashed-process.ts'

const START_TIMEOUT_MS = 20_000
const LOOPBACK = '127.0.0.1'

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
    const socket = connect(port, LOOPBACK)
    socket.once('connect', () => {
      socket.destroy()
      fulfil(true)
    })
    socket.once('error', () => fulfil(false))
  })
}
