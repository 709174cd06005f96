import { classifyFailure } from '#shared/database/classify-failure.ts'
import { FileStoreUnavailable } from '#shared/files/file-store.ts'
import { Problem } from './problem.ts'

const SAME_KEY = 'with the same Idempotency-Key nothing is done twice.'

/** The 503 of what has no cause in the request and may be over soon; null for any other error. */
export function outageProblem(error: unknown): Problem | null {
  if (error instanceof FileStoreUnavailable)
    return unavailable(`The files cannot be kept or read just now. Nothing was changed; try again shortly.`, 30)
  switch (classifyFailure(error).kind) {
    case 'away':
      return unavailable(`The database cannot be reached. Try again shortly; ${SAME_KEY}`, 5)
    case 'conflict':
      return unavailable(`Others are changing the same just now. Nothing was changed; try again.`, 1)
    case 'database_strained':
      return unavailable(`The database has no room for more just now. Nothing was changed; try again: ${SAME_KEY}`, 10)
    case 'machine_strained':
      return unavailable(`This server has no room for more just now. Nothing was changed; try again: ${SAME_KEY}`, 10)
    case 'duplicate':
    case 'hopeless':
    case 'other':
      return null
  }
}

function unavailable(detail: string, retryAfterS: number): Problem {
  return new Problem('unavailable', detail, { headers: { 'retry-after': String(retryAfterS) } })
}
