import { LockMode } from '@mikro-orm/postgresql'
import { type Application, ChangeRow, ChangeSet, JobPosting, Profile } from '#shared/database/entities/index.ts'
import { assessmentOf, loadSources, today } from '#shared/database/load-draft.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { type AdmittedChange, admitChanges } from '#shared/domain/changes/admit.ts'
import { decidedTargets } from '#shared/domain/changes/protection.ts'
import { matchReport } from '#shared/domain/matching/match.ts'
import { ownWords } from '#shared/domain/resume/own-words.ts'
import { EMPTY_PROFILE, type ProfileFacts } from '#shared/domain/resume/profile.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import { datedWake } from './dated-wake.ts'
import type { Dependencies } from './dependencies.ts'
import { beginRound, earlierRounds } from './earlier-rounds.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database, config } = deps
  return async ({ applicationId, round, wake: heard }) => {
    const wake = heard && (await datedWake(heard))
    const begun = await withApplication(database, applicationId, async (unit, application) => {
      const followed = wake ? await settleDecision(unit, application, round - 1, wake, config.MAX_ROUNDS) : null
      if (wake && followed !== 'requestChanges') return { application, followed, done: { proposed: 0, blocked: 0 } }
      if (application.round < round) await beginRound(unit, application, round)
      const done = await counts(unit, application, round)
      if (!done) await beginStep(unit, application, 'tailorResume')
      return { application, followed, done }
    })
    const { application, followed, done } = begun
    if (done) return { followed, ...done }

    const em = database.em.fork()
    const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
    const earlier = await earlierRounds(em, application, round)
    const profile = profileFacts(await em.findOne(Profile, { userId: application.userId }))
    const pinned = {
      baseVersionId: earlier.baseVersionId,
      newestVersionId: application.resumeVersionId,
      settled: earlier.settled,
      profile,
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
      const saved = await counts(unit, locked, round)
      if (saved || locked.status !== 'tailoring') return { followed, ...(saved ?? { proposed: 0, blocked: 0 }) }
      const posting = await unit.em.findOneOrFail(JobPosting, { id: job.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      posting.requirements ??= answer.value.requirements
      const changeSet = unit.em.create(ChangeSet, {
        applicationId,
        round,
        ...pinned,
        provider: answer.provider,
        model: answer.model,
        feedback: locked.feedback ?? null,
        match: matchReport(posting.requirements, newest, today()),
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
