import { Migration } from '@mikro-orm/migrations'

/** Documents on demand: an approved draft in any design, on any paper, or in a template of one's own. */
export class Migration20261123154500_exports_on_demand extends Migration {
  override up(): void {
    this.addSql(
      `alter table document_exports add column page_size text,
        add column template_id uuid references templates deferrable initially deferred,
        alter column design drop not null`,
    )
    this.addSql(
      `update document_exports e set page_size = a.options->>'pageSize' from applications a where a.id = e.application_id`,
    )
    // The foreign keys' pending checks would keep the next statements from altering the table.
    this.addSql('set constraints all immediate')
    // The name that PostgreSQL gave it is cut at 63 characters.
    this.addSql(`do $$ declare old text; begin
      select conname into strict old from pg_constraint where conrelid = 'document_exports'::regclass and contype = 'u';
      execute format('alter table document_exports drop constraint %I', old);
    end $$`)
    this.addSql(
      `alter table document_exports add constraint document_exports_once unique nulls not distinct
        (application_id, doc_type, format, design, page_size, template_id, draft_hash)`,
    )
  }

  override down(): void {
    throw new Error('Documents made from templates have no place in the schema before; delete them first.')
  }
}
