import { LockMode } from '@mikro-orm/postgresql'
import {
  type Application,
  ChangeRow,
  ChangeSet,
  JobPosting,
  Profile,
  Resume,
  ResumeVersion,
} from '#shared/database/entities/index.ts'
import { toChange } from '#shared/database/load-draft.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { type AdmittedChange, admitChanges } from '#shared/domain/changes/admit.ts'
import { groundChange, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { matchReport } from '#shared/domain/matching/match.ts'
import { EMPTY_PROFILE, type ProfileFacts, withProfile } from '#shared/domain/resume/profile.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database, config } = deps
  return async ({ applicationId, round, wake }) => {
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
    const version = await em.findOneOrFail(ResumeVersion, { id: application.resumeVersionId })
    if (!version.rawJson) throw new Error('the pinned version is not parsed')
    const profile = profileFacts(await em.findOne(Profile, { userId: application.userId }))
    const base = withProfile(version.rawJson, profile)
    const earlier = await earlierChanges(deps, application, round)
    const protectedIds = new Set(earlier.kept.map(({ target }) => target).filter((target) => target !== 'skills'))

    const answer = await askModel(deps, {
      application,
      scope: application.id,
      round,
      task: 'tailor_resume',
      input: {
        resume: base,
        job: {
          title: job.metadata.title,
          company: job.metadata.company,
          text: job.textBlob,
          ...(job.requirements && { requirements: job.requirements }),
        },
        instructions: application.options.instructions,
        language: application.options.language,
        feedback: application.feedback ?? '',
        protected: [...protectedIds],
      },
    })
    const now = new Date().toISOString().slice(0, 10)
    const grounding = prepareGrounding({ source: base, posting: { ...job.metadata, text: job.textBlob }, now })
    const admitted = admitChanges(answer.value.changes, {
      base,
      ...earlier,
      protectedIds,
      ground: (change) => groundChange(change, grounding),
    })

    return withApplication(database, applicationId, async (unit, locked) => {
      const saved = await counts(unit, locked, round)
      if (saved || locked.status !== 'tailoring') return { followed, ...(saved ?? { proposed: 0, blocked: 0 }) }
      const posting = await unit.em.findOneOrFail(JobPosting, { id: job.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      posting.requirements ??= answer.value.requirements
      const changeSet = unit.em.create(ChangeSet, {
        applicationId,
        round,
        baseVersionId: version.id,
        profile,
        provider: answer.provider,
        model: answer.model,
        feedback: locked.feedback ?? null,
        match: matchReport(posting.requirements, base, now),
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

/** A new round works on the newest version that the person gave, with what they asked for. */
async function beginRound(unit: UnitOfWork, application: Application, round: number): Promise<void> {
  const [decision] = await unit.em.execute<{ feedback: string | null }[]>(
    `select feedback from decisions where application_id = ? and round = ? and outcome = 'won' and kind = 'requestChanges'`,
    [application.id, round - 1],
  )
  const resume = await unit.em.findOneOrFail(Resume, { id: application.resumeId })
  const latest = resume.latestVersionId ? await unit.em.findOne(ResumeVersion, { id: resume.latestVersionId }) : null
  if (latest?.rawJson) application.resumeVersionId = latest.id
  application.round = round
  application.feedback = decision?.feedback ?? null
  application.waitingSince = null
  application.remindedAt = null
}

/** What the person decided in earlier rounds: their words and what they accepted stay; what they refused stays refused. */
async function earlierChanges(
  { database }: Dependencies,
  application: Application,
  round: number,
): Promise<{ kept: AdmittedChange[]; refused: AdmittedChange[] }> {
  const em = database.em.fork()
  const set = round > 1 ? await em.findOne(ChangeSet, { applicationId: application.id, round: round - 1 }) : null
  if (!set) return { kept: [], refused: [] }
  const rows = await em.find(ChangeRow, { changeSetId: set.id }, { orderBy: { ordinal: 'asc' } })
  const changes = rows.map(toChange)
  return {
    kept: changes.filter(({ status }) => status === 'accepted' || status === 'edited'),
    refused: changes.filter(({ status }) => status === 'rejected'),
  }
}

function saveChanges(unit: UnitOfWork, changeSet: ChangeSet, changes: readonly AdmittedChange[]): void {
  for (const [ordinal, change] of changes.entries()) {
    const { op, target, text, position, before, evidence, requirements, reason, status, editedText, findings } = change
    const decided = status === 'accepted' || status === 'edited'
    unit.em.create(ChangeRow, {
      changeSetId: changeSet.id,
      applicationId: changeSet.applicationId,
      ordinal,
      op,
      target,
      text,
      position,
      before,
      evidence,
      requirements,
      reason,
      status,
      editedText,
      findings,
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
