import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { Database } from '#shared/database/orm.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { passwordMatches } from './passwords.ts'

const WINDOW_S = 15 * 60
/** One address cannot lock a person out everywhere; many addresses together still cannot go on guessing. */
const ALL_ADDRESSES_FACTOR = 10

/**
 * Checks a password, and counts it if it is wrong: per account and address, and per account from everywhere. `account` is
 * the e-mail address that was given, so that an account that does not exist is answered, counted and timed like one that
 * does. The counts are in the database, on its clock: every API process shares them. Throws a 429 once they are used up.
 */
export async function passwordIsRight(
  { config, database, logger }: Services,
  req: Request,
  attempt: { account: string; passwordHash: string | null; password: string },
): Promise<boolean> {
  const here = keyOf(attempt.account, req.ip ?? 'unknown')
  const everywhere = keyOf(attempt.account)
  const limits = [
    { key: here, limit: config.PASSWORD_ATTEMPTS },
    { key: everywhere, limit: config.PASSWORD_ATTEMPTS * ALL_ADDRESSES_FACTOR },
  ]
  // Counted before the check, so that parallel guesses do not slip through together.
  for (const { key, limit } of limits) await count(database, key, limit)
  const right = await passwordMatches(attempt.passwordHash, attempt.password)
  if (right) await forgive(database, here, everywhere)
  else logger.info('a password was wrong')
  return right
}

async function count(database: Database, key: string, limit: number): Promise<void> {
  const [row] = await database.em.fork().execute<{ points: number; seconds: number }[]>(
    `insert into password_attempts as a (key, points, resets_at) values (?, 1, now() + ${WINDOW_S} * interval '1 second')
      on conflict (key) do update set
        points = case when a.resets_at <= now() then 1 else a.points + 1 end,
        resets_at = case when a.resets_at <= now() then excluded.resets_at else a.resets_at end
      returning points, ceil(extract(epoch from resets_at - now()))::int as seconds`,
    [key],
  )
  if (!row || row.points <= limit) return
  throw new Problem(
    'too-many-requests',
    `Too many wrong passwords; try again in ${Math.ceil(row.seconds / 60)} minutes.`,
    {
      headers: { 'retry-after': String(Math.max(1, row.seconds)) },
    },
  )
}

/** A right password does not count, starts this address afresh, and sweeps what has run out. */
async function forgive(database: Database, here: string, everywhere: string): Promise<void> {
  const em = database.em.fork()
  await em.execute('update password_attempts set points = points - 1 where key = ?', [everywhere])
  await em.execute(
    `delete from password_attempts where key in (
      select key from password_attempts where key = ? or resets_at < now() limit 100 for update skip locked)`,
    [here],
  )
}

/** Addresses are not kept as they are. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
