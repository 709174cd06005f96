import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'

/** What one round of load came to. */
export type Load = { perSecond: number; p99Ms: number }

export type Target = {
  method: 'GET' | 'POST'
  paths: readonly string[]
  headers: Record<string, string>
  body?: string
}

const CONNECTIONS = 10

/** Asks a server as fast as it answers, each connection going through all paths in turn. Throws where an answer is no 2xx. */
export async function load(url: string, target: Target, durationS: number): Promise<Load> {
  const { method, headers, body } = target
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: durationS,
    requests: target.paths.map((path) => ({
      method,
      path,
      body,
      headers,
      // A new key each time: otherwise only the first request would do anything.
      ...(method === 'POST' && {
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          headers: { ...headers, 'idempotency-key': randomUUID() },
        }),
      }),
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${method} ${target.paths[0]}: ${result.non2xx} answers were no 2xx, ${result.errors} failed`)
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 }
}
