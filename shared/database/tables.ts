import type { EntityManager, Opt, SnakeCase } from '@mikro-orm/postgresql'
import {
  type AliasedRawBuilder,
  type ColumnType,
  type Expression,
  type Kysely,
  type RawBuilder,
  type Selectable,
  sql,
} from 'kysely'
import type { ModelRequest } from '#shared/llm/exchange.ts'
import type { ModelTask } from '#shared/llm/model.ts'
import type {
  Application,
  Attachment,
  AuditEntry,
  CallLease,
  ChangeRow,
  ChangeSet,
  CoverLetterVersion,
  Decision,
  DocumentExport,
  DomainEvent,
  JobPosting,
  LlmCall,
  Profile,
  Reading,
  RefreshToken,
  Resume,
  ResumeVersion,
  Session,
  StatementRow,
  Template,
  User,
  Webhook,
  WebhookDelivery,
} from './entities/index.ts'

/**
 * The tables as statements see them, derived from the entities: columns in snake_case, times as text (PostgreSQL's own form,
 * as its driver hands them on), JSON as what it holds. `tablesOf` gives statements of Kysely that know them.
 */
export type Tables = {
  users: ColumnsOf<User>
  profiles: ColumnsOf<Profile>
  sessions: ColumnsOf<Session>
  refresh_tokens: ColumnsOf<RefreshToken>
  resumes: ColumnsOf<Resume>
  resume_versions: ColumnsOf<ResumeVersion>
  readings: ColumnsOf<Reading>
  statements: ColumnsOf<StatementRow>
  job_postings: ColumnsOf<JobPosting>
  applications: ColumnsOf<Application>
  decisions: ColumnsOf<Decision>
  change_sets: ColumnsOf<ChangeSet>
  changes: ColumnsOf<ChangeRow>
  cover_letters: ColumnsOf<CoverLetterVersion>
  document_exports: ColumnsOf<DocumentExport>
  attachments: ColumnsOf<Attachment>
  templates: ColumnsOf<Template>
  audit_log: ColumnsOf<AuditEntry>
  domain_events: ColumnsOf<DomainEvent>
  webhooks: ColumnsOf<Webhook>
  webhook_deliveries: ColumnsOf<WebhookDelivery>
  llm_calls: ColumnsOf<LlmCall>
  call_leases: ColumnsOf<CallLease>
  /** Without entities: nothing but statements ever touches these. */
  begun_calls: {
    id: string
    application_id: string | null
    reading_id: string | null
    tokens: number
    cost_usd: number
    created_at: ColumnType<string, Time, Time>
  }
  llm_exchanges: {
    id: string
    application_id: string | null
    reading_id: string | null
    scope: string
    task: ModelTask
    round: number
    request_hash: string
    request: ColumnType<ModelRequest, Json<ModelRequest>, never>
    reply: ColumnType<unknown, never, never>
    created_at: ColumnType<string, Time, never>
    expires_at: ColumnType<string, Time, never>
  }
  server_ways: {
    server: string
    way: string
    learned_at: ColumnType<string, Time, Time>
  }
  bus_deliveries: {
    event_id: string
    group_id: string
    seq: number | null
    created_at: ColumnType<string, Time, Time>
  }
  file_removals: { id: ColumnType<string, never, never>; key: string }
  idempotency_keys: {
    scope: string
    key: string
    fingerprint: string
    reply: ColumnType<unknown, Json<unknown>, Json<unknown>>
    created_at: ColumnType<string, Time | undefined, Time>
  }
  password_attempts: { key: string; points: number; resets_at: ColumnType<string, Time, Time> }
  migrations: { id: ColumnType<number, never, never>; name: ColumnType<string, never, never> }
}

type ColumnsOf<Entity> = {
  [Key in keyof Entity as Key extends string ? SnakeCase<Key> : never]-?: Column<
    WithoutDefault<Exclude<Entity[Key], undefined>>
  >
}
/** What a property holds, without the mark of one that has a default. */
type WithoutDefault<Value> = Value extends Opt<infer Held> ? Held : Value
type Column<Value> = [Extract<Value, Date>] extends [never]
  ? [Extract<Value, object>] extends [never]
    ? Value
    : ColumnType<Value, JsonOrNull<Value>, JsonOrNull<Value>>
  : ColumnType<string | Extract<Value, null>, Time | Extract<Value, null>, Time | Extract<Value, null>>
type JsonOrNull<Value> = Json<Exclude<Value, null>> | Extract<Value, null>
type Time = Date | string | RawBuilder<Date>

/** A value for a JSON column, which the driver would otherwise take for an array of PostgreSQL's where it is a list. */
type Json<Value> = RawBuilder<Value>

export function json<Value>(value: Value): Json<Value> {
  return sql<Value>`${JSON.stringify(value)}::jsonb`
}

/** What comes as JSON text, for a JSON column. */
export function jsonOf<Value>(text: Expression<string>): Json<Value> {
  return sql<Value>`${text}::jsonb`
}

/**
 * Rows given as JSON, as a table `row` to select from: however many rows an `insert … select` adds, they are one value of the
 * statement. A row has the table's columns by their names; JSON columns hold the JSON itself.
 */
export function recordset<Table extends keyof Tables>(
  table: Table,
  rows: JsonList<object>,
): AliasedRawBuilder<Selectable<Tables[Table]>, 'row'> {
  return sql<
    Selectable<Tables[Table]>
  >`jsonb_populate_recordset(null::${sql.table(table)}, ${jsonTextOf(rows)}::jsonb)`.as<'row'>(sql.ref('row'))
}

/** A list for a statement, or what stands in one for the JSON text of a list that comes later. */
export type JsonList<Item> = readonly Item[] | Expression<string>

export function jsonTextOf(list: JsonList<unknown>): string | Expression<string> {
  return 'toOperationNode' in list ? list : JSON.stringify(list)
}

/** The columns that a row's properties are kept in: `userId` is `user_id`. */
export function asColumns<Row extends object>(row: Row): AsColumns<Row> {
  const entries = Object.entries(row).map(([key, value]) => [columnOf(key), value])
  return Object.fromEntries(entries) as AsColumns<Row>
}

type AsColumns<Row> = { [Key in keyof Row as Key extends string ? SnakeCase<Key> : never]: Row[Key] }

function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/**
 * Typed statements, in this entity manager's transaction where it is in one, on the pool otherwise. For what must be one
 * statement, and for what is only shown; whatever is changed as an object goes through the entities.
 */
export function tablesOf(em: EntityManager): Kysely<Tables> {
  return em.getKysely<Tables>()
}
