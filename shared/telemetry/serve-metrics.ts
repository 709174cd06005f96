import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { openMetrics, type Source } from './metrics.ts'
import { startMetricsServer } from './metrics-server.ts'

type Observed = {
  /** Whether the process can do its work now. */
  isReady: () => Promise<boolean>
  /** What is measured besides what happens in the process; called only where metrics are asked for. */
  openSource?: () => Promise<Source>
  /** The metrics of another registry, as text. */
  otherMetrics?: () => Promise<string>
}

/** Answers for a process's metrics and health on METRICS_PORT; does, loads and counts nothing where that is not set. */
export async function serveMetrics(
  { METRICS_PORT, HOST }: Pick<Config, 'METRICS_PORT' | 'HOST'>,
  { isReady, openSource, otherMetrics }: Observed,
  logger: Logger,
): Promise<void> {
  if (METRICS_PORT === undefined) return
  const metrics = await openMetrics()
  if (openSource) metrics.addSource(await openSource())
  const text = async (): Promise<string> => {
    const [own, other = ''] = await Promise.all([metrics.text(), otherMetrics?.()])
    return own + other
  }
  await startMetricsServer({ host: HOST, port: METRICS_PORT }, { metrics: text, isReady }, logger)
  logger.info({ host: HOST, port: METRICS_PORT }, 'metrics are served')
}
