import type { Client } from '@temporalio/client'
import type { Config } from '#shared/config.ts'
import { isServed } from '#shared/temporal/pollers.ts'

const DEADLINE_MS = 2_000

/** Whether some worker has lately asked for calls to the language model. */
export function isModelServed(
  temporal: Client,
  config: Pick<Config, 'TEMPORAL_NAMESPACE' | 'LLM_TASK_QUEUE'>,
): Promise<boolean> {
  const { TEMPORAL_NAMESPACE: namespace, LLM_TASK_QUEUE: taskQueue } = config
  return isServed(temporal, { namespace, taskQueue, deadlineMs: DEADLINE_MS })
}
