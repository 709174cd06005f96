import type { ChangeRow, ChangeSet, CoverLetterVersion, ResumeVersion } from '#shared/database/entities/index.ts'
import { Journal, journalInserts, OUTBOX_CHANNEL } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { query } from '#shared/database/query.ts'
import type { ApplicationStatus } from '#shared/domain/application.ts'
import type { StepApplication } from './step-application.ts'

type RowOf<Entity> = { [Key in keyof Entity as Key extends string ? Exclude<Key, 'createdAt'> : never]: Entity[Key] }
type Tables = {
  change_sets: RowOf<ChangeSet>
  changes: RowOf<ChangeRow>
  cover_letters: RowOf<CoverLetterVersion>
  resume_versions: Omit<RowOf<ResumeVersion>, 'number'>
}

/** What a step may change of its application, by column; its events move `event_seq`. */
const COLUMNS = {
  status: 'status',
  resumeVersionId: 'resume_version_id',
  changeSetId: 'change_set_id',
  coverLetterId: 'cover_letter_id',
  draftHash: 'draft_hash',
  reviewVersion: 'review_version',
} as const satisfies Partial<Record<keyof StepApplication, string>>

/**
 * A step's result, which commits in one statement and so in one transaction: what it adds, where it leaves the application,
 * its audit rows and its events. The update of the application comes first, takes its row lock and looks whether the
 * application is still where the step found it; where it is not, nothing at all is written.
 */
export class StepResult extends Journal {
  /** As the step found it; what is changed here is written. */
  readonly application: StepApplication & { eventSeq: number }
  readonly #found: StepApplication
  readonly #values: unknown[] = []
  /** Rows that are locked before the application's, and must be there. */
  readonly #conditions: string[] = []
  readonly #writes: string[] = []

  constructor(application: StepApplication, at: { status: ApplicationStatus; round: number }) {
    super({ type: 'system' })
    this.#found = { ...application, ...at }
    // Events are numbered from here; the statement adds what the row has counted so far.
    this.application = { ...this.#found, eventSeq: 0 }
  }

  /** Adds rows to a table; all have the same keys. */
  add<Table extends keyof Tables>(table: Table, rows: readonly Tables[Table][]): void {
    this.#insert(table, rows)
  }

  /**
   * Adds a version of the application's resume under the next number, with that row locked. With `after` it becomes the
   * latest one, if `after` still is: otherwise its number is null, which the table refuses, and nothing at all is written.
   */
  addVersion(version: Tables['resume_versions'], { after }: { after?: string } = {}): void {
    const resumeId = this.#value(version.resumeId)
    const [latest, isStill] = after
      ? [this.#value(version.id), ` and r.latest_version_id = ${this.#value(after)}`]
      : ['r.latest_version_id', '']
    this.#writes.push(`resume as (update resumes r set latest_version_id = ${latest} from moved
      where r.id = ${resumeId}${isStill} returning r.id)`)
    const number = `(select max(v.number) + 1 from resume_versions v join resume on v.resume_id = resume.id)`
    this.#insert('resume_versions', [version], { number })
  }

  /** Draws up the requirements of the posting; where somebody else did so meanwhile, nothing is written. */
  drawUp(jobId: string, requirements: unknown): void {
    const id = this.#value(jobId)
    this.#conditions.push(
      `posting as (select id from job_postings where id = ${id} and requirements is null for update)`,
    )
    this.#writes.push(`drawn as (update job_postings j set requirements = ${this.#value(JSON.stringify(requirements))}
      from moved where j.id = ${id})`)
  }

  /** Writes everything, or nothing where something else happened meanwhile: then the step has to look again. */
  async commit(database: Database): Promise<boolean> {
    const { audit, events, topics } = this.take()
    const { id, status, round } = this.#found
    const journal = journalInserts({
      audit: this.#value(JSON.stringify(audit)),
      events: this.#value(JSON.stringify(events)),
      from: 'moved',
    })
    const conditionNames = this.#conditions.map((condition) => condition.split(' ', 1)[0])
    const moved = `moved as (update applications a set ${this.#changes().join(', ')}
      ${conditionNames.length > 0 ? `from ${conditionNames.join(', ')}` : ''}
      where a.id = ${this.#value(id)} and a.status = ${this.#value(status)} and a.round = ${this.#value(round)}
        and a.deleted_at is null
      returning a.event_seq - ${this.application.eventSeq} as seq)`
    const statement = `/* a step's result */ with ${[...this.#conditions, moved, ...this.#writes, ...journal].join(', ')}
      select pg_notify('${OUTBOX_CHANNEL}', topic) from moved, jsonb_array_elements_text(${this.#value(JSON.stringify(topics))}::jsonb) as topic`
    for (;;) {
      try {
        return (await query(database, statement, this.#values)).length > 0
      } catch (error) {
        // Another version of this resume was committed in the same moment: the next number is known by now.
        if (isRefused(error, NUMBER_TAKEN)) continue
        if (isRefused(error, NO_NUMBER)) return false
        throw error
      }
    }
  }

  #changes(): string[] {
    const changes = [`event_seq = a.event_seq + ${this.application.eventSeq}`, 'updated_at = clock_timestamp()']
    for (const [key, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][])
      if (this.application[key] !== this.#found[key]) changes.push(`${column} = ${this.#value(this.application[key])}`)
    if (this.application.status === 'awaiting_approval') changes.push('waiting_since = clock_timestamp()')
    return changes
  }

  /** `computed` columns are expressions of SQL, the same for every row. */
  #insert(table: keyof Tables, rows: readonly object[], computed: Readonly<Record<string, string>> = {}): void {
    const [first] = rows
    if (!first) return
    const columns = Object.keys(first).map(columnOf)
    const json = JSON.stringify(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]))),
    )
    const more = { created_at: 'clock_timestamp()', ...computed }
    this.#writes.push(`${table}_added as (insert into ${table} (${[...columns, ...Object.keys(more)].join(', ')})
      select ${[...columns.map((column) => `row.${column}`), ...Object.values(more)].join(', ')}
      from moved, jsonb_populate_recordset(null::${table}, ${this.#value(json)}::jsonb) as row)`)
  }

  #value(value: unknown): string {
    return `$${this.#values.push(value)}`
  }
}

function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const NUMBER_TAKEN = { constraint: 'resume_versions_resume_id_number_key' }
/** PostgreSQL: not_null_violation. */
const NO_NUMBER = { code: '23502', table: 'resume_versions', column: 'number' }

function isRefused(error: unknown, why: Readonly<Record<string, string>>): boolean {
  return error instanceof Error && Object.entries(why).every(([key, value]) => Reflect.get(error, key) === value)
}

/** Something else happened between what a step found and what it would write: Temporal runs it again, on what is there now. */
export class LookAgain extends Error {
  override name = 'LookAgain'
}
