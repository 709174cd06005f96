import type { EntityManager } from '@mikro-orm/postgresql'

/** One JSON file of an export: the rows of a table that are the person's, without what is secret or somebody else's. */
export type RecordFile = { name: string; about: string; sql: string }

const PAGE = 100

/** Every table that holds anything of a person's; `?` is the person, and each row is answered as `record` with a `cursor`. */
export const RECORD_FILES: readonly RecordFile[] = [
  of('account', 'who you are here', 'users', 't.id = ?', 'password_hash'),
  of('profile', 'what fills the gaps of contact lines', 'profiles', 't.user_id = ?', undefined, 't.user_id'),
  of('sessions', 'when you signed in, and until when that holds', 'sessions', 't.user_id = ?'),
  of('resumes', 'your resumes', 'resumes', 't.user_id = ?'),
  of(
    'resume-versions',
    'every version of them, with its content; files are in files/resumes under the version’s id',
    'resume_versions',
    't.resume_id in (select id from resumes where user_id = ?)',
  ),
  of('job-postings', 'the postings', 'job_postings', 't.user_id = ?'),
  of('applications', 'your applications, with your tracker’s stage', 'applications', 't.user_id = ?'),
  ofApplications('decisions', 'what was decided about them, and by whom', 'decisions'),
  ofApplications('change-sets', 'the rounds of tailoring, with the match reports', 'change_sets'),
  ofApplications('changes', 'each proposed change, with your edits', 'changes'),
  ofApplications('cover-letters', 'every version of the letters', 'cover_letters'),
  ofApplications('documents', 'the documents; files are in files/documents under their ids', 'document_exports'),
  of('attachments', 'your attachments; files are in files/attachments under their ids', 'attachments', 't.user_id = ?'),
  of('templates', 'your templates; files are in files/templates under their ids', 'templates', 't.user_id = ?'),
  of('webhooks', 'the addresses that are told of events', 'webhooks', 't.user_id = ?', 'secret'),
  of('events', 'what happened', 'domain_events', 't.user_id = ?'),
  of('model-calls', 'what language models answered, and what it cost', 'llm_calls', 't.user_id = ?'),
  {
    name: 'audit',
    about: 'who changed what; another person who acted is not named',
    sql: `select t.id as cursor, to_jsonb(t) || jsonb_build_object('actor_id', case when t.actor_id = t.owner_id then t.actor_id end) as record
      from audit_log t where t.owner_id = ?`,
  },
]

function of(name: string, about: string, table: string, mine: string, secret?: string, id = 't.id'): RecordFile {
  const record = secret ? `to_jsonb(t) - '${secret}'` : 'to_jsonb(t)'
  return { name, about, sql: `select ${id} as cursor, ${record} as record from ${table} t where ${mine}` }
}

function ofApplications(name: string, about: string, table: string): RecordFile {
  return of(name, about, table, 't.application_id in (select id from applications where user_id = ?)')
}

/** The text of one JSON file, page by page, so that nobody's whole history is ever in memory. */
export async function* recordText(
  em: () => EntityManager,
  { sql }: RecordFile,
  userId: string,
): AsyncGenerator<string> {
  let separator = '['
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await em().execute<{ record: Record<string, unknown>; cursor: string }[]>(
      `select record, cursor from (${sql}) r
        where cursor > ? order by cursor limit ${PAGE}`,
      [userId, after],
    )
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
