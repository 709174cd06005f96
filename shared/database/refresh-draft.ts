import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { contentHash } from '#shared/domain/draft.ts'
import type { CoverLetter, LetterParagraph } from '#shared/domain/letter.ts'
import { frameLetter } from '#shared/domain/letter-frame.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import { assessChanges } from '#shared/domain/review/assess-changes.ts'
import { assessLetter } from '#shared/domain/review/assess-letter.ts'
import { type Application, CoverLetterVersion, Decision, JobPosting, Resume, ResumeVersion } from './entities/index.ts'
import { assessmentOf, type LoadedDraft, loadDraft, loadSources, toChange, today, withDraft } from './load-draft.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/**
 * The current draft, brought up to date: while the person may still decide, a newer version of their resume is merged into
 * it, and everything a model wrote is held against that version. The caller holds the application's row lock. `recheck`
 * holds it against the resume also when there is no newer version, as approving does. A decision that was made already is
 * about the draft that was seen, so then nothing changes. Null while there is no draft.
 */
export async function refreshDraft(
  unit: UnitOfWork,
  application: Application,
  { recheck = false }: { recheck?: boolean } = {},
): Promise<LoadedDraft | null> {
  const { em } = unit
  const loaded = await loadDraft(em, application)
  if (!loaded || application.status !== 'awaiting_approval') return loaded
  const where = { applicationId: application.id, settledAt: null, kind: { $ne: 'retry' as const } }
  if ((await em.count(Decision, where)) > 0) return loaded

  const { changeSet } = loaded
  const newer = await newerVersion(em, application, changeSet.newestVersionId)
  if (!newer && !recheck) return loaded
  const before = { versionId: changeSet.newestVersionId, draftHash: loaded.draft.hash }
  if (newer) {
    changeSet.newestVersionId = newer.id
    application.resumeVersionId = newer.id
  }
  const refreshed = await assessDraft(em, application, { ...loaded, sources: await loadSources(em, changeSet) })
  if (!newer && refreshed.draft.hash === before.draftHash) return refreshed

  const conflicts = refreshed.draft.conflicts.length
  const after = { versionId: changeSet.newestVersionId, draftHash: refreshed.draft.hash, conflicts }
  recordDraft(application, refreshed)
  unit.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: newer ? 'review.merged' : 'review.rechecked',
    before,
    after,
  })
  unit.emit(application, 'ReviewEdited', { round: application.round, ...after })
  return refreshed
}

/** The version that the person saved since; a lock keeps another one from coming in before this transaction ends. */
async function newerVersion(
  em: EntityManager,
  application: Application,
  knownId: string,
): Promise<ResumeVersion | null> {
  const resume = await em.findOneOrFail(
    Resume,
    { id: application.resumeId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (!resume.latestVersionId || resume.latestVersionId === knownId) return null
  const latest = await em.findOneOrFail(ResumeVersion, { id: resume.latestVersionId })
  return latest.rawJson ? latest : null
}

/**
 * Holds all of a draft against its sources again: changes, letter and match report. A letter that now says anything else
 * gets a new version; `edited` are its paragraphs as the person has just written them.
 */
export async function assessDraft(
  em: EntityManager,
  application: Application,
  { changeSet, rows, sources, letter }: LoadedDraft,
  edited?: readonly LetterParagraph[],
): Promise<LoadedDraft> {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const assessment = assessmentOf(sources, job)
  const assessed = assessChanges(rows.map(toChange), assessment)
  for (const [index, row] of rows.entries()) {
    const { before, status, findings, editedFindings } = assessed[index] ?? row
    Object.assign(row, { before, status, findings, editedFindings })
  }
  changeSet.match = matchRequirements(job.requirements ?? [], sources.newest, today())
  const next = frameLetter(assessLetter(edited ?? letter.paragraphs, assessment.grounding), {
    language: application.options.language,
    company: job.metadata.company,
    name: sources.newest.basics.name ?? '',
  })
  const saved = await saveLetter(em, letter, next, edited ? 'user' : letter.source)
  application.coverLetterId = saved.id
  return withDraft(application, { changeSet, rows, letter: saved, sources })
}

async function saveLetter(
  em: EntityManager,
  current: CoverLetterVersion,
  next: CoverLetter,
  source: CoverLetterVersion['source'],
): Promise<CoverLetterVersion> {
  const { greeting, paragraphs, closing, applicationId, provider, model, notes, round } = current
  if (contentHash({ greeting, paragraphs, closing }) === contentHash({ ...next })) return current
  const saved = em.create(CoverLetterVersion, {
    ...next,
    applicationId,
    round,
    number: current.number + 1,
    source,
    provider,
    model,
    notes,
  })
  await em.flush()
  return saved
}

/** What the application's row says of its draft; the review's ETag changes with it. */
export function recordDraft(application: Application, { draft }: LoadedDraft): void {
  application.draftHash = draft.hash
  application.reviewVersion += 1
}
