import { jsonBuildObject } from 'kysely/helpers/postgres'
import { beginStep } from '#shared/applications/begin-step.ts'
import { readWake } from '#shared/applications/decisions/read-wake.ts'
import { settleDecision } from '#shared/applications/decisions/settle.ts'
import { assessmentOf, loadSources, today } from '#shared/applications/drafts/load.ts'
import { beginRound, earlierRounds } from '#shared/applications/rounds.ts'
import {
  isAt,
  type StepApplication,
  type StepPosting,
  selectStepApplication,
  selectStepPosting,
} from '#shared/applications/step-application.ts'
import { StaleState, StepResult } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, ChangeRow, ChangeSet } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { listDecidedTargets } from '#shared/domain/changes/protection.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { findOwnWords } from '#shared/domain/resume/own-words.ts'
import { EMPTY_PROFILE, type ProfileFacts, withProfile } from '#shared/domain/resume/profile.ts'
import { type AdmittedChange, admitChanges } from '#shared/domain/review/admit-changes.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import type { AnyWake, ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'
import { signalTimeOf } from './signal-time.ts'
import { withApplication } from './with-application.ts'

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database } = deps
  return async ({ applicationId, round, wake }) => {
    let followed: Awaited<ReturnType<typeof begin>>['followed'] = null
    let found = wake ? null : await find(database, applicationId)
    if (!found || !isAt(found.application, 'tailorResume', round)) {
      const begun = await begin(deps, { applicationId, round, wake })
      if (begun.done) return { followed: begun.followed, ...begun.done }
      followed = begun.followed
      found = await find(database, applicationId)
    }
    if (!found) throw applicationGone()
    const { application, job } = found

    const earlier = await earlierRounds(database, application, round)
    const pinned = {
      baseVersionId: earlier.baseVersionId,
      newestVersionId: application.resumeVersionId,
      settled: earlier.settled,
      profile: found.profile ?? EMPTY_PROFILE,
    }
    const sources = await sourcesOf(database, found.resume, pinned)
    const { base, newest } = sources

    const answer = await askModel(deps, {
      applicationId,
      scope: applicationId,
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
        protected: [...new Set([...listDecidedTargets(earlier.kept), ...findOwnWords(base, newest)])],
      },
    })
    const admitted = admitChanges(answer.value.changes, { ...assessmentOf(sources, job, application), ...earlier })
    const counted = countBlocked(admitted.changes)
    const { provider, model } = answer

    const save = (requirements: Requirement[], areNew: boolean): Promise<boolean> => {
      const result = new StepResult(database, application, { status: 'tailoring', round })
      if (areNew) result.saveRequirements(application.jobId, requirements)
      const changeSetId = uuidv7()
      const changeSet = {
        id: changeSetId,
        applicationId,
        round,
        ...pinned,
        provider,
        model,
        feedback: application.feedback ?? null,
        checkedBy: RULES_VERSION,
        match: matchRequirements(requirements, newest, today()),
        notes: [...answer.notes, ...admitted.notes],
      }
      result.addChangeSet(changeSet, rowsOf(admitted.changes, { changeSetId, applicationId }))
      result.application.changeSetId = changeSetId
      result.audit({
        entityType: 'application',
        entityId: applicationId,
        ownerId: application.userId,
        applicationId,
        action: 'resume.tailored',
        after: { round, changeSetId, provider, model, ...counted },
      })
      result.emit(result.application, 'AIOutputReady', { step: 'tailorResume', round, ...counted })
      result.emit(result.application, 'AIJobQueued', { step: 'writeCoverLetter', round })
      moveTo(result, result.application, 'writing_letter')
      return result.commit()
    }
    if (await save(job.requirements ?? answer.value.requirements, !job.requirements)) return { followed, ...counted }
    // Another application to this posting may have saved what it asks for meanwhile: then those count.
    const now = await find(database, applicationId)
    if (now?.job.requirements && !job.requirements && (await save(now.job.requirements, false)))
      return { followed, ...counted }
    return withApplication(database, applicationId, async (unit, locked) => {
      if (isAt(locked, 'tailorResume', round)) throw new StaleState()
      return { followed, ...((await findCounts(unit, locked, round)) ?? NONE) }
    })
  }
}

/** Changes as rows, those that were decided in an earlier round as decided now. */
function rowsOf(changes: readonly AdmittedChange[], of: { changeSetId: string; applicationId: string }) {
  const now = new Date()
  return changes.map((change, ordinal) => ({
    id: uuidv7(),
    ...of,
    ordinal,
    ...change,
    decidedAt: change.status === 'accepted' || change.status === 'edited' ? now : null,
  }))
}

type TailoringInput = {
  application: StepApplication
  job: StepPosting
  profile: ProfileFacts | null
  resume: ResumeDocument | null
}

/** Everything that the step stands on; null where the application is gone. */
async function find(database: Database, applicationId: string): Promise<TailoringInput | null> {
  const found = await tablesOf(database.em)
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .where('a.id', '=', applicationId)
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom }) => [
      selectStepApplication().as('application'),
      selectStepPosting().as('job'),
      selectFrom('profiles as p')
        .whereRef('p.user_id', '=', 'a.user_id')
        .select(({ ref }) =>
          jsonBuildObject({
            fullName: ref('p.full_name'),
            contact: ref('p.contact'),
            location: ref('p.location'),
            links: ref('p.links'),
          }).as('facts'),
        )
        .as('profile'),
      selectFrom('resume_versions as v').whereRef('v.id', '=', 'a.resume_version_id').select('v.raw_json').as('resume'),
    ])
    .executeTakeFirst()
  return found ?? null
}

/** The version that the changes are made to, and the newest one: mostly the same. */
async function sourcesOf(
  database: Database,
  newest: ResumeDocument | null,
  pinned: Pick<ChangeSet, 'baseVersionId' | 'newestVersionId' | 'settled' | 'profile'>,
) {
  if (!newest || pinned.baseVersionId !== pinned.newestVersionId) return loadSources(database.em.fork(), pinned)
  const both = withProfile(newest, pinned.profile)
  return { base: both, newest: both, settled: pinned.settled }
}

const NONE = { proposed: 0, blocked: 0 }

/** Settles which decision is followed, begins the round that it asks for, and finds out what is done already. */
async function begin(
  { database, config }: Dependencies,
  { applicationId, round, wake: given }: { applicationId: string; round: number; wake: AnyWake | undefined },
) {
  const before = round - 1
  const wake = given && readWake(given, before)
  const heard = wake && { wake, round: before, sentAtMs: await signalTimeOf(wake), maxRounds: config.MAX_ROUNDS }
  return withApplication(database, applicationId, async (unit, application) => {
    const settlement = heard && (await settleDecision(unit, application, heard))
    const followed = settlement?.outcome === 'follow' ? settlement.decision : null
    if (heard && followed !== 'requestChanges') {
      const because = settlement?.outcome === 'ignore' ? settlement.because : undefined
      return { application, followed, done: { ...NONE, ...(because && { because }) } }
    }
    if (application.round < round) await beginRound(unit, application, round)
    const done = await findCounts(unit, application, round)
    if (!done) await beginStep(unit, application, 'tailorResume')
    return { application, followed, done }
  })
}

async function findCounts(unit: UnitOfWork, application: Application, round: number) {
  const set = await unit.em.findOne(ChangeSet, { applicationId: application.id, round })
  return set ? countBlocked(await unit.em.find(ChangeRow, { changeSetId: set.id })) : null
}

function countBlocked(changes: readonly { status: string }[]) {
  return { proposed: changes.length, blocked: changes.filter(({ status }) => status === 'blocked').length }
}
