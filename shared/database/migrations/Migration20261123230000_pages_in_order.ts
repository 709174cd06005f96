import { Migration } from '@mikro-orm/migrations'

const SAFE = '/* safe: a million rows take a second or two, and writers wait no longer */'

/** The pages of a resume's versions and of an application's documents, newest first, are read in order. */
export class Migration20261123230000_pages_in_order extends Migration {
  override up(): void {
    this.addSql(`${SAFE} create index resume_versions_resume_idx on resume_versions (resume_id, id desc)`)
    this.addSql(`${SAFE} create index document_exports_application_idx on document_exports (application_id, id desc)`)
  }
}
