import { Migration } from '@mikro-orm/migrations'

/**
 * Removing what was deleted. Rows of insert-only tables go only with the purge's own setting, and only where a tombstone
 * above them says that they were deleted; an audit row stays and loses its diff.
 */
export class Migration20261123160000_purge extends Migration {
  override up(): void {
    this.addSql('create table file_removals (id bigint generated always as identity primary key, key text not null)')
    for (const table of ['users', 'resumes', 'job_postings', 'applications'])
      this.addSql(`create index ${table}_deleted_idx on ${table} (id) where deleted_at is not null`)
    this.addSql('create index document_exports_file_idx on document_exports (file_url)')
    this.addSql('create index attachments_file_idx on attachments (file_url)')
    this.addSql('create index templates_file_idx on templates (file_url) where deleted_at is null')
    this.addSql('create index resume_versions_files_idx on resume_versions using gin (files jsonb_path_ops)')
    this.addSql('create index audit_log_owner_idx on audit_log (owner_id, id)')
    this.addSql(REFUSE_CHANGE)
  }

  override down(): void {
    throw new Error('What was purged does not come back, and the rule that guards it is not loosened again.')
  }
}

const REFUSE_CHANGE = `create or replace function refuse_change() returns trigger language plpgsql as $$
declare allowed boolean := false;
begin
  if current_setting('app.purge', true) = 'on' then
    case tg_table_name
      when 'audit_log' then
        allowed := tg_op = 'UPDATE' and new.diff_json = '[]' and to_jsonb(new) - 'diff_json' = to_jsonb(old) - 'diff_json';
      when 'resume_versions' then
        allowed := tg_op = 'DELETE' and (
          exists (select 1 from resumes r where r.id = old.resume_id and r.deleted_at is not null)
          or old.source_type in ('tailored', 'approved')
            and exists (select 1 from applications a where a.id = old.application_id and a.deleted_at is not null));
      when 'cover_letters' then
        allowed := tg_op = 'DELETE'
          and exists (select 1 from applications a where a.id = old.application_id and a.deleted_at is not null);
      when 'llm_calls' then
        if tg_op = 'DELETE' then
          allowed := exists (select 1 from users u where u.id = old.user_id and u.deleted_at is not null);
        else
          allowed := new.response = '{}' and new.request_hash = ''
            and to_jsonb(new) - '{response,request_hash}'::text[] = to_jsonb(old) - '{response,request_hash}'::text[];
        end if;
      else null;
    end case;
  end if;
  if allowed then return coalesce(new, old); end if;
  raise exception '% is insert-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$`
