import { Migration } from '@mikro-orm/migrations'

/** An approval keeps exactly what was approved; a draft keeps which rules it was checked by. */
export class Migration20261129090000_approved_content extends Migration {
  override up(): void {
    this.addSql('alter table decisions add column content jsonb')
    this.addSql('alter table change_sets add column checked_by text')
  }
}
