import { Migration } from '@mikro-orm/migrations'

/**
 * What people state beside their resumes, and what each round was pinned to of that. Processes of the version before go on to write
 * change sets and changes without these columns.
 */
export class Migration20261130011000_statements extends Migration {
  override up(): void {
    this.addSql(`create table statements (
      id uuid primary key, user_id uuid not null references users deferrable initially deferred,
      resume_id uuid not null references resumes deferrable initially deferred,
      text text not null, about text, language text not null,
      source text not null check (source in ('confirmed', 'answered', 'added')),
      application_id uuid references applications deferrable initially deferred,
      requirement text, created_at timestamptz not null, updated_at timestamptz not null)`)
    this.addSql('create index statements_resume_idx on statements (resume_id, id)')
    this.addSql('create index statements_user_idx on statements (user_id, id)')
    this.addSql(
      'create index statements_application_idx on statements (application_id) where application_id is not null',
    )
    this.addSql(`alter table change_sets add column statements jsonb not null default '[]',
      add column dismissed jsonb not null default '[]'`)
    this.addSql('alter table changes add column statement_id uuid')
  }
}
