/** What a failure means, as far as codes tell it: of PostgreSQL, of its client, and of the system below both. */
type FailureKind =
  /** The database cannot be reached, or is ending or starting. */
  | 'away'
  /** The database is there and has no room: connections, memory, disk, time, or it is read-only for now. */
  | 'database_strained'
  /** This machine has no disk, file, process or memory left. */
  | 'machine_strained'
  /** Another transaction was let through instead of this one. */
  | 'conflict'
  /** The same row is there already: somebody was quicker. */
  | 'duplicate'
  /** Data that the database cannot hold, or a statement that it cannot carry out: it stays so. */
  | 'hopeless'
  | 'other'

export type Failure = { kind: FailureKind; sqlState: string | null }

/** Refused, reset, not answered, not found, or no way there. */
const NO_CONNECTION = /^(ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)$/
/** What pg says of a connection that was lost, or never came, for which PostgreSQL could give no code. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/
const MACHINE_STRAINED = /^(ENOSPC|EDQUOT|EMFILE|ENFILE|ENOMEM|EAGAIN)$/
const SQL_STATE = /^\d[0-9A-Z]{4}$|^[FHPX][0-9A-Z]{4}$/
/** So many errors in a row, each the cause of the one before it, are looked at. */
const MAX_ERRORS = 5

/** Finds what a failure means, by the first error with a meaning among it and its causes. */
export function classifyFailure(error: unknown): Failure {
  let sqlState: string | null = null
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_ERRORS; at = at.cause, depth++) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : null
    if (code !== null && SQL_STATE.test(code)) {
      sqlState ??= code
      const kind = kindOfState(code)
      if (kind !== 'other') return { kind, sqlState: code }
    } else if (code === null ? CONNECTION_LOST.test(at.message) : NO_CONNECTION.test(code))
      return { kind: 'away', sqlState }
    else if (code !== null && MACHINE_STRAINED.test(code)) return { kind: 'machine_strained', sqlState }
  }
  return { kind: 'other', sqlState }
}

function kindOfState(state: string): FailureKind {
  // Classes 08 (connection) and 57P (shutting down, starting).
  if (/^(08|57P)/.test(state)) return 'away'
  // Class 53 (connections, memory, disk), a cancelled statement, a lock not had, an unreadable disk, and read-only.
  if (/^(53|57014|55P03|58030|25006)/.test(state)) return 'database_strained'
  // A serialization failure, a deadlock.
  if (state === '40001' || state === '40P01') return 'conflict'
  if (state === '23505') return 'duplicate'
  // Data (22), constraints (23), statements (42).
  return /^(22|23|42)/.test(state) ? 'hopeless' : 'other'
}
