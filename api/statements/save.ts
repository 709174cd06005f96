import { LockMode } from '@mikro-orm/postgresql'
import { refreshDraft } from '#shared/applications/drafts/refresh.ts'
import { changeStatement, keepStatement, removeStatement } from '#shared/applications/statements/keep-statement.ts'
import { DecisionUnsettled, lockApplicationsOf } from '#shared/applications/statements/lock-applications.ts'
import { type Application, Resume, StatementRow } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import type { StatedFact } from '#shared/domain/resume/statement.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'
import { sayDecision } from '../applications/in-words.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import { findAbout, latestDocument } from './find-about.ts'

/** More would be another resume. */
const MAX_STATEMENTS = 200
/** BCP 47: a text that is too short to tell its language by. */
export const UNTOLD_LANGUAGE = 'und'

type Locked = { unit: UnitOfWork; resume: Resume; applications: Application[] }

/** Keeps what a person states beside a resume of theirs; no draft that waits changes by it. Throws problems `not-found`, `conflict`, `validation`, `limit-reached`. */
export function addStatement(
  database: Database,
  caller: Caller,
  resumeId: string,
  { text, about }: { text: string; about?: string | null },
): Promise<StatementRow> {
  return underLocks(database, caller, resumeId, async ({ unit, resume }) => {
    if ((await unit.em.count(StatementRow, { resumeId })) >= MAX_STATEMENTS)
      throw new Problem('limit-reached', `${MAX_STATEMENTS} statements are the most beside one resume.`)
    const fact = { text, about: findAbout(await latestDocument(unit.em, resume), { text, about }, '/about') }
    return keepStatement(unit, resume, fact, { source: 'added', language: languageOf(text) ?? UNTOLD_LANGUAGE })
  })
}

/** Changes a statement: drafts that wait and stand on it are held against the new words. Throws the same problems. */
export function editStatement(
  database: Database,
  caller: Caller,
  { resumeId, id }: { resumeId: string; id: string },
  change: Partial<StatedFact>,
): Promise<StatementRow> {
  return underLocks(database, caller, resumeId, async (locked) => {
    const { unit, resume } = locked
    const row = await findStatement(unit, resumeId, id)
    const text = change.text ?? row.text
    const about =
      change.about === undefined
        ? row.about
        : findAbout(await latestDocument(unit.em, resume), { text, about: change.about }, '/about')
    changeStatement(unit, row, { text, about })
    await refreshWaiting(locked)
    return row
  })
}

/** Takes a statement back: drafts that wait and stand on it are held against what is left; what was approved stays. */
export async function deleteStatement(
  database: Database,
  caller: Caller,
  { resumeId, id }: { resumeId: string; id: string },
): Promise<void> {
  await underLocks(database, caller, resumeId, async (locked) => {
    removeStatement(locked.unit, await findStatement(locked.unit, resumeId, id))
    await refreshWaiting(locked)
  })
}

/** Under the locks of the resume's applications and of the resume, in the order that all take them in. */
async function underLocks<T>(
  database: Database,
  caller: Caller,
  resumeId: string,
  work: (locked: Locked) => Promise<T>,
): Promise<T> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const applications = await lockApplicationsOf(unit, { id: resumeId, userId: caller.id })
    const resume = await owned(unit.em, Resume, resumeId, caller, LockMode.PESSIMISTIC_WRITE)
    return work({ unit, resume, applications })
  }).catch((error: unknown) => {
    throw error instanceof DecisionUnsettled
      ? new Problem('conflict', `A decision is being carried out: ${sayDecision(error.kind)}. Try again when it is.`, {
          extension: { application: error.applicationId },
        })
      : error
  })
}

async function refreshWaiting({ unit, applications }: Locked): Promise<void> {
  await unit.em.flush()
  for (const application of applications) await refreshDraft(unit, application)
}

async function findStatement({ em }: UnitOfWork, resumeId: string, id: string): Promise<StatementRow> {
  const row = await em.findOne(StatementRow, { id, resumeId })
  if (!row) throw notFound('statement')
  return row
}
