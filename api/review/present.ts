import type { EntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import type { LoadedDraft } from '#shared/applications/drafts/load.ts'
import { findUnprintableIn } from '#shared/applications/drafts/unprintable.ts'
import {
  type Application,
  type ChangeSet,
  type CoverLetterVersion,
  JobPosting,
} from '#shared/database/entities/index.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { type Usage, usageOf } from '../accounts/usage.ts'
import type { reviewSchema } from './schema.ts'

export type Review = z.output<typeof reviewSchema>

/** Changes whenever the review does: an edit, a merge with a newer resume, a new round, a decision. */
export function etagOf({
  round,
  reviewVersion,
  status,
}: Pick<Application, 'round' | 'reviewVersion' | 'status'>): string {
  return `"${round}-${reviewVersion}-${status}"`
}

/** The review of a draft that was loaded under the application's lock. */
export async function reviewOf(em: EntityManager, application: Application, loaded: LoadedDraft): Promise<Review> {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const usage = await usageOf(em, 'application_id', application.id)
  return presentReview({ ...loaded, status: application.status, hiddenText: job.metadata.hiddenText, usage })
}

/** A review as the API answers it. */
export function presentReview({
  status,
  changeSet,
  changes,
  letter,
  draft,
  hiddenText,
  usage,
}: Pick<LoadedDraft, 'changes' | 'draft'> & {
  status: Application['status']
  changeSet: Pick<ChangeSet, 'id' | 'round' | 'provider' | 'model' | 'match' | 'notes'>
  letter: Pick<CoverLetterVersion, 'greeting' | 'paragraphs' | 'closing' | 'provider' | 'notes'>
  /** What the posting hides from people's eyes. */
  hiddenText: string[]
  usage: Usage
}): Review {
  return {
    status,
    round: changeSet.round,
    draft: { id: changeSet.id, hash: draft.hash, provider: changeSet.provider, model: changeSet.model },
    changes: changes.map(presentChange),
    coverLetter: {
      greeting: letter.greeting,
      paragraphs: letter.paragraphs,
      closing: letter.closing,
      provider: letter.provider,
    },
    match: changeSet.match,
    conflicts: draft.conflicts,
    unprintable: findUnprintableIn(draft, letter),
    posting: { hiddenText },
    resume: draft.resume,
    letter: draft.letter,
    usage,
    notes: [...changeSet.notes, ...letter.notes],
  }
}

function presentChange({ text, editedText, findings, editedFindings, ...change }: Change) {
  return change.status === 'edited'
    ? { ...change, after: editedText, findings: editedFindings }
    : { ...change, after: text, findings }
}
