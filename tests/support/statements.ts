import type { Database } from '#shared/database/orm.ts'

export type Statement = { text: string; values: unknown[] }

/** Notes every statement that goes to PostgreSQL through this pool from now on, with its values. */
export async function hearStatements({ em }: Database, hear: (statement: Statement) => void): Promise<void> {
  const pool = await em.getConnection().getNativeClient()
  const heard = new WeakSet<object>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    const send: (...given: unknown[]) => unknown = client.query.bind(client)
    const listening = (text: string, values: unknown[] = [], ...rest: unknown[]): unknown => {
      hear({ text, values })
      return send(text, values, ...rest)
    }
    Object.defineProperty(client, 'query', { value: listening })
  })
}
