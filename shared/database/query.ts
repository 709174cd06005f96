import type { QueryResult, QueryResultRow } from 'pg'
import type { Database } from './orm.ts'

/**
 * The rows of one statement of plain SQL (`$1`, `$2`…), which goes to the pool as it is, outside of any transaction: for what
 * every request needs and for what is only shown. MikroORM's own way to the same rows costs a good deal more CPU
 * (docs/performance.md).
 */
export async function query<Row extends QueryResultRow>(
  { em }: Database,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const pool = await em.getConnection().getNativeClient()
  const { rows } = await pool.query<Row>(text, [...values])
  return rows
}

/**
 * The rows of each of several statements, which go to the pool as one message and are one transaction, in which each sees what
 * was committed before it began. They take no values: whatever they name goes through pg's `escapeLiteral`.
 */
export async function queryTogether<Rows extends readonly QueryResultRow[]>(
  { em }: Database,
  statements: { [Index in keyof Rows]: string },
): Promise<{ [Index in keyof Rows]: Rows[Index][] }> {
  const pool = await em.getConnection().getNativeClient()
  // The types of pg know of one statement only, and as little as they do of one what its rows are.
  const results: unknown = await pool.query([...statements].join(';\n'))
  return (results as QueryResult[]).map(({ rows }) => rows) as { [Index in keyof Rows]: Rows[Index][] }
}
