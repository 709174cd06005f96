import { Migration } from '@mikro-orm/migrations'

/**
 * Events that are still to be published on the bus, a row each; it goes when the bus has the event. Events of one group (an
 * application, or a person where there is none) are published in their order, by one process at a time.
 */
export class Migration20261129180000_bus_deliveries extends Migration {
  override up(): void {
    this.addSql(`create table bus_deliveries (
      event_id uuid primary key references domain_events on delete cascade deferrable initially deferred,
      group_id uuid not null, seq int, created_at timestamptz not null)`)
    this.addSql('create index bus_deliveries_oldest_idx on bus_deliveries (created_at)')
    this.addSql('create index bus_deliveries_group_idx on bus_deliveries (group_id, seq)')
  }
}
