import { type Expression, expressionBuilder } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { JobPosting } from '#shared/database/entities/index.ts'
import type { Tables } from '#shared/database/tables.ts'
import { STEP_STATUS, type StepName } from '#shared/domain/application.ts'

/** What of its application a step stands on. */
export type StepApplication = Readonly<Selected<ReturnType<typeof selectStepApplication>>>
type Selected<From> = From extends Expression<infer Row> ? Row : never

/** What of it a step's result may change; `status` is changed by `moveTo`. */
export const CHANGED_BY_STEPS = [
  'status',
  'resumeVersionId',
  'changeSetId',
  'coverLetterId',
  'draftHash',
  'reviewVersion',
] as const satisfies readonly (keyof StepApplication)[]
export type ChangedByStep = (typeof CHANGED_BY_STEPS)[number]

/** An application as a step leaves it. */
export type ChangeableApplication = StepApplication & {
  -readonly [Key in Exclude<ChangedByStep, 'status'>]: StepApplication[Key]
}
/** What a step changed. */
export type StepChanges = { -readonly [Key in ChangedByStep]?: StepApplication[Key] }

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
export type StepPosting = Pick<JobPosting, 'metadata' | 'textBlob' | 'requirements' | 'revision'>

/** A `StepPosting`: of the posting that a statement calls `j`. */
export function selectStepPosting() {
  const { ref } = expressionBuilder<Tables & { j: Tables['job_postings'] }, 'j'>()
  return jsonBuildObject({
    metadata: ref('j.metadata'),
    textBlob: ref('j.text_blob'),
    requirements: ref('j.requirements'),
    revision: ref('j.revision'),
  })
}

/**
 * Whether this very step of this round is what the step before left the application to: then there is nothing to begin and
 * nothing done yet, since a step's result and the next status commit together.
 */
export function isAt(
  { status, round }: Pick<StepApplication, 'status' | 'round'>,
  step: StepName,
  ofRound: number,
): boolean {
  return status === STEP_STATUS[step] && round === ofRound
}
