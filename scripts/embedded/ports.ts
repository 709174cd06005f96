import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const LOOPBACK = '127.0.0.1'

/** A port that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const port = await tryListen(0)
  if (port === undefined) throw new Error('This machine has no free port.')
  return port
}

/** The wanted port, or any free one where that is taken. */
export async function preferPort(port: number): Promise<number> {
  return (await tryListen(port)) ?? freePort()
}

/** Throws an error that names the variable to change when the port stays taken for `waitMs`. */
export async function requirePort(port: number, variable: string, what: string, waitMs: number): Promise<number> {
  const deadlineMs = Date.now() + waitMs
  for (;;) {
    if ((await tryListen(port)) !== undefined) return port
    if (Date.now() >= deadlineMs) {
      throw new Error(`Port ${port}, wanted for ${what}, is taken. Free it, or set ${variable} to another port.`)
    }
    await sleep(250)
  }
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
