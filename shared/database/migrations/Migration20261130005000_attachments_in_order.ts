import { Migration } from '@mikro-orm/migrations'

const SAFE = '/* safe: a million rows take a second or two, and writers wait no longer */'

/** Attachments are listed newest first: a person's, an application's, a resume's. */
export class Migration20261130005000_attachments_in_order extends Migration {
  override up(): void {
    this.addSql(`${SAFE} create index attachments_user_page_idx on attachments (user_id, id desc)`)
    this.addSql(
      `${SAFE} create index attachments_application_page_idx on attachments (application_id, id desc) where application_id is not null`,
    )
    this.addSql(
      `${SAFE} create index attachments_resume_page_idx on attachments (resume_id, id desc) where resume_id is not null`,
    )
    this.addSql('drop index attachments_user_idx')
    this.addSql('drop index attachments_application_idx')
    this.addSql('drop index attachments_resume_idx')
  }

  override down(): void {
    this.addSql('create index attachments_user_idx on attachments (user_id)')
    this.addSql(
      'create index attachments_application_idx on attachments (application_id) where application_id is not null',
    )
    this.addSql('create index attachments_resume_idx on attachments (resume_id) where resume_id is not null')
    this.addSql('drop index attachments_user_page_idx')
    this.addSql('drop index attachments_application_page_idx')
    this.addSql('drop index attachments_resume_page_idx')
  }
}
