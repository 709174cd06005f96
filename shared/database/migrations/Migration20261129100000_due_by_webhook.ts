import { Migration } from '@mikro-orm/migrations'

/** What is due is looked up webhook by webhook, so that one with very much of it hides nothing of another. */
export class Migration20261129100000_due_by_webhook extends Migration {
  override up(): void {
    this.addSql(`/* safe: only what is not delivered yet is in it */ create index webhook_deliveries_webhook_due_idx on webhook_deliveries (webhook_id, due_at)
      where delivered_at is null and failed_at is null`)
  }

  override down(): void {
    this.addSql('drop index webhook_deliveries_webhook_due_idx')
  }
}
