/** Names that the worker, the dispatcher and the API share. */

export const WORKFLOW_TYPE = 'application'

/** The workflow of an application: one id, used once. */
export function workflowIdOf(applicationId: string): string {
  return `application-${applicationId}`
}

export const READING_WORKFLOW_TYPE = 'reading'

/** The workflow that reads a version of a resume: used again when it is read again, one at a time. */
export function readingWorkflowIdOf(versionId: string): string {
  return `reading-${versionId}`
}

/** Headers of workflows and activities: on whose behalf they run, and the trace that they are part of (the SDK's own name). */
export const ORIGIN_HEADER = 'origin'
export const TRACE_HEADER = '_tracer-data'

/** Histories are kept this long after a workflow closed. */
export const RETENTION_DAYS = 30

/** The workflow's own page in the Temporal Web UI. */
export function workflowPageUrl(uiUrl: string, namespace: string, workflowId: string): string {
  return `${uiUrl.replace(/\/$/, '')}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId)}`
}
