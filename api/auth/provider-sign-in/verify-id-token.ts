import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { identityOf, type OutsideIdentity, outsideClaims } from '../provider-account.ts'
import { PUBLIC_KEY_ALGORITHMS } from '../provider-keys.ts'
import type { ProviderClient } from './provider.ts'
import { SignInRefused } from './refusal.ts'

/** How far the provider's clock may be from ours. */
const CLOCK_TOLERANCE_S = 10

const idTokenClaims = outsideClaims.extend({
  nonce: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
})

/**
 * Who an ID token says has signed in: signed by the provider for this client, in answer to the attempt with this nonce (OpenID
 * Connect Core 1.0, 3.1.3.7). Throws SignInRefused.
 */
export async function verifyIdToken(
  token: string,
  { issuer, id }: ProviderClient,
  keys: JWTVerifyGetKey,
  nonce: string,
): Promise<OutsideIdentity> {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer,
    audience: id,
    algorithms: [...PUBLIC_KEY_ALGORITHMS],
    requiredClaims: ['exp', 'iat'],
    clockTolerance: CLOCK_TOLERANCE_S,
  }).catch((error: unknown) => {
    throw isAway(error)
      ? new SignInRefused('unavailable', 'no_keys', error)
      : new SignInRefused('failed', 'id_token_invalid', error)
  })
  // An access token of the provider, which may be for the same audience, says nothing of a sign-in.
  if (protectedHeader.typ !== undefined && protectedHeader.typ.toUpperCase() !== 'JWT')
    throw new SignInRefused('failed', 'no_id_token')
  const { data: claims } = idTokenClaims.safeParse(payload)
  if (!claims) throw new SignInRefused('failed', 'id_token_claims')
  if (claims.nonce !== nonce) throw new SignInRefused('failed', 'nonce')
  const isForMore = Array.isArray(claims.aud) && claims.aud.length > 1
  if ((claims.azp ?? (isForMore ? undefined : id)) !== id) throw new SignInRefused('failed', 'authorized_party')
  return identityOf(issuer, claims)
}

/** Whether the keys could not be had, which says nothing of the token. */
function isAway(error: unknown): boolean {
  return (
    !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC'
  )
}
