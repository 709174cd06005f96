import type { EntityManager } from '@mikro-orm/postgresql'
import { type Expression, type Kysely, sql } from 'kysely'
import { type Tables, tablesOf } from '#shared/database/tables.ts'

/** One JSON file of an export: the rows of a table that are the person's, without what is secret or somebody else's. */
type RecordFile = { name: string; about: string; readPage: ReadPage }

/** So many of a person's rows after that one. */
type ReadPage = (db: Kysely<Tables>, userId: string, after: string) => Promise<RecordRow[]>
type RecordRow = { cursor: string; record: Record<string, unknown> }

const PAGE = 100

/** Every table that holds anything of a person's. */
export const RECORD_FILES: readonly RecordFile[] = [
  {
    name: 'account',
    about: 'who you are here',
    readPage: (db, userId, after) =>
      db
        .selectFrom('users')
        .select(({ table }) => ['id as cursor', recordOf(table('users'), 'password_hash').as('record')])
        .where('id', '=', userId)
        .where('id', '>', after)
        .execute(),
  },
  {
    name: 'profile',
    about: 'what fills the gaps of contact lines',
    readPage: (db, userId, after) =>
      db
        .selectFrom('profiles')
        .select(({ table }) => ['user_id as cursor', recordOf(table('profiles')).as('record')])
        .where('user_id', '=', userId)
        .where('user_id', '>', after)
        .execute(),
  },
  {
    name: 'sessions',
    about: 'when you signed in, and until when that holds',
    readPage: ofUser('sessions'),
  },
  { name: 'resumes', about: 'your resumes', readPage: ofUser('resumes') },
  {
    name: 'resume-versions',
    about: 'every version of them, with its content; files are in files/resumes under the version’s id',
    readPage: (db, userId, after) =>
      db
        .selectFrom('resume_versions')
        .select(({ table }) => ['id as cursor', recordOf(table('resume_versions')).as('record')])
        .where('resume_id', 'in', ({ selectFrom }) => selectFrom('resumes').select('id').where('user_id', '=', userId))
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE)
        .execute(),
  },
  { name: 'job-postings', about: 'the postings', readPage: ofUser('job_postings') },
  { name: 'applications', about: 'your applications, with your tracker’s stage', readPage: ofUser('applications') },
  { name: 'decisions', about: 'what was decided about them, and by whom', readPage: ofApplications('decisions') },
  {
    name: 'readings',
    about: 'what was read of each resume, what is in doubt, and what you said of it',
    readPage: ofUser('readings'),
  },
  { name: 'statements', about: 'what you stated beside your resumes', readPage: ofUser('statements') },
  {
    name: 'change-sets',
    about: 'the rounds of tailoring, with the match reports',
    readPage: ofApplications('change_sets'),
  },
  { name: 'changes', about: 'each proposed change, with your edits', readPage: ofApplications('changes') },
  { name: 'cover-letters', about: 'every version of the letters', readPage: ofApplications('cover_letters') },
  {
    name: 'documents',
    about: 'the documents; files are in files/documents under their ids',
    readPage: ofApplications('document_exports'),
  },
  {
    name: 'attachments',
    about: 'your attachments; files are in files/attachments under their ids',
    readPage: ofUser('attachments'),
  },
  {
    name: 'templates',
    about: 'your templates; files are in files/templates under their ids',
    readPage: ofUser('templates'),
  },
  { name: 'webhooks', about: 'the addresses that are told of events', readPage: ofUser('webhooks', 'secret') },
  { name: 'events', about: 'what happened', readPage: ofUser('domain_events') },
  { name: 'model-calls', about: 'what language models answered, and what it cost', readPage: ofUser('llm_calls') },
  {
    name: 'audit',
    about: 'who changed what; another person who acted is not named',
    readPage: (db, userId, after) =>
      db
        .selectFrom('audit_log')
        .select(({ table, ref, case: when }) => [
          'id as cursor',
          withActor(
            recordOf(table('audit_log')),
            when().when('actor_id', '=', ref('owner_id')).then(ref('actor_id')).end(),
          ).as('record'),
        ])
        .where('owner_id', '=', userId)
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE)
        .execute(),
  },
]

type TableOfUser =
  | 'sessions'
  | 'resumes'
  | 'readings'
  | 'statements'
  | 'job_postings'
  | 'applications'
  | 'attachments'
  | 'templates'
  | 'webhooks'
  | 'domain_events'
  | 'llm_calls'
type TableOfApplications = 'decisions' | 'change_sets' | 'changes' | 'cover_letters' | 'document_exports'

function ofUser(name: TableOfUser, secret?: keyof Tables['webhooks']): ReadPage {
  return (db, userId, after) =>
    db
      .selectFrom(name)
      .select(({ table }) => ['id as cursor', recordOf(table(name), secret).as('record')])
      .where('user_id', '=', userId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
}

function ofApplications(name: TableOfApplications): ReadPage {
  return (db, userId, after) =>
    db
      .selectFrom(name)
      .select(({ table }) => ['id as cursor', recordOf(table(name)).as('record')])
      .where('application_id', 'in', ({ selectFrom }) =>
        selectFrom('applications').select('applications.id').where('user_id', '=', userId),
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
}

/** A whole row as JSON, without a column that is secret. */
function recordOf(row: Expression<unknown>, secret?: string) {
  const record = sql<Record<string, unknown>>`to_jsonb(${row})`
  return secret === undefined ? record : sql<Record<string, unknown>>`${record} - ${secret}::text`
}

function withActor(record: Expression<Record<string, unknown>>, actorId: Expression<string | null>) {
  return sql<Record<string, unknown>>`${record} || jsonb_build_object('actor_id', ${actorId})`
}

/** The text of one JSON file, page by page, so that nobody's whole history is ever in memory. */
export async function* recordText(
  em: () => EntityManager,
  { readPage }: RecordFile,
  userId: string,
): AsyncGenerator<string> {
  let separator = '['
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await readPage(tablesOf(em()), userId, after)
    for (const { record, cursor } of rows) {
      yield `${separator}\n${JSON.stringify(inCamelCase(record), null, 2)}`
      separator = ','
      after = cursor
    }
    if (rows.length < PAGE) break
  }
  yield separator === '[' ? '[]\n' : '\n]\n'
}

/** Columns are called as the API calls them. */
function inCamelCase(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([column, value]) => [
      column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
