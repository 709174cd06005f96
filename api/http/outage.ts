import { isConflict } from '#shared/database/retry-conflicts.ts'
import { FileStoreUnavailable } from '#shared/files/file-store.ts'
import { Problem } from './problem.ts'

/** Refused, reset, not answered, not found, or no way there. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
/** What pg says of a connection that was lost, or never came, for which PostgreSQL could give no code. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/
/** Classes 08 (connection), 57P (shutting down, starting) and what else means that PostgreSQL is not there for now. */
const DATABASE_AWAY = /^(08|57P)/
/** Class 53 (no connection, memory or disk left), a cancelled statement, a lock not had, an unreadable disk, and read-only. */
const DATABASE_STRAINED = /^(53|57014|55P03|58030|25006)/
/** What the system says when it has no disk, file, process or memory left. */
const MACHINE_FULL = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'])

const SAME_KEY = 'with the same Idempotency-Key nothing is done twice.'

/** The 503 of what has no cause in the request and may be over soon; null for any other error. */
export function outageProblem(error: unknown): Problem | null {
  if (error instanceof FileStoreUnavailable)
    return unavailable(`The files cannot be kept or read just now. Nothing was changed; try again shortly.`, 30)
  const code = codeOf(error)
  if (code === undefined) return error instanceof Error && CONNECTION_LOST.test(error.message) ? databaseAway() : null
  if (NO_CONNECTION.has(code) || DATABASE_AWAY.test(code)) return databaseAway()
  if (isConflict(error)) return unavailable(`Others are changing the same just now. Nothing was changed; try again.`, 1)
  if (DATABASE_STRAINED.test(code))
    return unavailable(`The database has no room for more just now. Nothing was changed; try again: ${SAME_KEY}`, 10)
  if (MACHINE_FULL.has(code))
    return unavailable(`This server has no room for more just now. Nothing was changed; try again: ${SAME_KEY}`, 10)
  return null
}

function databaseAway(): Problem {
  return unavailable(`The database cannot be reached. Try again shortly; ${SAME_KEY}`, 5)
}

function unavailable(detail: string, retryAfterS: number): Problem {
  return new Problem('unavailable', detail, { headers: { 'retry-after': String(retryAfterS) } })
}

/** The code of an error of the system or of PostgreSQL. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
