import type { Database } from '#shared/database/orm.ts'

/** How many statements every process has sent to this database since the server started; it was started to count them. */
export async function countStatements({ em }: Database): Promise<number> {
  const [row] = await em
    .fork()
    .execute<{ calls: string }[]>(
      'select sum(calls) as calls from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())',
    )
  return Number(row?.calls ?? 0)
}

/** How large the database is, indexes included. */
export async function databaseBytes({ em }: Database): Promise<number> {
  const [row] = await em.fork().execute<{ bytes: string }[]>('select pg_database_size(current_database()) as bytes')
  return Number(row?.bytes ?? 0)
}
