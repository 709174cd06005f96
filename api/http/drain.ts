import type { Server } from 'node:http'

const LOOK_EVERY_MS = 50

/** Takes no more connections and waits for the requests under way; what takes longer than `limitMs` is cut off. */
export async function drain(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const cutOff = setTimeout(() => server.closeAllConnections(), limitMs)
  // A connection that was kept alive is idle once its request is answered.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  await closed
  clearTimeout(cutOff)
  clearInterval(look)
}
