import type { EntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import type { LoadedDraft } from '#shared/applications/drafts/load.ts'
import { findUnprintableIn } from '#shared/applications/drafts/unprintable.ts'
import { findAnswered } from '#shared/applications/statements/find-statements.ts'
import type { Config } from '#shared/config.ts'
import {
  type Application,
  type ChangeSet,
  type CoverLetterVersion,
  Decision,
  JobPosting,
  Reading,
} from '#shared/database/entities/index.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import { LETTER_PARTS, readParagraph, type StoredParagraph } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { paperOf } from '#shared/domain/resume/paper.ts'
import { askQuestions } from '#shared/domain/review/questions.ts'
import { factOfChange } from '#shared/domain/review/stated-fact.ts'
import { type CostEstimate, estimateNextRound, sizesOf } from '#shared/llm/estimate.ts'
import type { Usage } from '../accounts/usage.ts'
import { findSpent } from '../estimates/round-usage.ts'
import type { reviewSchema } from './schema.ts'
import { findFallbackModel } from './select-fallback.ts'
import { documentWarningsOf, fallbackWarningsOf, type RoundReading, warningsOf } from './warnings.ts'

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
export async function reviewOf(
  em: EntityManager,
  config: Config,
  application: Application,
  loaded: LoadedDraft,
): Promise<Review> {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const { usage, lastRound } = await findSpent(em, application.id)
  const decisions = await em.find(
    Decision,
    { applicationId: application.id, round: loaded.changeSet.round, kind: { $ne: 'retry' } },
    { orderBy: { createdAt: 'asc' } },
  )
  const reading = await em.findOne(Reading, { versionId: loaded.changeSet.newestVersionId })
  const { language } = application.options
  const answered = await findAnswered(em, application)
  const fallbackModel = await findFallbackModel(em, application.id)
  const { status, options } = application
  const sizes = () => sizesOf(loaded.draft.resume, job.textBlob.length, options.instructions)
  const nextRound = estimateNextRound(sizes, lastRound, config)
  const around = { status, posting: job, usage, nextRound, decisions, reading, answered, fallbackModel, language }
  return presentReview({ ...loaded, ...around })
}

/** A review as the API answers it. */
export function presentReview({
  status,
  changeSet,
  changes,
  letter,
  draft,
  posting,
  usage,
  nextRound,
  decisions,
  reading,
  answered,
  fallbackModel,
  language,
}: Pick<LoadedDraft, 'changes' | 'draft'> & {
  status: Application['status']
  changeSet: Pick<ChangeSet, 'id' | 'round' | 'provider' | 'model' | 'match' | 'dismissed' | 'notes'>
  letter: Pick<
    CoverLetterVersion,
    'greeting' | 'addressee' | 'paragraphs' | 'closing' | 'own' | 'provider' | 'model' | 'notes'
  >
  posting: Pick<JobPosting, 'metadata'>
  usage: Usage
  nextRound: CostEstimate | null
  decisions: readonly RoundDecision[]
  reading: RoundReading | null
  /** What postings asked for and the person has answered. */
  answered: readonly string[]
  /** The fallback model that was asked on behalf of the application, or of its resume. */
  fallbackModel: string | null
  /** A BCP 47 tag: the application's. */
  language: string
}): Review {
  return {
    status,
    round: changeSet.round,
    draft: { id: changeSet.id, hash: draft.hash, provider: changeSet.provider, model: changeSet.model },
    changes: changes.map((change) => presentChange(change, draft.resume)),
    coverLetter: {
      greeting: letter.greeting,
      addressee: letter.addressee ?? draft.recipient.company,
      date: letter.own.date ?? null,
      paragraphs: letter.paragraphs.map(presentParagraph),
      closing: letter.closing,
      edited: LETTER_PARTS.filter((part) => letter.own[part] !== undefined),
      provider: letter.provider,
      model: letter.model,
    },
    match: presentMatch(changeSet.match),
    questions: askQuestions({
      match: changeSet.match,
      language,
      answered,
      dismissed: changeSet.dismissed,
    }),
    conflicts: draft.conflicts,
    warnings: [
      ...fallbackWarningsOf(fallbackModel),
      ...warningsOf(reading),
      ...documentWarningsOf({ letter, posting, draft }),
    ],
    unprintable: findUnprintableIn(draft, letter),
    posting: { hiddenText: posting.metadata.hiddenText },
    resume: draft.resume,
    paper: draft.settings.pageSize ?? paperOf(draft.resume),
    letter: draft.letter,
    usage,
    nextRound,
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

function presentChange(
  { text, editedText, findings, editedFindings, statementId: _, ...change }: Change,
  resume: ResumeDocument,
) {
  const isUndecided = change.status === 'unconfirmed' || change.status === 'rejected'
  const statement = isUndecided ? factOfChange({ text, target: change.target, findings }, resume) : null
  return change.status === 'edited'
    ? { ...change, after: editedText, findings: editedFindings, statement }
    : { ...change, after: text, findings, statement }
}

function presentParagraph(stored: StoredParagraph) {
  const paragraph = readParagraph(stored)
  const sentences = paragraph.sentences.map(({ statementId: _, statement = null, ...sentence }) => ({
    ...sentence,
    statement,
  }))
  return { ...paragraph, sentences }
}
