import { type Kysely, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { statementsOn } from '#shared/database/client-statements.ts'
import type { Tables } from '#shared/database/tables.ts'

/** One connection, for typed statements and, in the same transaction, for COPY, which streams and so needs the client itself. */
export type CopyConnection = { db: Kysely<Tables>; client: pg.Client; close: () => Promise<void> }

/** Connects. Close it afterwards. */
export async function openCopyConnection(databaseUrl: string): Promise<CopyConnection> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  return { db: statementsOn(client), client, close: () => client.end() }
}

/** `copy <table> (<columns>) <to stdout | from stdin>`, as text for the stream. */
export function copyStatement(
  db: Kysely<Tables>,
  { name, columns }: { name: string; columns: readonly string[] },
  direction: 'to' | 'from',
): string {
  const end: RawBuilder<unknown> = direction === 'to' ? sql`to stdout` : sql`from stdin`
  return sql`copy ${sql.id(name)} (${sql.join(columns.map((column) => sql.id(column)))}) ${end}`.compile(db).sql
}

/** The tables of PostgreSQL's own that say what a database holds. */
export type InformationSchema = {
  'information_schema.tables': { table_schema: string; table_name: string; table_type: string }
  'information_schema.columns': {
    table_schema: string
    table_name: string
    column_name: string
    ordinal_position: number
    is_generated: string
  }
}
