import { Migration } from '@mikro-orm/migrations'

/**
 * What a person corrects of a posting, and what they write around a letter's paragraphs. Processes of the version before go on to
 * write rows without these columns.
 */
export class Migration20261129184500_corrected_postings extends Migration {
  override up(): void {
    this.addSql('alter table job_postings add column first_reading jsonb, add column revision int not null default 1')
    this.addSql('alter table change_sets add column posting_revision int not null default 1')
    this.addSql(`alter table cover_letters add column addressee text, add column own jsonb not null default '{}'`)
  }
}
