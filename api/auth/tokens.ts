import { createHash, randomBytes } from 'node:crypto'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import jwt from 'jsonwebtoken'
import type { Config } from '#shared/config.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { RefreshToken, User } from '#shared/database/entities/index.ts'
import { Problem } from '../http/problem.ts'

export type Session = { accessToken: string; refreshToken: string; expiresIn: number }

/** The media type in an access token's header (RFC 9068), so that no other token of ours passes for one. */
export const ACCESS_TOKEN_TYPE = 'at+jwt'

function accessToken(user: User, config: Config): string {
  return jwt.sign({ role: user.role }, config.JWT_SECRET, {
    algorithm: 'HS256',
    subject: user.id,
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    expiresIn: config.ACCESS_TOKEN_TTL_S,
    jwtid: uuidv7(),
    header: { alg: 'HS256', typ: ACCESS_TOKEN_TYPE },
  })
}

/** Begins a session, or continues the family of an earlier token. The token itself is never stored, only its hash. */
export function issueSession(em: EntityManager, user: User, config: Config, familyId: string = uuidv7()): Session {
  const refreshToken = randomBytes(32).toString('base64url')
  em.create(RefreshToken, {
    userId: user.id,
    familyId,
    tokenHash: hashOf(refreshToken),
    expiresAt: new Date(Date.now() + config.REFRESH_TOKEN_TTL_S * 1000),
    usedAt: null,
    revokedAt: null,
  })
  return { accessToken: accessToken(user, config), refreshToken, expiresIn: config.ACCESS_TOKEN_TTL_S }
}

/**
 * Exchanges a refresh token for a new session. Each token works once; one that is used again has been stolen by somebody,
 * so its whole family ends. Answers null for a token that is no good: the caller commits, then refuses.
 */
export async function rotateSession(em: EntityManager, refreshToken: string, config: Config): Promise<Session | null> {
  const token = await em.findOne(
    RefreshToken,
    { tokenHash: hashOf(refreshToken) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (!token || token.revokedAt || token.expiresAt < new Date()) return null
  if (token.usedAt) {
    await revokeFamily(em, token.familyId)
    return null
  }
  const user = await em.findOne(User, { id: token.userId, deletedAt: null, disabledAt: null })
  if (!user) return null
  token.usedAt = new Date()
  return issueSession(em, user, config, token.familyId)
}

/** Ends the session that a refresh token belongs to; an unknown token is no error. */
export async function endSession(em: EntityManager, refreshToken: string): Promise<void> {
  const token = await em.findOne(RefreshToken, { tokenHash: hashOf(refreshToken) })
  if (token) await revokeFamily(em, token.familyId)
}

/** Ends every session of a user. */
export async function endAllSessions(em: EntityManager, userId: string): Promise<void> {
  await em.nativeUpdate(RefreshToken, { userId, revokedAt: null }, { revokedAt: new Date() })
}

async function revokeFamily(em: EntityManager, familyId: string): Promise<void> {
  await em.nativeUpdate(RefreshToken, { familyId, revokedAt: null }, { revokedAt: new Date() })
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function invalidSession(): Problem {
  return new Problem('unauthenticated', 'This refresh token is not valid any more. Sign in again.')
}
