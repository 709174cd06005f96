import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const LOOPBACK = '127.0.0.1'

/** `fixed`: the ports people know, or an error; `preferred`: those where they are free; `free`: any. */
export type PortRule = 'fixed' | 'preferred' | 'free'

const WELL_KNOWN = {
  api: { port: 3000, variable: 'PORT', what: 'the API' },
  temporal: { port: 7233, variable: 'TEMPORAL_PORT', what: 'Temporal' },
  temporalUi: { port: 8233, variable: 'TEMPORAL_UI_PORT', what: 'the Temporal Web UI' },
} as const

type Ports = { api: number; temporal: number; temporalUi: number; postgres: number }

/** Chooses where to listen. Throws an error that names the variable when a fixed port stays taken for `waitMs`. */
export async function choosePorts(rule: PortRule, environment: NodeJS.ProcessEnv, waitMs: number): Promise<Ports> {
  const choose = async ({ port, variable, what }: (typeof WELL_KNOWN)[keyof typeof WELL_KNOWN]): Promise<number> => {
    const wanted = readPort(environment[variable], variable) ?? port
    switch (rule) {
      case 'fixed':
        return requirePort(wanted, variable, what, waitMs)
      case 'preferred':
        return (await tryListen(wanted)) ?? freePort()
      case 'free':
        return freePort()
    }
  }
  const embedsTemporal = !environment.TEMPORAL_ADDRESS
  return {
    api: await choose(WELL_KNOWN.api),
    temporal: embedsTemporal ? await choose(WELL_KNOWN.temporal) : 0,
    temporalUi: embedsTemporal ? await choose(WELL_KNOWN.temporalUi) : 0,
    postgres: await freePort(),
  }
}

/** A port that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const port = await tryListen(0)
  if (port === undefined) throw new Error('This machine has no free port.')
  return port
}

/** The same from a range, for programs that take no others. */
export async function freePortFrom(first: number, last: number): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = await tryListen(randomInt(first, last + 1))
    if (port !== undefined) return port
  }
  throw new Error(`This machine has no free port from ${first} to ${last}.`)
}

async function requirePort(port: number, variable: string, what: string, waitMs: number): Promise<number> {
  const deadlineMs = Date.now() + waitMs
  for (;;) {
    if ((await tryListen(port)) !== undefined) return port
    if (Date.now() >= deadlineMs) {
      throw new Error(`Port ${port}, wanted for ${what}, is taken. Free it, or set ${variable} to another port.`)
    }
    await sleep(250)
  }
}

function readPort(value: string | undefined, variable: string): number | undefined {
  if (!value) return undefined
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`${variable} must be a port number.`)
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
