import { Migration } from '@mikro-orm/migrations'

/** The first schema. Insert-only tables are enforced here, not by habit. */
export class Migration20261123000001_initial extends Migration {
  override up(): void {
    // Foreign keys are checked at commit: a unit of work inserts its rows in any order.
    for (const statement of STATEMENTS) {
      this.addSql(statement.replaceAll(/\breferences \w+/g, '$& deferrable initially deferred'))
    }
  }

  override down(): void {
    throw new Error('There is no way back from the first schema; drop the database instead.')
  }
}

const INSERT_ONLY = ['resume_versions', 'cover_letters', 'audit_log', 'llm_calls']

const STATEMENTS = [
  `create table users (
    id uuid primary key, email text not null, password_hash text not null, role text not null default 'user'
      check (role in ('user', 'admin')),
    created_at timestamptz not null, last_login timestamptz, disabled_at timestamptz, deleted_at timestamptz)`,
  `create unique index users_email_key on users (email) where deleted_at is null`,

  `create table profiles (
    user_id uuid primary key references users, full_name text, contact jsonb not null, location jsonb not null,
    links jsonb not null, preferences jsonb not null, version int not null default 1, updated_at timestamptz not null)`,

  `create table refresh_tokens (
    id uuid primary key, user_id uuid not null references users, family_id uuid not null, token_hash text not null unique,
    created_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz, revoked_at timestamptz)`,
  `create index refresh_tokens_family_idx on refresh_tokens (family_id)`,
  `create index refresh_tokens_user_idx on refresh_tokens (user_id)`,

  `create table resumes (
    id uuid primary key, user_id uuid not null references users, title text not null, format_type text not null,
    latest_version_id uuid, created_at timestamptz not null, deleted_at timestamptz)`,
  `create index resumes_user_idx on resumes (user_id, id desc) where deleted_at is null`,

  `create table resume_versions (
    id uuid primary key, resume_id uuid not null references resumes, application_id uuid, number int not null,
    parent_id uuid references resume_versions,
    source_type text not null check (source_type in ('upload', 'parsed', 'user', 'tailored', 'approved')),
    raw_json jsonb, text_blob text, layout jsonb, files jsonb not null, content_hash text not null,
    warnings jsonb not null, provider text, created_at timestamptz not null, unique (resume_id, number))`,
  `create index resume_versions_hash_idx on resume_versions (content_hash) where source_type = 'parsed'`,
  `create index resume_versions_application_idx on resume_versions (application_id) where application_id is not null`,
  `alter table resumes add foreign key (latest_version_id) references resume_versions`,

  `create table parse_leases (content_hash text primary key, holder text not null, expires_at timestamptz not null)`,

  `create table job_postings (
    id uuid primary key, user_id uuid not null references users, source_type text not null, url text, raw_json jsonb,
    text_blob text not null, metadata jsonb not null, requirements jsonb, created_at timestamptz not null,
    deleted_at timestamptz)`,
  `create index job_postings_user_idx on job_postings (user_id, id desc) where deleted_at is null`,

  `create table applications (
    id uuid primary key, user_id uuid not null references users, resume_id uuid not null references resumes,
    resume_version_id uuid not null references resume_versions, job_id uuid not null references job_postings,
    status text not null, stage text not null, workflow_id text not null unique, options jsonb not null,
    round int not null default 1, feedback text, attention jsonb, attention_count int not null default 0,
    change_set_id uuid, cover_letter_id uuid, draft_hash text, approved_version_id uuid references resume_versions,
    review_version int not null default 0, event_seq int not null default 0, started_at timestamptz,
    waiting_since timestamptz, reminded_at timestamptz, created_at timestamptz not null, updated_at timestamptz not null,
    deleted_at timestamptz)`,
  `create index applications_user_idx on applications (user_id, id desc) where deleted_at is null`,
  `create index applications_resume_idx on applications (resume_id)`,
  `create index applications_job_idx on applications (job_id)`,
  `create index applications_to_start_idx on applications (created_at) where started_at is null`,
  `create index applications_live_idx on applications (updated_at)
    where status not in ('completed', 'rejected', 'cancelled', 'expired', 'failed')`,

  `create table decisions (
    id uuid primary key, application_id uuid not null references applications, round int not null, kind text not null,
    draft_hash text, feedback text, attention int, source text not null, actor_id uuid, created_at timestamptz not null,
    delivered_at timestamptz, settled_at timestamptz, outcome text)`,
  // One decision about a draft at a time, and one retry per attention: the loser of a race is told, not queued.
  `create unique index decisions_one_unsettled on decisions (application_id) where settled_at is null and kind <> 'retry'`,
  `create unique index decisions_one_retry on decisions (application_id, attention) where kind = 'retry'`,
  `create index decisions_application_idx on decisions (application_id, id)`,
  `create index decisions_to_deliver_idx on decisions (created_at) where delivered_at is null`,

  `create table change_sets (
    id uuid primary key, application_id uuid not null references applications, round int not null,
    base_version_id uuid not null references resume_versions, profile jsonb not null, provider text not null, model text not null,
    feedback text, match jsonb not null, notes jsonb not null, created_at timestamptz not null,
    unique (application_id, round))`,

  `create table changes (
    id uuid primary key, change_set_id uuid not null references change_sets, application_id uuid not null,
    ordinal int not null, op text not null, target text not null, text text, position int, before text,
    evidence jsonb not null, requirements jsonb not null, reason text not null, status text not null, edited_text text,
    findings jsonb not null, decided_at timestamptz, created_at timestamptz not null, unique (change_set_id, ordinal))`,

  `create table cover_letters (
    id uuid primary key, application_id uuid not null references applications, round int not null, number int not null,
    source text not null, greeting text not null, paragraphs jsonb not null, closing text not null,
    provider text not null, model text not null, notes jsonb not null, created_at timestamptz not null,
    unique (application_id, number))`,

  `create table document_exports (
    id uuid primary key, application_id uuid not null references applications, doc_type text not null,
    format text not null, design text not null, file_url text, content_hash text, size_bytes int, mime_type text,
    source_version_id uuid not null references resume_versions, draft_hash text not null,
    status text not null, created_at timestamptz not null,
    unique (application_id, doc_type, format, design, draft_hash),
    check (status = 'pending' or (file_url is not null and content_hash is not null)))`,

  `create table audit_log (
    id uuid primary key, actor_id uuid, actor_type text not null, owner_id uuid, application_id uuid,
    entity_type text not null, entity_id uuid not null, action text not null, diff_json jsonb not null,
    "timestamp" timestamptz not null)`,
  `create index audit_log_entity_idx on audit_log (entity_id, id)`,
  `create index audit_log_application_idx on audit_log (application_id, id) where application_id is not null`,

  `create table domain_events (
    id uuid primary key, user_id uuid not null, application_id uuid, seq int, event_type text not null,
    payload_json jsonb not null, created_at timestamptz not null, processed_at timestamptz,
    unique (application_id, seq))`,
  `create index domain_events_user_idx on domain_events (user_id, id)`,
  `create index domain_events_to_process_idx on domain_events (created_at) where processed_at is null`,

  `create table llm_calls (
    id uuid primary key, user_id uuid not null, application_id uuid not null, scope text not null, step text not null,
    round int not null, attempt int not null, request_hash text not null, provider text not null, model text not null,
    response jsonb not null, prompt_tokens int not null, completion_tokens int not null,
    cost_usd double precision not null, latency_ms int not null, created_at timestamptz not null,
    unique (scope, step, round, attempt))`,
  `create index llm_calls_application_idx on llm_calls (application_id)`,
  `create index llm_calls_user_idx on llm_calls (user_id)`,

  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    -- Purging a deleted person's data is the one allowed way; it sets this for its own transaction only.
    if current_setting('app.purge', true) = 'on' then return coalesce(new, old); end if;
    raise exception '% is insert-only', tg_table_name using errcode = 'integrity_constraint_violation';
  end $$`,
  ...INSERT_ONLY.map(
    (table) =>
      `create trigger ${table}_insert_only before update or delete on ${table}
        for each row execute function refuse_change()`,
  ),
]
