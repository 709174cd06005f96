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

/** Histories are kept this long after a workflow closed. */
export const RETENTION_DAYS = 30

/** The workflow's own page in the Temporal Web UI. */
export function workflowPageUrl(uiUrl: string, namespace: string, workflowId: string): string {
  return `${uiUrl.replace(/\/$/, '')}/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId)}`
}
