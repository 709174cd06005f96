/** Why a sign-in at the identity provider came to nothing, as the page says it in its own words. */
export type RefusalReason =
  /** The person, or the provider, said no. */
  | 'denied'
  /** It was not begun in this browser, took too long, or was used before. */
  | 'expired'
  /** What the provider sent is not to be believed, or it does not take this installation for its client. */
  | 'failed'
  /** An administrator closed the account. */
  | 'closed'
  /** Too many sign-ins were begun from this address within a minute. */
  | 'busy'
  /** The provider, or what we need for it, cannot be reached. */
  | 'unavailable'

/** A sign-in at the identity provider that came to nothing. `code` is for the log: one of the provider’s own, never a person's text. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
  readonly reason: RefusalReason
  readonly code: string

  constructor(reason: RefusalReason, code: string, cause?: unknown) {
    super(`The sign-in at the identity provider came to nothing: ${reason}`, { cause })
    this.reason = reason
    this.code = code
  }
}

/** An error's name as OAuth has them; whatever else stands in its place is not repeated. */
export function oauthErrorCode(given: unknown): string {
  return typeof given === 'string' && /^[a-z_]{1,60}$/.test(given) ? given : 'unnamed'
}
