import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, ChangeRow, ChangeSet } from '#shared/database/entities/index.ts'
import { assessmentOf, loadSources, today } from '#shared/database/load-draft.ts'
import type { Database } from '#shared/database/orm.ts'
import { query } from '#shared/database/query.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { listDecidedTargets } from '#shared/domain/changes/protection.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { findOwnWords } from '#shared/domain/resume/own-words.ts'
import { EMPTY_PROFILE, type ProfileFacts, withProfile } from '#shared/domain/resume/profile.ts'
import { type AdmittedChange, admitChanges } from '#shared/domain/review/admit-changes.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import { type DatedWake, datedWake } from './dated-wake.ts'
import type { Dependencies } from './dependencies.ts'
import { beginRound, earlierRounds } from './earlier-rounds.ts'
import { applicationGone } from './failures.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'
import { isAt, STEP_APPLICATION, STEP_POSTING, type StepApplication, type StepPosting } from './step-application.ts'
import { LookAgain, StepResult } from './step-result.ts'

/** Proposes changes that fit the resume to the posting, checks each against the resume, and saves them as one change set. */
export function tailorResume(deps: Dependencies): ApplicationActivities['tailorResume'] {
  const { database } = deps
  return async ({ applicationId, round, wake: heard }) => {
    let followed: Awaited<ReturnType<typeof begin>>['followed'] = null
    let found = heard ? null : await find(database, applicationId)
    if (!found || !isAt(found.application, 'tailorResume', round)) {
      const begun = await begin(deps, { applicationId, round, wake: heard && (await datedWake(heard)) })
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
    const admitted = admitChanges(answer.value.changes, { ...assessmentOf(sources, job), ...earlier })
    const counted = count(admitted.changes)
    const { provider, model } = answer

    const save = (requirements: Requirement[], areNew: boolean): Promise<boolean> => {
      const result = new StepResult(application, { status: 'tailoring', round })
      if (areNew) result.drawUp(application.jobId, requirements)
      const changeSetId = uuidv7()
      result.add('change_sets', [
        {
          id: changeSetId,
          applicationId,
          round,
          ...pinned,
          provider,
          model,
          feedback: application.feedback ?? null,
          match: matchRequirements(requirements, newest, today()),
          notes: [...answer.notes, ...admitted.notes],
        },
      ])
      result.add('changes', rowsOf(admitted.changes, { changeSetId, applicationId }))
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
      setStatus(result, result.application, 'writing_letter')
      return result.commit(database)
    }
    if (await save(job.requirements ?? answer.value.requirements, !job.requirements)) return { followed, ...counted }
    // Another application to this posting may have drawn up its requirements meanwhile: then those count.
    const now = await find(database, applicationId)
    if (now?.job.requirements && !job.requirements && (await save(now.job.requirements, false)))
      return { followed, ...counted }
    return withApplication(database, applicationId, async (unit, locked) => {
      if (isAt(locked, 'tailorResume', round)) throw new LookAgain()
      return { followed, ...((await counts(unit, locked, round)) ?? NONE) }
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

type Found = {
  application: StepApplication
  job: StepPosting
  profile: ProfileFacts | null
  resume: ResumeDocument | null
}

const FIND = `select ${STEP_APPLICATION} as application,
    (${STEP_POSTING}) as job,
    (select json_build_object('fullName', full_name, 'contact', contact, 'location', location, 'links', links)
      from profiles where user_id = a.user_id) as profile,
    (select raw_json from resume_versions where id = a.resume_version_id) as resume
  from applications a where a.id = $1 and a.deleted_at is null`

/** Everything that the step stands on; null where the application is gone. */
async function find(database: Database, applicationId: string): Promise<Found | null> {
  const [row] = await query<Found>(database, FIND, [applicationId])
  return row ?? null
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

async function counts(unit: UnitOfWork, application: Application, round: number) {
  const set = await unit.em.findOne(ChangeSet, { applicationId: application.id, round })
  return set ? count(await unit.em.find(ChangeRow, { changeSetId: set.id })) : null
}

function count(changes: readonly { status: string }[]) {
  return { proposed: changes.length, blocked: changes.filter(({ status }) => status === 'blocked').length }
}
