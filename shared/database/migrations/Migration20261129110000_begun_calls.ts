import { Migration } from '@mikro-orm/migrations'

/**
 * Calls to a language model that were begun and whose reply was not stored: on their way, or lost with whoever made them. They
 * count against the caps, since they may have to be paid. Workers of the version before write none. Beginning a call does not
 * wait for the disk: a crash of the database forgets those that were on their way just then, a crash of a worker none.
 */
export class Migration20261129110000_begun_calls extends Migration {
  override up(): void {
    this.addSql(`create unlogged table begun_calls (
      id uuid primary key, application_id uuid not null, tokens int not null, cost_usd double precision not null,
      created_at timestamptz not null)`)
    this.addSql('create index begun_calls_application_idx on begun_calls (application_id)')
  }
}
