import { type Expression, type RawBuilder, sql } from 'kysely'

/** The time at which the transaction began, on the database's clock, which all processes share. */
export function now(): RawBuilder<string> {
  return sql<string>`now()`
}

/** The time of writing, not that at which the transaction began: rows of one application are in the order of its lock. */
export function writingTime(): RawBuilder<string> {
  return sql<string>`clock_timestamp()`
}

/** So many seconds after the time at which the transaction began. */
export function secondsFromNow(seconds: number | Expression<number>): RawBuilder<string> {
  return sql<string>`now() + make_interval(secs => ${seconds})`
}

/** So many seconds before it. */
export function secondsAgo(seconds: number | Expression<number>): RawBuilder<string> {
  return sql<string>`now() - make_interval(secs => ${seconds})`
}

/** How many seconds ago a time was, of that at which the transaction began. */
export function secondsSince(time: Expression<unknown>): RawBuilder<number> {
  return sql<number>`extract(epoch from now() - ${time})::float8`
}
