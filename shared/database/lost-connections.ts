import type { Pool, PoolClient } from 'pg'

/**
 * Gives a pool back its places when connections are lost in the middle of a transaction. Kysely 0.29 releases a transaction's
 * client only after a commit or rollback that succeeded, and on a lost connection neither does: each would keep its place for
 * good, until nobody gets a connection any more. Here a client that ends while it is in use leaves the pool at once.
 */
export function releaseLostConnections(pool: Pool): void {
  const inUse = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => inUse.add(client))
  pool.on('release', (_error, client) => inUse.delete(client))
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return
      const release = client.release.bind(client)
      // Whoever has it may release it a second time.
      client.release = () => {}
      release(true)
    })
  })
}
