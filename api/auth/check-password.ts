import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { sql } from 'kysely'
import { now, secondsFromNow } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { passwordMatches } from './passwords.ts'

const WINDOW_S = 15 * 60
/** One address cannot lock a person out everywhere; many addresses together still cannot go on guessing. */
const ALL_ADDRESSES_FACTOR = 10
/** Of counts that have run out, with each right password. */
const SWEPT_AT_ONCE = 100

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
  const { points, seconds } = await tablesOf(database.em)
    .insertInto('password_attempts')
    .values({ key, points: 1, resets_at: secondsFromNow(WINDOW_S) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ eb, ref, case: when }) => {
        const isOver = eb('password_attempts.resets_at', '<=', now())
        return {
          points: when()
            .when(isOver)
            .then(1)
            .else(eb('password_attempts.points', '+', 1))
            .end(),
          resets_at: when().when(isOver).then(ref('excluded.resets_at')).else(ref('password_attempts.resets_at')).end(),
        }
      }),
    )
    .returning((eb) => [
      'points',
      sql<number>`ceil(extract(epoch from ${eb.ref('resets_at')} - ${now()}))::int`.as('seconds'),
    ])
    .executeTakeFirstOrThrow()
  if (points <= limit) return
  throw new Problem('too-many-requests', `Too many wrong passwords; try again in ${Math.ceil(seconds / 60)} minutes.`, {
    headers: { 'retry-after': String(Math.max(1, seconds)) },
  })
}

/** A right password does not count, starts this address afresh, and sweeps what has run out. */
async function forgive(database: Database, here: string, everywhere: string): Promise<void> {
  const db = tablesOf(database.em)
  await db
    .updateTable('password_attempts')
    .set(({ eb }) => ({ points: eb('points', '-', 1) }))
    .where('key', '=', everywhere)
    .execute()
  await db
    .deleteFrom('password_attempts')
    .where('key', 'in', ({ selectFrom }) =>
      selectFrom('password_attempts')
        .select('key')
        .where(({ eb, or }) => or([eb('key', '=', here), eb('resets_at', '<', now())]))
        .limit(SWEPT_AT_ONCE)
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}

/** Addresses are not kept as they are. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
