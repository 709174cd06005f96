import type { QueryResultRow } from 'pg'
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
