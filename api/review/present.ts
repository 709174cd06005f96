import type { EntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import { type Application, JobPosting } from '#shared/database/entities/index.ts'
import type { LoadedDraft } from '#shared/database/load-draft.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { usageOf } from '../routes/users.ts'
import type { reviewSchema } from './schema.ts'

/** Changes whenever the review does: an edit, a merge with a newer resume, a new round, a decision. */
export function etagOf(application: Application): string {
  return `"${application.round}-${application.reviewVersion}-${application.status}"`
}

/** A review as the API answers it. */
export async function presentReview(
  em: EntityManager,
  application: Application,
  { changeSet, changes, letter, draft }: LoadedDraft,
): Promise<Omit<z.output<typeof reviewSchema>, 'usage'> & { usage: Awaited<ReturnType<typeof usageOf>> }> {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  return {
    status: application.status,
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
    posting: { hiddenText: job.metadata.hiddenText },
    resume: draft.resume,
    letter: draft.letter,
    usage: await usageOf(em, 'application_id', application.id),
    notes: [...changeSet.notes, ...letter.notes],
  }
}

function presentChange({ text, editedText, findings, editedFindings, ...change }: Change) {
  return change.status === 'edited'
    ? { ...change, after: editedText, findings: editedFindings }
    : { ...change, after: text, findings }
}
