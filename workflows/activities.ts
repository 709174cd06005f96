import { type ActivityOptions, proxyActivities } from '@temporalio/workflow'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import type { ApplicationInput } from '#shared/temporal/messages.ts'

const RETRY = { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '30 s' } as const

/**
 * One proxy per class of activity. The number of attempts is not limited here: an activity that may not be tried again
 * says so itself, because only it can tell a model that keeps failing from a database that is restarting.
 */
export function activitiesFor(settings: ApplicationInput['settings']): ApplicationActivities {
  // A model step may make two calls (the second repairs the first's reply); heartbeats tell a dead worker from a slow call.
  const model: ActivityOptions = {
    startToCloseTimeout: 2 * settings.modelTimeoutMs + 60_000,
    heartbeatTimeout: '30 s',
    retry: { ...RETRY, maximumInterval: '60 s' },
  }
  const rendering: ActivityOptions = { startToCloseTimeout: '3 minutes', heartbeatTimeout: '60 s', retry: RETRY }
  const database: ActivityOptions = { startToCloseTimeout: '30 s', retry: RETRY }

  const { parseResume } = withSummary({ ...model, summary: 'Read the resume' })
  const { tailorResume } = withSummary({ ...model, summary: 'Tailor the resume to the posting' })
  const { writeCoverLetter } = withSummary({ ...model, summary: 'Write the cover letter' })
  const { exportDocuments } = withSummary({ ...rendering, summary: 'Export the approved documents' })
  const { closeApplication } = withSummary({ ...database, summary: 'Close the application' })
  const { recordAttention } = withSummary({ ...database, summary: 'Ask a person for help' })
  const { sendReminder } = withSummary({ ...database, summary: 'Remind the person' })
  return {
    parseResume,
    tailorResume,
    writeCoverLetter,
    exportDocuments,
    closeApplication,
    recordAttention,
    sendReminder,
  }
}

function withSummary(options: ActivityOptions) {
  return proxyActivities<ApplicationActivities>(options)
}
