import type { Application } from '#shared/database/entities/index.ts'

/** What an application's row shows to its owner. */
export type ShownApplication = Pick<
  Application,
  | 'id'
  | 'resumeId'
  | 'resumeVersionId'
  | 'jobId'
  | 'status'
  | 'stage'
  | 'round'
  | 'workflowId'
  | 'draftHash'
  | 'attention'
  | 'options'
  | 'createdAt'
  | 'updatedAt'
>

/** An application as the API answers it. */
export function presentApplication(application: ShownApplication): ShownApplication {
  const { id, resumeId, resumeVersionId, jobId, status, stage, round, workflowId, draftHash, attention } = application
  const { options, createdAt, updatedAt } = application
  return {
    id,
    resumeId,
    resumeVersionId,
    jobId,
    status,
    stage,
    round,
    workflowId,
    draftHash,
    attention,
    options,
    createdAt,
    updatedAt,
  }
}
