import { Migration } from '@mikro-orm/migrations'

/** What was asked for over the API, and what comes of it later, keep the request's id and where its trace stood. */
export class Migration20261129181000_request_ids extends Migration {
  override up(): void {
    for (const table of ['applications', 'decisions', 'readings'])
      this.addSql(`alter table ${table} add column request_id text, add column traceparent text`)
    for (const table of ['audit_log', 'domain_events']) this.addSql(`alter table ${table} add column request_id text`)
    this.addSql(REFUSE_CHANGE)
  }
}

/** As before; besides its diff an audit row loses the request's id, which its caller may have chosen. */
const REFUSE_CHANGE = `create or replace function refuse_change() returns trigger language plpgsql as $$
declare allowed boolean := false;
begin
  if current_setting('app.purge', true) = 'on' then
    case tg_table_name
      when 'audit_log' then
        allowed := tg_op = 'UPDATE' and new.diff_json = '[]' and (new.request_id is null or new.request_id = old.request_id)
          and to_jsonb(new) - '{diff_json,request_id}'::text[] = to_jsonb(old) - '{diff_json,request_id}'::text[];
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
