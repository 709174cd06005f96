import { Migration } from '@mikro-orm/migrations'

/** Until when a step, or a reading, waits for its language model. Workers of the version before tell nobody. */
export class Migration20261130122000_model_awaited extends Migration {
  override up(): void {
    this.addSql('alter table applications add column model_awaited_until timestamptz')
    this.addSql('alter table readings add column model_awaited_until timestamptz')
  }
}
