import { createHmac, createSecretKey, KeyObject, timingSafeEqual } from 'node:crypto'
import { errors } from 'jose'
import jwt from 'jsonwebtoken'
import { ExtractJwt, type SecretOrKeyProvider, Strategy, type VerifiedCallback } from 'passport-jwt'
import { z } from 'zod'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { callerFromOutside, identityOf, outsideClaims } from './provider-account.ts'
import { openProviderKeys, PUBLIC_KEY_ALGORITHMS } from './provider-keys.ts'
import { ACCESS_TOKEN_TYPE, callerOfSession } from './tokens.ts'

const jwtFromRequest = ExtractJwt.fromAuthHeaderAsBearerToken()
const ownClaims = z.object({ sub: z.uuid(), sid: z.uuid(), exp: z.number() })

const isPublicKeyAlgorithm = z.enum(PUBLIC_KEY_ALGORITHMS)
/** RFC 9068, and what providers write that are older than it. */
const OUTSIDE_TYPES = [undefined, 'JWT', 'at+jwt', 'application/at+jwt']

/** Our own access tokens: algorithm, issuer, audience and type are pinned, and session and account must be live. */
export function ownTokens({ config, database }: Services): Strategy {
  const secret = createSecretKey(config.JWT_SECRET, 'utf8')
  const other =
    config.JWT_SECRET_ALSO_ACCEPTED === undefined ? null : createSecretKey(config.JWT_SECRET_ALSO_ACCEPTED, 'utf8')
  const secretOrKeyProvider: SecretOrKeyProvider = (_request, token: string, done) => {
    const header = headerOf(token)
    if (header?.typ === ACCESS_TOKEN_TYPE && header.alg === 'HS256')
      done(null, keyFor(other && isSignedWith(other, token) ? other : secret))
    else done('not an access token')
  }
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = config
  return new Strategy(
    { jwtFromRequest, secretOrKeyProvider, algorithms: ['HS256'], issuer, audience },
    answering(ownClaims, (claims) => callerOfSession(database, claims)),
  )
}

/** Access tokens of the identity provider in the configuration; null where there is none. */
export function outsideTokens({ config, database }: Services): Strategy | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = config
  if (!issuer || !audience || !jwksUrl) return null
  const keys = openProviderKeys(jwksUrl)
  const secretOrKeyProvider: SecretOrKeyProvider = async (_request, token: string, done) => {
    const header = headerOf(token)
    const alg = isPublicKeyAlgorithm.safeParse(header?.alg).data
    if (!header || !alg || !OUTSIDE_TYPES.includes(header.typ)) return done('not an access token')
    try {
      // Only the key's name and algorithm come from the token; keys or addresses that it brings along are not looked at.
      const key = await keys({ alg, kid: header.kid })
      done(null, keyFor(KeyObject.from(key)))
    } catch (error) {
      const unknownKey = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys
      done(
        unknownKey
          ? 'no such key'
          : new Problem('unavailable', 'The identity provider cannot be reached.', { cause: error }),
      )
    }
  }
  return new Strategy(
    { jwtFromRequest, secretOrKeyProvider, algorithms: [...PUBLIC_KEY_ALGORITHMS], issuer, audience },
    answering(outsideClaims, (claims) => callerFromOutside(database, identityOf(issuer, claims))),
  )
}

/**
 * A key as passport-jwt hands it on. Its types do not know of key objects, but jsonwebtoken takes them, and would parse any
 * other form at every request, first as a public key, which a secret is not.
 */
function keyFor(key: KeyObject): Buffer {
  return key as unknown as Buffer
}

/** Whether the token's signature (HS256) is of this secret; whoever asks verifies the token all the same. */
function isSignedWith(secret: KeyObject, token: string): boolean {
  const end = token.lastIndexOf('.')
  const given = Buffer.from(token.slice(end + 1), 'base64url')
  const own = createHmac('sha256', secret).update(token.slice(0, end)).digest()
  return given.length === own.length && timingSafeEqual(given, own)
}

/** The header of a token that is not yet trusted. One with extensions that must be understood (`crit`) is none of ours. */
function headerOf(token: string): jwt.JwtHeader | undefined {
  const header = jwt.decode(token, { complete: true })?.header
  return header && !('crit' in header) ? header : undefined
}

function answering<S extends z.ZodType>(schema: S, callerOf: (claims: z.output<S>) => Promise<Caller | null>) {
  return async (payload: unknown, done: VerifiedCallback): Promise<void> => {
    try {
      const claims = schema.safeParse(payload)
      done(null, (claims.success && (await callerOf(claims.data))) || false)
    } catch (error) {
      done(error, false)
    }
  }
}
