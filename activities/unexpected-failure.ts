import { classifyFailure, type Failure } from '#shared/database/classify-failure.ts'
import { describeError } from '#shared/describe-error.ts'
import { FileStoreUnavailable } from '#shared/files/file-store.ts'

/** What is known of an error that nobody raised on purpose: in words and codes, without its message, which may quote a person's text. */
type UnexpectedFailure = {
  message: string
  /** After which attempt it is certain that no further one can end otherwise; null where one may. */
  hopelessAfter: number | null
}

/** `defectAttempts`: how often what may be a mistake of our own is tried, since what it stumbled over may be gone. */
export function describeUnexpected(error: unknown, defectAttempts: number): UnexpectedFailure {
  const failure = classifyFailure(error)
  const named = [nameOf(error), failure.sqlState && `SQLSTATE ${failure.sqlState}`].filter(Boolean).join(', ')
  const lacking = findLacking(error, failure)
  if (lacking !== null) return { message: `${lacking} (${named}). It is tried again.`, hopelessAfter: null }
  switch (failure.kind) {
    case 'hopeless':
      return { message: `The database refuses what was asked of it (${named}).`, hopelessAfter: 1 }
    case 'duplicate':
      // Whoever was quicker left a row that the second attempt finds; no third is needed.
      return { message: `The database refuses what was asked of it (${named}).`, hopelessAfter: 2 }
    default: {
      const what = failure.sqlState === null ? 'Failed unexpectedly' : 'The database could not do what was asked of it'
      return { message: `${what} (${named}).`, hopelessAfter: isDefect(error) ? defectAttempts : null }
    }
  }
}

/** What the step does without for now, in words; null where it fails for another reason. */
function findLacking(error: unknown, { kind }: Failure): string | null {
  const isOfFiles = isOfFileStore(error)
  switch (kind) {
    case 'away':
      return `${isOfFiles ? 'The file store' : 'The database'} cannot be reached`
    case 'database_strained':
      return 'The database has no room for more'
    case 'machine_strained':
      return `${isOfFiles ? 'The file store' : 'The machine of the worker'} has no room for more`
    case 'conflict':
    case 'duplicate':
    case 'hopeless':
    case 'other':
      return error instanceof FileStoreUnavailable ? 'The file store cannot be used' : null
  }
}

/** The client of S3 notes on each of its errors how often it has tried. */
function isOfFileStore(error: unknown): boolean {
  return error instanceof FileStoreUnavailable || (error instanceof Error && '$metadata' in error)
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
function nameOf(error: unknown): string {
  const { error: name, code } = describeError(error)
  return code === undefined ? name : `${name} ${code}`
}
