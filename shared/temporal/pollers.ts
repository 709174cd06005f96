import type { Client } from '@temporalio/client'
import proto from '@temporalio/proto'

/** A poll for work lasts a minute; whoever has not asked for longer than that is gone. */
const POLL_MS = 70_000

type Queue = { namespace: string; taskQueue: string; deadlineMs: number }

/** Whether some worker has lately asked for the activities of a task queue. Throws when Temporal does not say in time. */
export async function isServed(temporal: Client, { namespace, taskQueue, deadlineMs }: Queue): Promise<boolean> {
  const { pollers } = await temporal.withDeadline(Date.now() + deadlineMs, () =>
    temporal.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: taskQueue },
      taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
    }),
  )
  const lately = Date.now() - POLL_MS
  return pollers?.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 > lately) ?? false
}
