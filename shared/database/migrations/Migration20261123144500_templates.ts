import { Migration } from '@mikro-orm/migrations'

/** Templates of people's own; a deleted one stays as a row, since exports were made from it. */
export class Migration20261123144500_templates extends Migration {
  override up(): void {
    this.addSql(`create table templates (
      id uuid primary key, user_id uuid not null references users on delete cascade deferrable initially deferred,
      name text not null, doc_type text not null check (doc_type in ('resume', 'cover_letter')), file_url text not null,
      content_hash text not null, size_bytes int not null, created_at timestamptz not null, deleted_at timestamptz)`)
    this.addSql('create index templates_user_idx on templates (user_id, id desc) where deleted_at is null')
  }

  override down(): void {
    this.addSql('drop table templates')
  }
}
