import { Migration } from '@mikro-orm/migrations'

/** Drafts are merged with newer versions of the resume; advice about a person's own words stands beside a proposal's findings. */
export class Migration20261123133000_merged_drafts extends Migration {
  override up(): void {
    this.addSql(
      `alter table change_sets add column newest_version_id uuid references resume_versions deferrable initially deferred,
        add column settled jsonb not null default '[]'`,
    )
    this.addSql('update change_sets set newest_version_id = base_version_id')
    // The foreign key's pending checks would keep the next statement from altering the table.
    this.addSql('set constraints all immediate')
    this.addSql(
      'alter table change_sets alter column newest_version_id set not null, alter column settled drop default',
    )
    this.addSql(`alter table changes add column edited_findings jsonb not null default '[]'`)
    this.addSql('update changes set edited_findings = findings where edited_text is not null')
    this.addSql('alter table changes alter column edited_findings drop default')
  }

  override down(): void {
    this.addSql('alter table change_sets drop column newest_version_id, drop column settled')
    this.addSql('alter table changes drop column edited_findings')
  }
}
