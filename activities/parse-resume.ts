import { beginStep } from '#shared/applications/begin-step.ts'
import { heedRetry } from '#shared/applications/parsing/heed-retry.ts'
import { findParseInput, type ParseInput, type ReadyVersion } from '#shared/applications/parsing/input.ts'
import { beginWith, beginWithNewest } from '#shared/applications/parsing/save.ts'
import type { StepApplication } from '#shared/applications/step-application.ts'
import { StepResult } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { keepReadingOfOldParse } from '#shared/resumes/keep-old-parse.ts'
import { saveReading } from '#shared/resumes/save-reading.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone, needsPerson, resumeGone } from './failures.ts'
import { type Reader, readSource } from './read-source.ts'
import { withApplication } from './with-application.ts'

type Parsed = Awaited<ReturnType<ApplicationActivities['parseResume']>>

/**
 * Turns a resume as it came into a resume document: for a person who has just given it, or as the first step of an
 * application. JSON is a document already. The same file is read once per person, whoever comes first: a model's reply that is
 * under way elsewhere is waited for.
 */
export function parseResume(deps: Dependencies): ApplicationActivities['parseResume'] {
  return (input) =>
    'readingId' in input ? readForPerson(deps, input.readingId) : beginApplication(deps, input.applicationId)
}

/** A reading of its own, right after its resume came or because the person wants it read again. */
async function readForPerson(deps: Dependencies, readingId: string): Promise<Parsed> {
  const em = deps.database.em.fork()
  const reading = await em.findOne(Reading, { id: readingId })
  const resume = reading && (await em.findOne(Resume, { id: reading.resumeId, deletedAt: null }))
  if (!reading || !resume) throw resumeGone()
  const { userId, sourceVersionId, versionId } = reading
  if (reading.state !== 'queued') return { resumeVersionId: versionId ?? sourceVersionId, warnings: 0 }
  const version = await readVersion(deps, { userId, payer: { readingId } }, sourceVersionId)
  if (!version) throw resumeGone()
  return { resumeVersionId: version.id, warnings: version.warnings.length }
}

/** Reads a version and saves it as what it was read; null where its resume is gone. */
async function readVersion(deps: Dependencies, reader: Reader, sourceVersionId: string): Promise<ResumeVersion | null> {
  const source = await deps.database.em.fork().findOneOrFail(ResumeVersion, { id: sourceVersionId })
  const read = await readSource(deps, reader, source)
  const { provider } = deps.model
  return unitOfWork(deps.database, { type: 'system' }, (unit) => saveReading(unit, { sourceVersionId, provider }, read))
}

/**
 * The first step of an application: it begins with the newest version of its resume that was read, and has it read where nobody
 * has yet. It does not begin with a reading in doubt before the person has said that it is right, or corrected it.
 */
async function beginApplication(deps: Dependencies, applicationId: string): Promise<Parsed> {
  const { database } = deps
  let found = await findInput(database, applicationId)
  if (found.application.status === 'needs_attention') {
    await withApplication(database, applicationId, async (unit, locked) => {
      await heedRetry(unit, locked)
      await beginStep(unit, locked, 'parseResume')
    })
    found = await findInput(database, applicationId)
  }
  const { application, ready } = await makeReady(deps, found)
  if (ready.inDoubt && ready.inDoubt.length > 0) throw needsPerson('reading_in_doubt')
  if (!(await beginWith(database, application, ready)))
    await withApplication(database, applicationId, (unit, locked) => beginWithNewest(unit, locked, ready))
  return { resumeVersionId: ready.id, warnings: ready.warnings }
}

async function findInput(database: Database, applicationId: string): Promise<ParseInput> {
  const found = await findParseInput(database, applicationId)
  if (!found) throw applicationGone()
  return found
}

type ReadyInput = ParseInput & { ready: ReadyVersion }

/** The version to begin with, read where it was not, and with its doubts where it was read before any were kept. */
async function makeReady(deps: Dependencies, { application, ready }: ParseInput): Promise<ReadyInput> {
  const { database } = deps
  if (!ready) await readPinned(deps, application)
  else if (ready.inDoubt !== null || ready.sourceType !== 'parsed') return { application, ready }
  else await keepOldParse(database, ready.id)
  const now = await findInput(database, application.id)
  if (!now.ready) throw applicationGone()
  return { application: now.application, ready: now.ready }
}

async function readPinned(deps: Dependencies, application: StepApplication): Promise<void> {
  const { id, userId, resumeVersionId, round } = application
  if (application.status === 'queued') {
    const start = new StepResult(deps.database, application, { status: 'queued', round })
    moveTo(start, start.application, 'parsing')
    await start.commit()
  }
  const payer = { applicationId: id }
  if (!(await readVersion(deps, { userId, payer }, resumeVersionId))) throw applicationGone()
}

function keepOldParse(database: Database, versionId: string): Promise<void> {
  return unitOfWork(database, { type: 'system' }, (unit) => keepReadingOfOldParse(unit, versionId))
}
