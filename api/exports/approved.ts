import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type Application,
  CoverLetterVersion,
  Decision,
  JobPosting,
  ResumeVersion,
} from '#shared/database/entities/index.ts'
import type { DraftContent } from '#shared/documents/render/request.ts'
import { toFinalLetter } from '#shared/domain/draft.ts'
import { Problem } from '../http/problem.ts'

export type Approved = { content: DraftContent; versionId: string; draftHash: string }

/**
 * What the person approved, as it was frozen then: nothing else is ever exported. Throws problem `not-approved` before an
 * approval, and after one that a cancellation overtook.
 */
export async function loadApproved(em: EntityManager, application: Application): Promise<Approved> {
  const { id, round, approvedVersionId, options } = application
  const decision = await em.findOne(Decision, { applicationId: id, round, kind: 'approve', outcome: 'won' })
  const letter = await em.findOne(CoverLetterVersion, { applicationId: id, round }, { orderBy: { number: 'desc' } })
  const version = approvedVersionId ? await em.findOne(ResumeVersion, { id: approvedVersionId }) : null
  if (!decision?.draftHash || !version?.rawJson || !letter)
    throw new Problem(
      'not-approved',
      `Documents are made of an approved draft only, and this application is ${application.status}. Approve its draft first.`,
    )
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  return {
    content: {
      resume: version.rawJson,
      letter: toFinalLetter(letter),
      language: options.language,
      posting: job.metadata,
      at: decision.createdAt,
    },
    versionId: version.id,
    draftHash: decision.draftHash,
  }
}
