import { Client, Connection, type WorkflowClientInterceptor } from '@temporalio/client'
import type { Config } from '#shared/config.ts'
import { carryOrigin } from './carry-origin.ts'

type TemporalConfig = Pick<Config, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'TEMPORAL_API_KEY' | 'TEMPORAL_TLS'>

/** How clients and workers reach the Temporal server; an API key implies TLS. */
export function connectionOptions(config: TemporalConfig) {
  return {
    address: config.TEMPORAL_ADDRESS,
    ...((config.TEMPORAL_TLS || config.TEMPORAL_API_KEY) && { tls: true as const }),
    ...(config.TEMPORAL_API_KEY && { apiKey: config.TEMPORAL_API_KEY }),
  }
}

/** The longest that one call takes, with what the client does to repeat it: others may wait for whoever makes it. */
const CALL_LIMIT_MS = 10_000

/** One call to Temporal, which is given up after 10 seconds while Temporal is away. */
export function callTemporal<T>(temporal: Client, call: (temporal: Client) => Promise<T>): Promise<T> {
  return temporal.withDeadline(Date.now() + CALL_LIMIT_MS, () => call(temporal))
}

/**
 * A client that connects at its first call, so that the API starts and accepts work while Temporal is away. What it starts and
 * signals says on whose behalf that is, and whatever `interceptors` add.
 */
export function openTemporal(config: TemporalConfig, interceptors: WorkflowClientInterceptor[] = []): Client {
  return new Client({
    connection: Connection.lazy(connectionOptions(config)),
    namespace: config.TEMPORAL_NAMESPACE,
    interceptors: { workflow: [carryOrigin, ...interceptors] },
  })
}
