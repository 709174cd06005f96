/** What is known of an error that nobody raised on purpose: in words and codes, without its message, which may quote a person's text. */
export type UnexpectedFailure = {
  message: string
  /** After which attempt it is certain that no further one can end otherwise; null where one may. */
  hopelessAfter: number | null
}

/** `defectAttempts`: how often what may be a mistake of our own is tried, since what it stumbled over may be gone. */
export function describeUnexpected(error: unknown, defectAttempts: number): UnexpectedFailure {
  const kind = kindOf(error)
  const state = findSqlState(error)
  if (isAway(error, state))
    return {
      message: `${isOfFileStore(error) ? 'The file store' : 'The database'} cannot be reached (${kind}). It is tried again.`,
      hopelessAfter: null,
    }
  if (state !== null) {
    const hopelessAfter = hopelessAfterOf(state)
    const why = hopelessAfter === null ? 'could not do' : 'refuses'
    return { message: `The database ${why} what was asked of it (${kind}, SQLSTATE ${state}).`, hopelessAfter }
  }
  return { message: `Failed unexpectedly (${kind}).`, hopelessAfter: isDefect(error) ? defectAttempts : null }
}

/**
 * By the class of an SQLSTATE: data that it cannot hold (22) and statements that it cannot carry out (42) stay so. A
 * constraint (23) may have been broken by somebody who was quicker, whose row the second attempt finds; no third is needed.
 */
function hopelessAfterOf(state: string): number | null {
  switch (state.slice(0, 2)) {
    case '22':
    case '42':
      return 1
    case '23':
      return state === UNIQUE_VIOLATION ? 2 : 1
    default:
      return null
  }
}
const UNIQUE_VIOLATION = '23505'

/** What pg says of a connection that was lost, for which PostgreSQL could give no code any more. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/
const NETWORK = /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)/

/** Refused, reset, not found, shutting down (class 57P), out of connections (53), cut off (08), or just gone. */
function isAway(error: unknown, state: string | null): boolean {
  if (state !== null) return /^(08|53|57P)/.test(state)
  const code = codeOf(error)
  if (code !== null) return NETWORK.test(code)
  return error instanceof Error && CONNECTION_LOST.test(error.message)
}

/** The client of S3 notes on each of its errors how often it has tried. */
function isOfFileStore(error: unknown): boolean {
  return typeof error === 'object' && error !== null && '$metadata' in error
}

const SQL_STATE = /^\d[0-9A-Z]{4}$|^[FHPX][0-9A-Z]{4}$/
const MAX_CAUSES = 5

/** PostgreSQL's code, which stands on its own error or on one that was made of it. */
function findSqlState(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_CAUSES; at = at.cause, depth++) {
    const code = codeOf(at)
    if (code !== null && SQL_STATE.test(code)) return code
  }
  return null
}

/** A mistake in our own code does not heal by itself. */
function isDefect(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError
  )
}

/** The error's class and, for the database or the system, its code: enough to search for, and no personal text. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = codeOf(error)
  return code === null ? error.name : `${error.name} ${code}`
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
