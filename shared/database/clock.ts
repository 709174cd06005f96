import { type RawBuilder, sql } from 'kysely'

/** The time at which the transaction began, on the database's clock, which all processes share. */
export function now(): RawBuilder<string> {
  return sql<string>`now()`
}

/** So many seconds after that. */
export function secondsFromNow(seconds: number): RawBuilder<string> {
  return sql<string>`now() + make_interval(secs => ${seconds})`
}

/** So many seconds before that. */
export function secondsAgo(seconds: number): RawBuilder<string> {
  return secondsFromNow(-seconds)
}
