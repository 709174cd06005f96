import { now, secondsAgo, secondsSince } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { createWayMemory, readWay, toWayText, WAY_KEPT_MS, type Way, type WayMemory } from '#shared/llm/ways.ts'

/**
 * A memory of what servers take that all workers share, and that outlives them. A process reads it until it knows a way, and
 * from then on goes by that for as long as it is kept. What is learned can be learned again: a database that is away makes no
 * call fail, least of all one whose reply has come.
 */
export function createKeptWays(database: Database, nowMs: () => number = Date.now): WayMemory {
  const own = createWayMemory(nowMs)
  return {
    async recall(server) {
      const known = await own.recall(server)
      if (known) return known
      const kept = await findWay(database, server).catch(() => null)
      if (!kept) return null
      await own.learn(server, kept.way, kept.ageMs)
      return kept.way
    },
    async learn(server, way) {
      await own.learn(server, way)
      await keepWay(database, server, way).catch(() => {})
    },
  }
}

async function findWay(database: Database, server: string): Promise<{ way: Way; ageMs: number } | null> {
  const row = await tablesOf(database.em)
    .selectFrom('server_ways')
    .select(({ ref }) => ['way', secondsSince(ref('learned_at')).as('ageSeconds')])
    .where('server', '=', server)
    .where('learned_at', '>', secondsAgo(WAY_KEPT_MS / 1000))
    .executeTakeFirst()
  const way = row && readWay(row.way)
  return way ? { way, ageMs: row.ageSeconds * 1000 } : null
}

/** Keeps a way, and drops those of servers that nobody asks any more. */
async function keepWay(database: Database, server: string, way: Way): Promise<void> {
  const learned = { way: toWayText(way), learned_at: now() }
  await tablesOf(database.em)
    .with('old', (from) =>
      from
        .deleteFrom('server_ways')
        .where('learned_at', '<', secondsAgo(WAY_KEPT_MS / 1000))
        .where('server', '<>', server),
    )
    .insertInto('server_ways')
    .values({ server, ...learned })
    .onConflict((conflict) => conflict.column('server').doUpdateSet(learned))
    .execute()
}
