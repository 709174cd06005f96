import { Migration } from '@mikro-orm/migrations'

/**
 * The lease of a parse becomes one of any question to a model. `parse_leases` stays, empty, for workers of the version
 * before, which may run beside this one.
 */
export class Migration20261123171000_call_leases extends Migration {
  override up(): void {
    this.addSql(
      'create table call_leases (name text primary key, holder text not null, expires_at timestamptz not null)',
    )
  }
}
