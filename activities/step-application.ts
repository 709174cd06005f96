import type { Application, JobPosting } from '#shared/database/entities/index.ts'
import { STEP_STATUS, type StepName } from '#shared/domain/application.ts'

/** What of its application a step stands on, or changes. */
export type StepApplication = Pick<
  Application,
  | 'id'
  | 'userId'
  | 'resumeId'
  | 'resumeVersionId'
  | 'jobId'
  | 'status'
  | 'round'
  | 'options'
  | 'feedback'
  | 'changeSetId'
  | 'coverLetterId'
  | 'draftHash'
  | 'reviewVersion'
>

/** The same as JSON, of the row that a statement calls `a`. */
export const STEP_APPLICATION = `json_build_object('id', a.id, 'userId', a.user_id, 'resumeId', a.resume_id,
  'resumeVersionId', a.resume_version_id, 'jobId', a.job_id, 'status', a.status, 'round', a.round, 'options', a.options,
  'feedback', a.feedback, 'changeSetId', a.change_set_id, 'coverLetterId', a.cover_letter_id, 'draftHash', a.draft_hash,
  'reviewVersion', a.review_version)`

/** What a step reads of the posting. */
export type StepPosting = Pick<JobPosting, 'metadata' | 'textBlob' | 'requirements'>

/** The same as JSON, for the application that a statement calls `a`. */
export const STEP_POSTING = `select json_build_object('metadata', metadata, 'textBlob', text_blob, 'requirements', requirements)
  from job_postings where id = a.job_id`

/**
 * Whether this very step of this round is what the step before left the application to: then there is nothing to begin and
 * nothing done yet, since a step's result and the next status commit together.
 */
export function isAt({ status, round }: StepApplication, step: StepName, ofRound: number): boolean {
  return status === STEP_STATUS[step] && round === ofRound
}
