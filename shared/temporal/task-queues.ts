import type { WorkKind } from '#shared/config.ts'
import type { Activities } from './activities.ts'

const KIND_OF_ACTIVITY: Record<keyof Activities, WorkKind> = {
  parseResume: 'reading',
  tailorResume: 'model',
  writeCoverLetter: 'model',
  exportDocuments: 'rendering',
  closeApplication: 'rest',
  recordAttention: 'rest',
  recordReadingFailure: 'rest',
  sendReminder: 'rest',
}

/** The task queue of a kind of work. The rest stays on the queue of the workflows, which is the one that is configured. */
export function taskQueueOf(workflowQueue: string, kind: WorkKind): string {
  return kind === 'rest' ? workflowQueue : `${workflowQueue}-${kind}`
}

/** The task queue on which an activity of a workflow waits for a worker. */
export function activityQueueOf(workflowQueue: string, activity: keyof Activities): string {
  return taskQueueOf(workflowQueue, KIND_OF_ACTIVITY[activity])
}
