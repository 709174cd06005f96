import { Migration } from '@mikro-orm/migrations'

/**
 * A lease lives for seconds and only keeps two from asking the same at once. Taking one need not wait for the disk: after a
 * crash of the database the table is empty, and whoever held a lease finds out no worse than by one that had run out.
 */
export class Migration20261128030000_unlogged_leases extends Migration {
  override up(): void {
    this.addSql('alter table call_leases set unlogged')
  }
}
