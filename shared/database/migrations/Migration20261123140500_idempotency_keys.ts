import { Migration } from '@mikro-orm/migrations'

/** The answers to requests that carried an `Idempotency-Key`, committed together with what the requests did. */
export class Migration20261123140500_idempotency_keys extends Migration {
  override up(): void {
    this.addSql(`create table idempotency_keys (
      scope text not null, key text not null, fingerprint text not null, reply jsonb not null,
      created_at timestamptz not null default now(), primary key (scope, key))`)
    this.addSql('create index idempotency_keys_created_idx on idempotency_keys (created_at)')
  }
}
