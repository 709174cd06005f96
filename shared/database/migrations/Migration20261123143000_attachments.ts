import { Migration } from '@mikro-orm/migrations'

/** Files that a person keeps with an application or a resume; they go with it. */
export class Migration20261123143000_attachments extends Migration {
  override up(): void {
    this.addSql(`create table attachments (
      id uuid primary key, user_id uuid not null references users on delete cascade deferrable initially deferred,
      application_id uuid references applications on delete cascade deferrable initially deferred,
      resume_id uuid references resumes on delete cascade deferrable initially deferred,
      file_url text not null, file_name text not null, mime_type text not null, size_bytes int not null,
      content_hash text not null, created_at timestamptz not null,
      check (num_nonnulls(application_id, resume_id) = 1))`)
    this.addSql('create index attachments_user_idx on attachments (user_id)')
    this.addSql(
      'create index attachments_application_idx on attachments (application_id) where application_id is not null',
    )
    this.addSql('create index attachments_resume_idx on attachments (resume_id) where resume_id is not null')
  }

  override down(): void {
    this.addSql('drop table attachments')
  }
}
