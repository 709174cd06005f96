import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'
import { describeError } from '#shared/describe-error.ts'

const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

export type Observed = {
  /** All metrics in Prometheus' text form. */
  metrics: () => Promise<string>
  /** Whether this process can do its work now. */
  isReady: () => Promise<boolean>
}

/** Answers a scraper and an orchestrator on a port of their own: `/metrics`, `/healthz` (it lives), `/readyz` (it can work). */
export async function startMetricsServer(
  { host, port }: { host: string; port: number },
  { metrics, isReady }: Observed,
  logger: Logger,
): Promise<Server> {
  const answers: Record<string, () => Promise<{ status: number; body: string }>> = {
    '/metrics': async () => ({ status: 200, body: await metrics() }),
    '/healthz': async () => ({ status: 200, body: 'ok\n' }),
    '/readyz': async () =>
      (await isReady()) ? { status: 200, body: 'ready\n' } : { status: 503, body: 'not ready\n' },
  }
  const server = createServer((req, res) => {
    const answer = req.method === 'GET' ? answers[req.url ?? ''] : undefined
    if (!answer) return void res.writeHead(404).end()
    answer().then(
      ({ status, body }) => res.writeHead(status, { 'content-type': CONTENT_TYPE }).end(body),
      (error: unknown) => {
        logger.warn(describeError(error), 'the metrics could not be read')
        res.writeHead(500).end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  server.unref()
  return server
}
