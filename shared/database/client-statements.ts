import { Kysely, PostgresDialect } from 'kysely'
import type { Client } from 'pg'
import type { Tables } from './tables.ts'

/**
 * Typed statements on one connection that is used for more than statements: to listen, or to copy within the same
 * transaction. Whoever opened the connection closes it.
 */
export function statementsOn(client: Client): Kysely<Tables> {
  const lent = Object.assign(client, { release: () => {} })
  const pool = { connect: async () => lent, end: async () => {}, options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
