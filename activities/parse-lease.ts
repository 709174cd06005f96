import type { Database } from '#shared/database/orm.ts'

/** Longer than a model call may take without a heartbeat's death notice; a dead holder's lease runs out by itself. */
const LEASE_SECONDS = 90

/**
 * Takes the right to parse a content, or renews one's own; false while somebody else holds it. The holder is an
 * application: when its worker dies, the step's next attempt goes on at once.
 */
export async function takeParse(database: Database, contentHash: string, holder: string): Promise<boolean> {
  const rows = await database.em.fork().execute<unknown[]>(
    `insert into parse_leases (content_hash, holder, expires_at) values (?, ?, now() + make_interval(secs => ?))
      on conflict (content_hash) do update set holder = excluded.holder, expires_at = excluded.expires_at
      where parse_leases.expires_at < now() or parse_leases.holder = excluded.holder
      returning holder`,
    [contentHash, holder, LEASE_SECONDS],
  )
  return rows.length > 0
}

export async function releaseParse(database: Database, contentHash: string, holder: string): Promise<void> {
  await database.em
    .fork()
    .execute('delete from parse_leases where content_hash = ? and holder = ?', [contentHash, holder])
}
