/** The answer to a request with an `Idempotency-Key` is kept this long; afterwards its key is new again. */
export const IDEMPOTENCY_TTL_HOURS = 24
