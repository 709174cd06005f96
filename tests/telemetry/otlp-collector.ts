import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { readSpans, type Span } from './read-otlp.ts'

/** A collector of traces over OTLP, as OpenTelemetry's own would take them: `spans` is what it has received. */
export type OtlpCollector = { url: string; spans: Span[]; close: () => Promise<void> }

export async function startOtlpCollector(): Promise<OtlpCollector> {
  const spans: Span[] = []
  const server = createServer(async (req, res) => {
    if (req.method !== 'POST' || req.url !== '/v1/traces') return void res.writeHead(404).end()
    const body = await buffer(req)
    spans.push(...readSpans(req.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body))
    res.writeHead(200, { 'content-type': 'application/x-protobuf' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
