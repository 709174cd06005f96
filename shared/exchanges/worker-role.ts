import { sql } from 'kysely'
import type { Config } from '#shared/config.ts'
import { classifyFailure } from '#shared/database/classify-failure.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'

/** PostgreSQL: duplicate_object, unique_violation (two who make it at once), insufficient_privilege. */
const ALREADY_THERE: readonly unknown[] = ['42710', '23505']
const NOT_ALLOWED = '42501'

/** The role is not as it should be, and this account may not change that; the message says what its administrator does. */
export class RoleNotMine extends Error {
  override name = 'RoleNotMine'
}

/**
 * Makes the account by which workers in other languages reach the database: it reads requests and writes replies in
 * `llm_exchanges`, and may touch nothing else. Safe to repeat. The password stays as it is where none is configured.
 * Throws RoleNotMine where that is somebody else's to do.
 */
export async function ensureWorkerRole(
  database: Database,
  {
    LLM_DATABASE_ROLE: name,
    LLM_DATABASE_PASSWORD: password,
  }: Pick<Config, 'LLM_DATABASE_ROLE' | 'LLM_DATABASE_PASSWORD'>,
): Promise<void> {
  const db = tablesOf(database.em)
  const role = sql.id(name)
  const isThere = await sql`select from pg_roles where rolname = ${name}`.execute(db)
  if (isThere.rows.length === 0)
    await unlessNotAllowed(
      () => sql`create role ${role} login noinherit`.execute(db),
      `The database has no role ${name}, and this account may make none. As its administrator: create role ${name} login noinherit password '…'; then run this again.`,
    )
  if (password !== undefined)
    await unlessNotAllowed(
      () => sql`alter role ${role} password ${sql.lit(password)}`.execute(db),
      `This account may not set the password of ${name}. Leave LLM_DATABASE_PASSWORD out; as the database's administrator: alter role ${name} password '…'.`,
    )
  await database.em.fork().transactional(async (em) => {
    const within = tablesOf(em)
    await sql`revoke all on all tables in schema public from ${role}`.execute(within)
    await sql`grant usage on schema public to ${role}`.execute(within)
    await sql`grant select (id, request, reply), update (reply) on llm_exchanges to ${role}`.execute(within)
  })
}

/** Another process may have made it meanwhile, which is as good. */
async function unlessNotAllowed(change: () => Promise<unknown>, message: string): Promise<void> {
  try {
    await change()
  } catch (error) {
    const { sqlState } = classifyFailure(error)
    if (ALREADY_THERE.includes(sqlState)) return
    if (sqlState !== NOT_ALLOWED) throw error
    throw new RoleNotMine(message)
  }
}

/** How such a worker reaches the database that this configuration names. */
export function workerDatabaseUrl({
  DATABASE_URL,
  LLM_DATABASE_ROLE,
  LLM_DATABASE_PASSWORD,
}: Pick<Config, 'DATABASE_URL' | 'LLM_DATABASE_ROLE' | 'LLM_DATABASE_PASSWORD'>): string {
  const url = new URL(DATABASE_URL)
  url.username = LLM_DATABASE_ROLE
  url.password = encodeURIComponent(LLM_DATABASE_PASSWORD ?? '')
  return url.href
}
