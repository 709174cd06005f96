import { Migration } from '@mikro-orm/migrations'

/** How each language-model server is asked: the form of request that it took last, so that no process has to find it out again. */
export class Migration20261130120000_server_ways extends Migration {
  override up(): void {
    this.addSql(
      'create table server_ways (server text primary key, way text not null, learned_at timestamptz not null)',
    )
  }
}
