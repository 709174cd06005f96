/** Why nothing came back from an address that a person gave. */
export type OutboundFailureCode =
  | 'not_allowed'
  | 'unreachable'
  | 'timed_out'
  | 'too_large'
  | 'too_many_redirects'
  | 'not_answered'

/** A request to an address from outside that was refused by us or failed there. Holds nothing of the address. */
export class OutboundFailure extends Error {
  override name = 'OutboundFailure'
  readonly code: OutboundFailureCode

  constructor(code: OutboundFailureCode, options: { cause?: unknown } = {}) {
    super(code, options)
    this.code = code
  }
}
