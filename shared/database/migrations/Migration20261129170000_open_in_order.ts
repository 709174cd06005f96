import { Migration } from '@mikro-orm/migrations'

/** Applications that are not over are looked after batch by batch, in their order, however many are over. */
export class Migration20261129170000_open_in_order extends Migration {
  override up(): void {
    this.addSql(`/* safe: on a large table it is made by hand beforehand, concurrently; only what is not over is in it */
      create index if not exists applications_open_idx on applications (id)
      where status not in ('completed', 'rejected', 'cancelled', 'expired', 'failed')`)
  }

  override down(): void {
    this.addSql('drop index applications_open_idx')
  }
}
