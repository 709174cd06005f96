import type { EntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import type { LoadedDraft } from '#shared/applications/drafts/load.ts'
import { findUnprintableIn } from '#shared/applications/drafts/unprintable.ts'
import {
  type Application,
  type ChangeSet,
  type CoverLetterVersion,
  Decision,
  JobPosting,
  Reading,
} from '#shared/database/entities/index.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { LETTER_PARTS, readParagraph } from '#shared/domain/letter.ts'
import { type Usage, usageOf } from '../accounts/usage.ts'
import type { reviewSchema } from './schema.ts'
import { letterWarningsOf, type RoundReading, warningsOf } from './warnings.ts'

export type Review = z.output<typeof reviewSchema>

const NO_REQUIREMENTS =
  'No requirements found: no sentence of the posting asks for anything of the person. You can add them to the posting.'

/** Changes whenever the review does: an edit, a merge with a newer resume, a new round, a decision. */
export function etagOf({
  round,
  reviewVersion,
  status,
}: Pick<Application, 'round' | 'reviewVersion' | 'status'>): string {
  return `"${round}-${reviewVersion}-${status}"`
}

/** A decision about a round's draft, as it is stored. */
export type RoundDecision = Pick<Decision, 'kind' | 'source' | 'outcome'> & { createdAt: Date | string }

/** The review of a draft that was loaded under the application's lock. */
export async function reviewOf(em: EntityManager, application: Application, loaded: LoadedDraft): Promise<Review> {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const usage = await usageOf(em, 'application_id', application.id)
  const decisions = await em.find(
    Decision,
    { applicationId: application.id, round: loaded.changeSet.round, kind: { $ne: 'retry' } },
    { orderBy: { createdAt: 'asc' } },
  )
  const reading = await em.findOne(Reading, { versionId: loaded.changeSet.newestVersionId })
  const { hiddenText } = job.metadata
  return presentReview({ ...loaded, status: application.status, hiddenText, usage, decisions, reading })
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
  decisions,
  reading,
}: Pick<LoadedDraft, 'changes' | 'draft'> & {
  status: Application['status']
  changeSet: Pick<ChangeSet, 'id' | 'round' | 'provider' | 'model' | 'match' | 'notes'>
  letter: Pick<CoverLetterVersion, 'greeting' | 'addressee' | 'paragraphs' | 'closing' | 'own' | 'provider' | 'notes'>
  /** What the posting hides from people's eyes. */
  hiddenText: string[]
  usage: Usage
  decisions: readonly RoundDecision[]
  reading: RoundReading | null
}): Review {
  return {
    status,
    round: changeSet.round,
    draft: { id: changeSet.id, hash: draft.hash, provider: changeSet.provider, model: changeSet.model },
    changes: changes.map(presentChange),
    coverLetter: {
      greeting: letter.greeting,
      addressee: letter.addressee ?? draft.recipient.company,
      date: letter.own.date ?? null,
      paragraphs: letter.paragraphs.map(readParagraph),
      closing: letter.closing,
      edited: LETTER_PARTS.filter((part) => letter.own[part] !== undefined),
      provider: letter.provider,
    },
    match: presentMatch(changeSet.match),
    conflicts: draft.conflicts,
    warnings: [...warningsOf(reading), ...letterWarningsOf(letter)],
    unprintable: findUnprintableIn(draft, letter),
    posting: { hiddenText },
    resume: draft.resume,
    letter: draft.letter,
    usage,
    decisions: decisions.map(({ kind, source, outcome, createdAt }) => ({
      kind,
      source,
      outcome,
      createdAt: new Date(createdAt).toISOString(),
    })),
    notes: [...changeSet.notes, ...letter.notes],
  }
}

/** What was stored before a score could be missing has 0 for it. */
function presentMatch({ score, requirements }: ChangeSet['match']) {
  const isNone = requirements.length === 0
  return { score: isNone ? null : score, reason: isNone ? NO_REQUIREMENTS : null, requirements }
}

function presentChange({ text, editedText, findings, editedFindings, ...change }: Change) {
  return change.status === 'edited'
    ? { ...change, after: editedText, findings: editedFindings }
    : { ...change, after: text, findings }
}
