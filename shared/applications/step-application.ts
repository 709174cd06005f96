import { expressionBuilder } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Application, JobPosting } from '#shared/database/entities/index.ts'
import type { Tables } from '#shared/database/tables.ts'
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

/** A `StepApplication`: of the application that a statement calls `a`. */
export function selectStepApplication() {
  const { ref } = expressionBuilder<Tables & { a: Tables['applications'] }, 'a'>()
  return jsonBuildObject({
    id: ref('a.id'),
    userId: ref('a.user_id'),
    resumeId: ref('a.resume_id'),
    resumeVersionId: ref('a.resume_version_id'),
    jobId: ref('a.job_id'),
    status: ref('a.status'),
    round: ref('a.round'),
    options: ref('a.options'),
    feedback: ref('a.feedback'),
    changeSetId: ref('a.change_set_id'),
    coverLetterId: ref('a.cover_letter_id'),
    draftHash: ref('a.draft_hash'),
    reviewVersion: ref('a.review_version'),
  })
}

/** What a step reads of the posting. */
export type StepPosting = Pick<JobPosting, 'metadata' | 'textBlob' | 'requirements'>

/** A `StepPosting`: of the posting that a statement calls `j`. */
export function selectStepPosting() {
  const { ref } = expressionBuilder<Tables & { j: Tables['job_postings'] }, 'j'>()
  return jsonBuildObject({
    metadata: ref('j.metadata'),
    textBlob: ref('j.text_blob'),
    requirements: ref('j.requirements'),
  })
}

/**
 * Whether this very step of this round is what the step before left the application to: then there is nothing to begin and
 * nothing done yet, since a step's result and the next status commit together.
 */
export function isAt({ status, round }: StepApplication, step: StepName, ofRound: number): boolean {
  return status === STEP_STATUS[step] && round === ofRound
}
