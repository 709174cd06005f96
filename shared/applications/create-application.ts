import { sql } from 'kysely'
import { now } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import type { Application, ApplicationOptions } from '#shared/database/entities/index.ts'
import { Journal } from '#shared/database/journal.ts'
import { AccountClosed } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { inStatements } from '#shared/database/shared-transaction.ts'
import { asColumns, recordset } from '#shared/database/tables.ts'
import { endWithJournal } from '#shared/database/write-journal.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'

/** The resume or the posting that an application was to be made of is not there, or somebody else's. */
export class SourceMissing extends Error {
  readonly source: 'resume' | 'job posting'

  constructor(source: 'resume' | 'job posting') {
    super(`There is no such ${source}.`)
    this.name = 'SourceMissing'
    this.source = source
  }
}

type Given = { resumeId: string; jobId: string; options: ApplicationOptions }
/** An application before anything was done for it. */
type NewApplication = ReturnType<typeof newApplication>

/**
 * Creates an application of a resume's latest version for a posting, both the person's own; its workflow is started when this
 * has been committed. It is written with its audit row and events in one statement. Throws SourceMissing and AccountClosed.
 */
export function createApplication(
  database: Database,
  userId: string,
  given: Given,
): Promise<NewApplication & Pick<Application, 'createdAt' | 'updatedAt'>> {
  return inStatements(database, userId, async (em) => {
    for (;;) {
      const [sources] = await findSources(em, { userId, resumeId: given.resumeId, jobId: given.jobId })
      if (!sources?.accountId) throw new AccountClosed('the account is closed')
      if (!sources.versionId) throw new SourceMissing('resume')
      if (!sources.jobId) throw new SourceMissing('job posting')
      const application = newApplication(userId, given, sources.versionId)
      const [written] = await insertApplication(em, { ...application, ...rowsOf(application) })
      if (written) return withTimes(application, new Date(written.created_at))
      // A newer version was saved, or one of them removed, just now.
    }
  })
}

function withTimes(application: NewApplication, at: Date) {
  return { ...application, createdAt: at, updatedAt: at }
}

function newApplication(userId: string, { resumeId, jobId, options }: Given, resumeVersionId: string) {
  const id = uuidv7()
  const sources = { resumeId, resumeVersionId, jobId }
  const begun = { status: 'queued', stage: 'saved', round: 1, draftHash: null, attention: null } as const
  return { id, userId, ...sources, ...begun, workflowId: workflowIdOf(id), options, ...originColumns() }
}

/** What is to be written of an application: its row, and its audit row and events, all as JSON. */
function rowsOf(application: NewApplication) {
  const { id, userId, resumeId, resumeVersionId, jobId, status, round } = application
  const numbered = { id, userId, eventSeq: 0 }
  const journal = new Journal({ type: 'user', id: userId })
  journal.audit({
    entityType: 'application',
    entityId: id,
    ownerId: userId,
    applicationId: id,
    action: 'application.created',
    after: { resumeId, jobId, resumeVersionId, status },
  })
  journal.emit(numbered, 'ApplicationCreated', { resumeId, jobId })
  journal.emit(numbered, 'AIJobQueued', { step: 'parseResume', round })
  journal.wake('temporal')
  const { audit, events, topics } = journal.take()
  return {
    application: JSON.stringify([asColumns({ ...application, eventSeq: numbered.eventSeq })]),
    audit: JSON.stringify(audit),
    events: JSON.stringify(events),
    topics: JSON.stringify(topics),
  }
}

/** What an application is made of, each null where it is not the person's, or gone. */
const findSources = prepareStatement<{ userId: string; resumeId: string; jobId: string }>()((db, value) =>
  db.selectNoFrom(({ selectFrom }) => [
    selectFrom('users').where('id', '=', value('userId')).where('deleted_at', 'is', null).select('id').as('accountId'),
    selectFrom('resumes')
      .where('id', '=', value('resumeId'))
      .where('user_id', '=', value('userId'))
      .where('deleted_at', 'is', null)
      .select('latest_version_id')
      .as('versionId'),
    selectFrom('job_postings')
      .where('id', '=', value('jobId'))
      .where('user_id', '=', value('userId'))
      .where('deleted_at', 'is', null)
      .select('id')
      .as('jobId'),
  ]),
)

type Sources = { userId: string; resumeId: string; resumeVersionId: string; jobId: string }
type Rows = ReturnType<typeof rowsOf>

/**
 * Writes an application with its audit row and events. Locks account, resume and posting in this order, so that none of them is deleted before
 * the commit; where one of them is not as it was found, nothing is written and no row comes back.
 */
const insertApplication = prepareStatement<Sources & Rows>()((db, value) => {
  const written = db
    .with('account', (account) =>
      account
        .selectFrom('users')
        .where('id', '=', value('userId'))
        .where('deleted_at', 'is', null)
        .forKeyShare()
        .select('id'),
    )
    .with('resume', (resume) =>
      resume
        .selectFrom('resumes')
        .where('id', '=', value('resumeId'))
        .where('user_id', '=', ({ selectFrom }) => selectFrom('account').select('id'))
        .where('latest_version_id', '=', value('resumeVersionId'))
        .where('deleted_at', 'is', null)
        .forShare()
        .select('id'),
    )
    .with('posting', (posting) =>
      posting
        .selectFrom('job_postings')
        .where('id', '=', value('jobId'))
        .where('user_id', '=', ({ selectFrom }) => selectFrom('account').select('id'))
        .where(({ exists, selectFrom }) => exists(selectFrom('resume').select('id')))
        .where('deleted_at', 'is', null)
        .forShare()
        .select('id'),
    )
    .with('moved', (moved) =>
      moved
        .insertInto('applications')
        .columns([...COLUMNS, 'created_at', 'updated_at'])
        .expression(
          moved
            .selectFrom(['posting', recordset('applications', value('application'))])
            .select([
              ...COLUMNS.map((column) => sql.ref<unknown>(`row.${column}`).as(column)),
              now().as('created_at'),
              now().as('updated_at'),
            ]),
        )
        .returning(({ lit }) => [lit(0).as('seq'), 'created_at']),
    )
  const journal = { audit: value('audit'), events: value('events'), topics: value('topics') }
  return endWithJournal(written, journal).select(sql.ref<string>('moved.created_at').as('created_at'))
})

const COLUMNS = [
  'id',
  'user_id',
  'resume_id',
  'resume_version_id',
  'job_id',
  'status',
  'stage',
  'workflow_id',
  'options',
  'round',
  'event_seq',
  'request_id',
  'traceparent',
] as const
