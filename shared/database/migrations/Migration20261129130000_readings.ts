import { Migration } from '@mikro-orm/migrations'

/**
 * Readings of resumes: each version that was read from a source has one, with where its parts came from, what was placed nowhere
 * and what is in doubt. A reading is paid for like an application, so that a call belongs to one or the other. Workers of the
 * version before go on to write calls of applications only.
 */
export class Migration20261129130000_readings extends Migration {
  override up(): void {
    this.addSql(`create table readings (
      id uuid primary key, user_id uuid not null references users deferrable initially deferred,
      resume_id uuid not null references resumes deferrable initially deferred,
      source_version_id uuid not null references resume_versions deferrable initially deferred,
      version_id uuid references resume_versions deferrable initially deferred,
      state text not null check (state in ('queued', 'read', 'failed')),
      reader_version text, provider text,
      map jsonb not null, furniture jsonb not null, unplaced jsonb not null, left_out jsonb not null,
      doubts jsonb not null, conflicts jsonb not null, in_doubt jsonb not null,
      words_read int not null, words_placed int not null,
      accepted_doubts jsonb not null, accepted_at timestamptz, accepted_by uuid,
      problem text, created_at timestamptz not null, started_at timestamptz, finished_at timestamptz,
      check (state <> 'read' or (version_id is not null and finished_at is not null)))`)
    this.addSql('create unique index readings_version_key on readings (version_id) where version_id is not null')
    this.addSql(`create unique index readings_one_open on readings (source_version_id) where state = 'queued'`)
    this.addSql('create index readings_resume_idx on readings (resume_id)')
    this.addSql('create index readings_user_idx on readings (user_id, id)')
    this.addSql(`create index readings_open_idx on readings (created_at) where state = 'queued'`)
    // Calls of a reading are found by their scope, so that these tables need no further index.
    for (const table of ['llm_calls', 'begun_calls'])
      this.addSql(`alter table ${table} alter column application_id drop not null, add column reading_id uuid,
        add check (num_nonnulls(application_id, reading_id) = 1)`)
  }
}
