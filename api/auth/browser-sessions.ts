import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Config } from '#shared/config.ts'
import { now, secondsFromNow, secondsSince } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { RefreshToken, type User } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { Caller } from '../http/operation.ts'
import { openSession } from './tokens.ts'

/** How long the cookie before goes on counting once the next was used: for what another tab had sent by then. */
const GRACE_S = 60

/** What a browser's cookie says: whose it is, and the cookie to take its place, where it is time for one. */
type FoundSession = { caller: Caller & { sessionId: string }; next: string | null }

/** Begins a session that a browser keeps as a cookie. The caller holds the account's row lock. */
export function beginBrowserSession(
  em: EntityManager,
  user: User,
  config: Config,
): { sessionId: string; cookie: string } {
  const session = openSession(em, user, config)
  const cookie = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Math.min(Date.now() + config.REFRESH_TOKEN_TTL_S * 1000, session.expiresAt.getTime()))
  em.create(RefreshToken, { sessionId: session.id, tokenHash: hashOf(cookie), expiresAt, usedAt: null })
  return { sessionId: session.id, cookie }
}

/**
 * The session of a cookie; null for one that is no good. A cookie is exchanged for the next as often as access tokens are. Which one
 * that is follows from the cookie, so tabs that ask at once are all given the same, and one whose answer was lost is given it
 * again. The one before is over soon after the next was first used; whoever comes with it later has it from somewhere else, and the
 * session ends.
 */
export async function findBrowserSession(
  database: Database,
  cookie: string,
  config: Config,
): Promise<FoundSession | null> {
  const [found] = await selectSession(database.em, { hash: hashOf(cookie) })
  if (!found) return null
  const { id, role, sessionId, tokenId, ageS, retiredForS, isFirstUse } = found
  const db = tablesOf(database.em)
  if (retiredForS !== null && retiredForS > GRACE_S) {
    await db.updateTable('sessions').set({ ended_at: now() }).where('id', '=', sessionId).execute()
    return null
  }
  if (isFirstUse) {
    await db
      .updateTable('refresh_tokens')
      .set({ used_at: now() })
      .where('session_id', '=', sessionId)
      .where('id', '<', tokenId)
      .where('used_at', 'is', null)
      .execute()
  }
  const caller = { id, role, sessionId }
  if (retiredForS !== null || ageS < config.ACCESS_TOKEN_TTL_S) return { caller, next: null }
  return { caller, next: await issueNext(database, sessionId, cookie, config) }
}

/** By the hash of a cookie: one statement, for it runs at every request of a page. */
const selectSession = prepareStatement<{ hash: string }>()((db, value) =>
  db
    .selectFrom('refresh_tokens as t')
    .innerJoin('sessions', 'sessions.id', 't.session_id')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(({ ref, exists, selectFrom }) => [
      'users.id',
      'users.role',
      'sessions.id as sessionId',
      't.id as tokenId',
      secondsSince(ref('t.created_at')).as('ageS'),
      secondsSince(ref('t.used_at')).$castTo<number | null>().as('retiredForS'),
      exists(
        selectFrom('refresh_tokens as earlier')
          .whereRef('earlier.session_id', '=', 't.session_id')
          .whereRef('earlier.id', '<', 't.id')
          .where('earlier.used_at', 'is', null)
          .select('earlier.id'),
      ).as('isFirstUse'),
    ])
    .where('t.token_hash', '=', value('hash'))
    .where('t.expires_at', '>', now())
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', now())
    .where('users.deleted_at', 'is', null)
    .where('users.disabled_at', 'is', null),
)

async function issueNext(database: Database, sessionId: string, cookie: string, config: Config): Promise<string> {
  const next = createHmac('sha256', config.JWT_SECRET).update(`session cookie after ${cookie}`).digest('base64url')
  await tablesOf(database.em)
    .insertInto('refresh_tokens')
    .columns(['id', 'session_id', 'token_hash', 'created_at', 'expires_at'])
    .expression(({ selectFrom, val }) =>
      selectFrom('sessions')
        .where('id', '=', sessionId)
        .where('ended_at', 'is', null)
        .select([
          val(uuidv7()).as('id'),
          'id as session_id',
          val(hashOf(next)).as('token_hash'),
          now().as('created_at'),
          secondsFromNow(config.REFRESH_TOKEN_TTL_S).as('expires_at'),
        ]),
    )
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .execute()
  return next
}

/** Not that of a refresh token: neither passes for the other. */
function hashOf(cookie: string): string {
  return createHash('sha256').update(`session cookie ${cookie}`).digest('hex')
}
