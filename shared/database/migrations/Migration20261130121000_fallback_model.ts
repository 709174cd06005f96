import { Migration } from '@mikro-orm/migrations'

/** Whether, and which, second language model was sent the texts of an application or of a resume. Workers of the version before have none. */
export class Migration20261130121000_fallback_model extends Migration {
  override up(): void {
    this.addSql('alter table applications add column fallback_model text')
    this.addSql('alter table readings add column fallback_model text')
  }
}
