import { createHash, randomBytes } from 'node:crypto'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import jwt from 'jsonwebtoken'
import type { Config } from '#shared/config.ts'
import { now } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { RefreshToken, Session, User } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'

type SessionTokens = { accessToken: string; refreshToken: string; expiresIn: number }

/** The media type in an access token's header (RFC 9068), so that no other token of ours passes for one. */
export const ACCESS_TOKEN_TYPE = 'at+jwt'

function accessToken(user: User, sessionId: string, config: Config): string {
  return jwt.sign({ sid: sessionId }, config.JWT_SECRET, {
    algorithm: 'HS256',
    subject: user.id,
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    expiresIn: config.ACCESS_TOKEN_TTL_S,
    jwtid: uuidv7(),
    header: { alg: 'HS256', typ: ACCESS_TOKEN_TYPE },
  })
}

/** Begins a session with its first tokens. The caller holds the account's row lock. */
export function beginSession(em: EntityManager, user: User, config: Config): SessionTokens {
  return issueTokens(em, user, openSession(em, user, config), config)
}

/** The row of a new session. The caller holds the account's row lock, so that no change of password falls in between. */
export function openSession(em: EntityManager, user: User, config: Config): Session {
  return em.create(Session, {
    id: uuidv7(),
    userId: user.id,
    expiresAt: new Date(Date.now() + config.SESSION_MAX_AGE_S * 1000),
  })
}

/** The next tokens of a session. The refresh token itself is never stored, only its hash. */
function issueTokens(em: EntityManager, user: User, session: Session, config: Config): SessionTokens {
  const refreshToken = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Math.min(Date.now() + config.REFRESH_TOKEN_TTL_S * 1000, session.expiresAt.getTime()))
  em.create(RefreshToken, { sessionId: session.id, tokenHash: hashOf(refreshToken), expiresAt, usedAt: null })
  return {
    accessToken: accessToken(user, session.id, config),
    refreshToken,
    expiresIn: config.ACCESS_TOKEN_TTL_S,
  }
}

/**
 * Exchanges a refresh token for the next tokens of its session. Each works once; one that is used again has been stolen by
 * somebody, so its session ends. Answers null for a token that is no good: the caller commits, then refuses.
 */
export async function rotateSession(
  em: EntityManager,
  refreshToken: string,
  config: Config,
): Promise<SessionTokens | null> {
  const token = await em.findOne(RefreshToken, { tokenHash: hashOf(refreshToken) })
  if (!token) return null
  // The session's lock puts rotations, sign-outs and changes of password in a row.
  const session = await em.findOne(Session, token.sessionId, { lockMode: LockMode.PESSIMISTIC_WRITE })
  // Both go with their account.
  if (!session || !(await em.refresh(token))) return null
  const at = new Date()
  if (session.endedAt || session.expiresAt <= at || token.expiresAt <= at) return null
  if (token.usedAt) {
    session.endedAt = at
    return null
  }
  const user = await em.findOne(User, { id: session.userId, deletedAt: null, disabledAt: null })
  if (!user) return null
  token.usedAt = at
  return issueTokens(em, user, session, config)
}

/** Ends the session that a refresh token belongs to, with its access tokens; an unknown token is no error. */
export async function endSession(em: EntityManager, refreshToken: string): Promise<void> {
  const token = await em.findOne(RefreshToken, { tokenHash: hashOf(refreshToken) })
  if (token) await endSessionById(em, token.sessionId)
}

/** Ends one session, with its access tokens or cookie. */
export async function endSessionById(em: EntityManager, id: string): Promise<void> {
  await em.nativeUpdate(Session, { id, endedAt: null }, { endedAt: new Date() })
}

/** Ends every session of a user, with their access tokens. */
export async function endAllSessions(em: EntityManager, userId: string): Promise<void> {
  await em.nativeUpdate(Session, { userId, endedAt: null }, { endedAt: new Date() })
}

/** Whose an access token is, if its session goes on and the account is live; one query, for it runs at every request. */
export async function callerOfSession(
  database: Database,
  claims: { sub: string; sid: string },
): Promise<Caller | null> {
  const [user] = await selectCaller(database.em, claims)
  return user ?? null
}

const selectCaller = prepareStatement<{ sub: string; sid: string }>()((db, value) =>
  db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(['users.id', 'users.role', 'sessions.id as sessionId'])
    .where('sessions.id', '=', value('sid'))
    .where('users.id', '=', value('sub'))
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', now())
    .where('users.deleted_at', 'is', null)
    .where('users.disabled_at', 'is', null),
)

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function invalidSession(): Problem {
  return new Problem('unauthenticated', 'This refresh token is not valid any more. Sign in again.')
}
