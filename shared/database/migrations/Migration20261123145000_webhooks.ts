import { Migration } from '@mikro-orm/migrations'

/** Addresses that are told of events, and one row for each event that one of them is to be told of. */
export class Migration20261123145000_webhooks extends Migration {
  override up(): void {
    this.addSql(`create table webhooks (
      id uuid primary key, user_id uuid not null references users on delete cascade deferrable initially deferred,
      url text not null, event_types jsonb not null, secret text not null, created_at timestamptz not null,
      failing_since timestamptz, disabled_at timestamptz, disabled_reason text, deleted_at timestamptz)`)
    this.addSql('create index webhooks_user_idx on webhooks (user_id, id desc) where deleted_at is null')
    this.addSql(`create table webhook_deliveries (
      id uuid primary key, webhook_id uuid not null references webhooks on delete cascade deferrable initially deferred,
      event_id uuid not null references domain_events on delete cascade deferrable initially deferred,
      attempts int not null default 0, due_at timestamptz not null, delivered_at timestamptz, failed_at timestamptz,
      last_status int, created_at timestamptz not null, unique (webhook_id, event_id))`)
    this.addSql(`create index webhook_deliveries_due_idx on webhook_deliveries (due_at)
      where delivered_at is null and failed_at is null`)
  }

  override down(): void {
    this.addSql('drop table webhook_deliveries')
    this.addSql('drop table webhooks')
  }
}
