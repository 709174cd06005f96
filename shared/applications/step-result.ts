import { type Expression, type QueryCreator, sql } from 'kysely'
import { writingTime } from '#shared/database/clock.ts'
import { committed } from '#shared/database/committed.ts'
import type { ChangeRow, ChangeSet, CoverLetterVersion, ResumeVersion } from '#shared/database/entities/index.ts'
import { Journal } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { retryConflicts } from '#shared/database/retry-conflicts.ts'
import { asColumns, json, recordset, tablesOf } from '#shared/database/tables.ts'
import { endWithJournal, type Moved } from '#shared/database/write-journal.ts'
import type { ApplicationStatus } from '#shared/domain/application.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import {
  CHANGED_BY_STEPS,
  type ChangeableApplication,
  type ChangedByStep,
  type StepApplication,
  type StepChanges,
} from './step-application.ts'

type New<Entity> = Omit<Required<Entity>, 'createdAt' | symbol>
type Write = (statement: QueryCreator<Moved>) => QueryCreator<Moved>

/** Something else happened between what a step found and what it would write: run again, it finds what is there now. */
export class StaleState extends Error {
  override name = 'StaleState'
}

/**
 * A step's result, which commits in one statement and so in one transaction: what it adds, where it leaves the application,
 * its audit rows and its events. It takes the application's row lock first and looks whether the application is still where the
 * step found it; where it is not, nothing at all is written.
 */
export class StepResult extends Journal {
  /** As the step found it; what is changed here is written, and nothing else can be changed. */
  readonly application: ChangeableApplication & { eventSeq: number }
  readonly #database: Database
  readonly #found: StepApplication
  /** Rows that must be there for anything to be written; each is locked after the application's, which names it. */
  readonly #required: Expression<unknown>[] = []
  readonly #writes: Write[] = []

  constructor(database: Database, application: StepApplication, at: { status: ApplicationStatus; round: number }) {
    super({ type: 'system' })
    this.#database = database
    this.#found = { ...application, ...at }
    // Events are numbered from here; the statement adds what the row has counted so far.
    this.application = { ...this.#found, eventSeq: 0 }
  }

  addChangeSet(changeSet: New<ChangeSet>, changes: readonly New<ChangeRow>[]): void {
    const sets = [asColumns(changeSet)]
    this.#writes.push((statement) =>
      statement.with('change_set_added', (db) =>
        db
          .insertInto('change_sets')
          .columns([...columnsOf(sets), 'created_at'])
          .expression(db.selectFrom(['moved', recordset('change_sets', sets)]).select(selectionOf(sets))),
      ),
    )
    const rows = changes.map(asColumns)
    if (rows.length === 0) return
    this.#writes.push((statement) =>
      statement.with('changes_added', (db) =>
        db
          .insertInto('changes')
          .columns([...columnsOf(rows), 'created_at'])
          .expression(db.selectFrom(['moved', recordset('changes', rows)]).select(selectionOf(rows))),
      ),
    )
  }

  addLetter(letter: New<CoverLetterVersion>): void {
    const rows = [asColumns(letter)]
    this.#writes.push((statement) =>
      statement.with('letter_added', (db) =>
        db
          .insertInto('cover_letters')
          .columns([...columnsOf(rows), 'created_at'])
          .expression(db.selectFrom(['moved', recordset('cover_letters', rows)]).select(selectionOf(rows))),
      ),
    )
  }

  /** Adds a version of the application's resume under the next number, with that row locked. */
  addVersion(version: Omit<New<ResumeVersion>, 'number'>): void {
    const { resumeId } = version
    const tables = tablesOf(this.#database.em)
    this.#required.push(tables.selectFrom('resumes').select('id').where('id', '=', LOCKED.resumeId).forUpdate())
    const rows = [asColumns(version)]
    this.#writes.push((statement) =>
      statement.with('version_added', (db) =>
        db
          .insertInto('resume_versions')
          .columns([...columnsOf(rows), 'created_at', 'number'])
          .expression(
            db.selectFrom(['moved', recordset('resume_versions', rows)]).select((eb) => [
              ...selectionOf(rows),
              eb
                .selectFrom('resume_versions as v')
                .where('v.resume_id', '=', resumeId)
                .select(({ eb, fn, lit }) => eb(fn.max('v.number'), '+', lit(1)).as('next'))
                .as('number'),
            ]),
          ),
      ),
    )
  }

  /** Keeps what the posting asks for; where somebody else did so meanwhile, nothing at all is written. */
  saveRequirements(jobId: string, requirements: Requirement[]): void {
    const tables = tablesOf(this.#database.em)
    this.#required.push(
      tables
        .selectFrom('job_postings')
        .select('id')
        .where('id', '=', LOCKED.jobId)
        .where('requirements', 'is', null)
        .forUpdate(),
    )
    this.#writes.push((statement) =>
      statement.with('posting', (db) =>
        db
          .updateTable('job_postings as j')
          .from('moved')
          .set({ requirements: json(requirements) })
          .where('j.id', '=', jobId),
      ),
    )
  }

  /** Writes everything, or nothing where something else happened meanwhile: then the step's state is stale. */
  async commit(): Promise<boolean> {
    const entries = this.take()
    let statement: QueryCreator<Moved> = this.#moveApplication()
    for (const write of this.#writes) statement = write(statement)
    const query = endWithJournal(statement, entries).modifyFront(sql`/* a step's result */`)
    for (;;) {
      try {
        const isWritten = (await retryConflicts(() => query.execute())).length > 0
        if (isWritten) committed.tell(() => entries.events)
        return isWritten
      } catch (error) {
        // Another version of this resume was committed in the same moment: the next number is known by now.
        if (isNumberTaken(error)) continue
        throw error
      }
    }
  }

  #moveApplication() {
    const { id, status, round } = this.#found
    const { application } = this
    const locked = tablesOf(this.#database.em).with('locked', (db) =>
      db
        .selectFrom('applications')
        .select(['id', 'resume_id', 'job_id'])
        .where('id', '=', id)
        .where('status', '=', status)
        .where('round', '=', round)
        .where('deleted_at', 'is', null)
        .forUpdate(),
    )
    return locked.with('moved', (db) =>
      db
        .updateTable('applications as a')
        .from('locked')
        .set((eb) => ({
          event_seq: eb('a.event_seq', '+', application.eventSeq),
          updated_at: writingTime(),
          ...asColumns(this.#listChanges()),
          ...(application.status === 'awaiting_approval' && { waiting_since: writingTime() }),
        }))
        .whereRef('a.id', '=', 'locked.id')
        .where(({ and, exists }) => and(this.#required.map((rows) => exists(rows))))
        .returning((eb) => eb('a.event_seq', '-', application.eventSeq).as('seq')),
    )
  }

  #listChanges(): StepChanges {
    const changes: StepChanges = {}
    const { application } = this
    const note = <Key extends ChangedByStep>(key: Key): void => {
      if (application[key] !== this.#found[key]) changes[key] = application[key]
    }
    CHANGED_BY_STEPS.forEach(note)
    return changes
  }
}

/** What the locked application names: a row found by it is locked after it. */
const LOCKED = { resumeId: sql.ref<string>('locked.resume_id'), jobId: sql.ref<string>('locked.job_id') }

function columnsOf<Row extends object>([first]: readonly Row[]): (keyof Row & string)[] {
  return first ? (Object.keys(first) as (keyof Row & string)[]) : []
}

/** Those columns of a recordset, and when they were written. */
function selectionOf(rows: readonly object[]) {
  const columns = columnsOf(rows).map((column) => sql.ref<unknown>(`row.${column}`).as(column))
  return [...columns, writingTime().as('created_at')]
}

function isNumberTaken(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'constraint') === 'resume_versions_resume_id_number_key'
}
