import { type ActivityOptions, proxyActivities, workflowInfo } from '@temporalio/workflow'
import type { Activities, ApplicationActivities, ReadingActivities } from '#shared/temporal/activities.ts'
import type { ActivitySettings } from '#shared/temporal/messages.ts'
import { activityQueueOf } from '#shared/temporal/task-queues.ts'

const RETRY = { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '30 s' } as const
/** Of a step, with all its attempts. The worker gives up far earlier; this holds also where no worker knows how to run it. */
const STEP_LIMIT = '1 day'

/** What the Web UI says of the one activity that both workflows call. */
const READ_RESUME = 'Read the resume'

const DATABASE: ActivityOptions = { startToCloseTimeout: '30 s', retry: RETRY }
const RENDERING: ActivityOptions = {
  startToCloseTimeout: '3 minutes',
  scheduleToCloseTimeout: STEP_LIMIT,
  heartbeatTimeout: '60 s',
  retry: RETRY,
}
/**
 * A question to the model may take two calls (the second repairs the first's reply); heartbeats tell a dead worker from a slow call.
 * For a letter the model is asked twice where a sentence of its first one is blocked.
 */
function modelOptions({ modelTimeoutMs }: ActivitySettings, questions: 1 | 2 = 1): ActivityOptions {
  return {
    startToCloseTimeout: questions * 2 * modelTimeoutMs + 60_000,
    scheduleToCloseTimeout: STEP_LIMIT,
    heartbeatTimeout: '30 s',
    retry: { ...RETRY, maximumInterval: '60 s' },
  }
}

/**
 * The activities as the workflow calls them, each with the options of its class and what the Web UI says of it. The number of
 * attempts is not limited here: an activity that may not be tried again says so itself, because only it can tell a model that
 * keeps failing from a database that is restarting. A step ends at last, and a person is asked; there is nobody whom the other
 * activities could ask, so they go on until they are done.
 */
export function activitiesFor(settings: ActivitySettings): ApplicationActivities {
  const model = modelOptions(settings)
  const proxyOf = proxiesFor(settings)
  return {
    parseResume: proxyOf('parseResume', model, READ_RESUME),
    tailorResume: proxyOf('tailorResume', model, 'Tailor the resume to the posting'),
    writeCoverLetter: proxyOf('writeCoverLetter', modelOptions(settings, 2), 'Write the cover letter'),
    exportDocuments: proxyOf('exportDocuments', RENDERING, 'Export the approved documents'),
    closeApplication: proxyOf('closeApplication', DATABASE, 'Close the application'),
    recordAttention: proxyOf('recordAttention', DATABASE, 'Ask a person for help'),
    sendReminder: proxyOf('sendReminder', DATABASE, 'Remind the person'),
  }
}

/** Those of the workflow that reads a resume by itself. */
export function readingActivitiesFor(settings: ActivitySettings): ReadingActivities {
  const proxyOf = proxiesFor(settings)
  return {
    parseResume: proxyOf('parseResume', modelOptions(settings), READ_RESUME),
    recordReadingFailure: proxyOf('recordReadingFailure', DATABASE, 'Say that the resume could not be read'),
  }
}

/** Each activity waits on the task queue of its kind; in a workflow that was started before there were any, on the workflow's. */
function proxiesFor({ queueByKind = false }: ActivitySettings) {
  const { taskQueue: workflowQueue } = workflowInfo()
  return <Name extends keyof Activities>(name: Name, options: ActivityOptions, summary: string): Activities[Name] => {
    const taskQueue = queueByKind ? activityQueueOf(workflowQueue, name) : workflowQueue
    return proxyActivities<Activities>({ ...options, taskQueue, summary })[name]
  }
}
