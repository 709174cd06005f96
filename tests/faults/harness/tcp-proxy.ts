import { connect, createServer, type Socket } from 'node:net'

/** A TCP proxy in front of one server, which breaks the connections through it on demand. */
export type TcpProxy = {
  port: number
  /** Ends every open connection with a reset, in the middle of whatever it carries. */
  reset(): void
  /** While stalled nothing goes through, in either direction, and nothing is refused. */
  stall(stalled: boolean): void
  /** Every piece of data waits this long; 0 ends it. */
  delay(ms: number): void
  /** Calls `hit` once, before the first piece of data from a client that contains `text`. Answers how to forget it. */
  when(text: string, hit: () => 'forward' | 'drop'): () => void
  heal(): void
  close(): Promise<void>
}

export async function startTcpProxy(targetPort: () => number): Promise<TcpProxy> {
  const pairs = new Set<{ client: Socket; server: Socket }>()
  const traps: { text: string; hit: () => 'forward' | 'drop' }[] = []
  let stalled = false
  let delayMs = 0

  const pass = (from: Socket, to: Socket, isClient: boolean): void => {
    let queue = Promise.resolve()
    from.on('data', (data) => {
      if (isClient && sprung(data) === 'drop') return
      if (stalled) from.pause()
      const waitMs = delayMs
      queue = queue.then(async () => {
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
        while (stalled && !to.destroyed) await new Promise((resolve) => setTimeout(resolve, 20))
        if (from.isPaused()) from.resume()
        if (!to.destroyed) to.write(data)
      })
    })
    from.on('end', () => {
      queue = queue.then(() => {
        to.end()
      })
    })
  }
  const sprung = (data: Buffer): 'forward' | 'drop' => {
    if (traps.length === 0) return 'forward'
    const text = data.toString('latin1')
    const at = traps.findIndex((trap) => text.includes(trap.text))
    return at < 0 ? 'forward' : (traps.splice(at, 1)[0]?.hit() ?? 'forward')
  }

  const listener = createServer((client) => {
    const server = connect(targetPort(), '127.0.0.1')
    const pair = { client, server }
    pairs.add(pair)
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        pairs.delete(pair)
        other.destroySoon()
      })
      pass(one, other, one === client)
    }
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no port')

  const reset = (): void => {
    for (const { client, server } of pairs) {
      breakOff(client)
      breakOff(server)
    }
  }
  return {
    port: address.port,
    reset,
    stall(value) {
      stalled = value
    },
    delay(ms) {
      delayMs = ms
    },
    when(text, hit) {
      const trap = { text, hit }
      traps.push(trap)
      return () => {
        const at = traps.indexOf(trap)
        if (at >= 0) traps.splice(at, 1)
      }
    },
    heal() {
      stalled = false
      delayMs = 0
      traps.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        stalled = false
        listener.close(() => resolve())
        reset()
      }),
  }
}

/** With a reset, but not while its end is on its way already: then Node would never close it, and never end itself. */
function breakOff(socket: Socket): void {
  if (socket.connecting || socket.writableEnded) socket.destroy()
  else socket.resetAndDestroy()
}
