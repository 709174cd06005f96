import { createRemoteJWKSet } from 'jose'

/** Only signatures with a public key: a token that names HMAC never meets one of these keys as its secret. */
export const PUBLIC_KEY_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
] as const
const JWKS_TIMEOUT_MS = 5_000
/** New keys are looked for when a token names one that is not known, but not more often than this. */
const JWKS_COOLDOWN_MS = 10_000

/** The keys that an identity provider publishes, fetched when they are first needed. */
export function openProviderKeys(jwksUrl: string): ReturnType<typeof createRemoteJWKSet> {
  return createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MS, cooldownDuration: JWKS_COOLDOWN_MS })
}
