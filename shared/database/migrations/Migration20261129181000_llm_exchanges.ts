import { Migration } from '@mikro-orm/migrations'

/**
 * Requests to a language model that a worker in any language answers, and their replies until they are taken over into
 * `llm_calls`: a row is a call of `begun_calls`, by its id. A reply that was written must not be paid twice, so unlike the calls
 * these rows survive a crash of the database. The role of such workers is made by `migrate` (shared/exchanges/worker-role.ts).
 */
export class Migration20261129181000_llm_exchanges extends Migration {
  override up(): void {
    this.addSql(`create table llm_exchanges (
      id uuid primary key, application_id uuid, reading_id uuid,
      scope text not null, task text not null, round int not null, request_hash text not null,
      request jsonb not null, reply jsonb, created_at timestamptz not null, expires_at timestamptz not null,
      check (num_nonnulls(application_id, reading_id) = 1))`)
    this.addSql('create index llm_exchanges_application_idx on llm_exchanges (application_id)')
    this.addSql('create index llm_exchanges_scope_idx on llm_exchanges (scope)')
  }
}
