import { type Application, ChangeRow, ChangeSet, JobPosting, Profile } from '#shared/database/entities/index.ts'
import { assessmentOf, loadSources, today } from '#shared/database/load-draft.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { type AdmittedChange, admitChanges } from '#shared/domain/changes/admit.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { decidedTargets } from '#shared/domain/changes/protection.ts'
import { matchReport } from '#shared/domain/matching/match.ts'
import { ownWords } from '#shared/domain/resume/own-words.ts'
import { EMPTY_PROFILE, type ProfileFacts } from '#shared/domain/resume/profile.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import { type DatedWake, datedWake } from './dated-wake.ts'
import type { Dependencies } from './dependencies.ts'
import { beginRound, earlierRounds } from './earlier-rounds.ts'
import { beginStep, expecting, setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database } = deps
  return async ({ applicationId, round, wake: heard }) => {
    const expected = heard ? null : await expecting(database, 'tailorResume', { applicationId, round })
    const { application, followed, done } = expected
      ? { application: expected, followed: null, done: null }
      : await begin(deps, { applicationId, round, wake: heard && (await datedWake(heard)) })
    if (done) return { followed, ...done }

    const em = database.em.fork()
    const [job, earlier, profile] = await Promise.all([
      em.findOneOrFail(JobPosting, { id: application.jobId }),
      earlierRounds(em, application, round),
      em.findOne(Profile, { userId: application.userId }),
    ])
    const pinned = {
      baseVersionId: earlier.baseVersionId,
      newestVersionId: application.resumeVersionId,
      settled: earlier.settled,
      profile: profileFacts(profile),
    }
    const sources = await loadSources(em, pinned)
    const { base, newest } = sources

    const answer = await askModel(deps, {
      application,
      scope: application.id,
      round,
      task: 'tailor_resume',
      input: {
        resume: newest,
        job: {
          title: job.metadata.title,
          company: job.metadata.company,
          text: job.textBlob,
          ...(job.requirements && { requirements: job.requirements }),
        },
        instructions: application.options.instructions,
        language: application.options.language,
        feedback: application.feedback ?? '',
        protected: [...new Set([...decidedTargets(earlier.kept), ...ownWords(base, newest)])],
      },
    })
    const admitted = admitChanges(answer.value.changes, { ...assessmentOf(sources, job), ...earlier })

    return withApplication(database, applicationId, async (unit, locked) => {
      if (locked.status !== 'tailoring' || locked.round !== round)
        return { followed, ...((await counts(unit, locked, round)) ?? NONE) }
      const requirements = await drawnUp(unit, job, answer.value.requirements)
      const changeSet = unit.em.create(ChangeSet, {
        applicationId,
        round,
        ...pinned,
        provider: answer.provider,
        model: answer.model,
        feedback: locked.feedback ?? null,
        match: matchReport(requirements, newest, today()),
        notes: [...answer.notes, ...admitted.notes],
      })
      await unit.em.flush()
      saveChanges(unit, changeSet, admitted.changes)
      locked.changeSetId = changeSet.id
      const result = count(admitted.changes)
      unit.audit({
        entityType: 'application',
        entityId: applicationId,
        ownerId: locked.userId,
        applicationId,
        action: 'resume.tailored',
        after: { round, changeSetId: changeSet.id, provider: answer.provider, model: answer.model, ...result },
      })
      unit.emit(locked, 'AIOutputReady', { step: 'tailorResume', round, ...result })
      unit.emit(locked, 'AIJobQueued', { step: 'writeCoverLetter', round })
      setStatus(unit, locked, 'writing_letter')
      return { followed, ...result }
    })
  }
}

const NONE = { proposed: 0, blocked: 0 }

/** Settles which decision is followed, begins the round that it asks for, and finds out what is done already. */
function begin(
  { database, config }: Dependencies,
  { applicationId, round, wake }: { applicationId: string; round: number; wake: DatedWake | undefined },
) {
  return withApplication(database, applicationId, async (unit, application) => {
    const followed = wake ? await settleDecision(unit, application, round - 1, wake, config.MAX_ROUNDS) : null
    if (wake && followed !== 'requestChanges') return { application, followed, done: NONE }
    if (application.round < round) await beginRound(unit, application, round)
    const done = await counts(unit, application, round)
    if (!done) await beginStep(unit, application, 'tailorResume')
    return { application, followed, done }
  })
}

/** The requirements of a posting: drawn up once, and then the same for every application to it. */
async function drawnUp(unit: UnitOfWork, job: JobPosting, requirements: Requirement[]): Promise<Requirement[]> {
  const [kept] = await unit.em.execute<{ requirements: Requirement[] }[]>(
    'update job_postings set requirements = coalesce(requirements, ?::jsonb) where id = ? returning requirements',
    [JSON.stringify(requirements), job.id],
  )
  if (!kept) throw new Error('the posting of an application is gone')
  return kept.requirements
}

function saveChanges(unit: UnitOfWork, changeSet: ChangeSet, changes: readonly AdmittedChange[]): void {
  for (const [ordinal, change] of changes.entries()) {
    const decided = change.status === 'accepted' || change.status === 'edited'
    unit.em.create(ChangeRow, {
      changeSetId: changeSet.id,
      applicationId: changeSet.applicationId,
      ordinal,
      ...change,
      decidedAt: decided ? new Date() : null,
    })
  }
}

async function counts(unit: UnitOfWork, application: Application, round: number) {
  const set = await unit.em.findOne(ChangeSet, { applicationId: application.id, round })
  return set ? count(await unit.em.find(ChangeRow, { changeSetId: set.id })) : null
}

function count(changes: readonly { status: string }[]) {
  return { proposed: changes.length, blocked: changes.filter(({ status }) => status === 'blocked').length }
}

function profileFacts(profile: Profile | null): ProfileFacts {
  if (!profile) return EMPTY_PROFILE
  return {
    fullName: profile.fullName ?? null,
    contact: profile.contact,
    location: profile.location,
    links: profile.links,
  }
}
