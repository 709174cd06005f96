import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express'
import { DraftTooComplex } from '#shared/applications/drafts/assess-large.ts'
import { TemplateInvalid } from '#shared/documents/own-templates/problems.ts'
import { UnreadableDocument } from '#shared/documents/read/errors.ts'
import { QueueFull } from '#shared/fair-queue.ts'
import type { Services } from '../services.ts'
import { Problem, unreadableProblem } from './problem.ts'
import { queueFullProblem } from './queue-full.ts'

export const refuseUnknownAddress: RequestHandler = () => {
  throw new Problem('not-found', 'There is nothing at this address.')
}

/** Every error ends here, as a problem document. What we did not expect is logged by its name and answered without detail. */
export function problemHandler({ logger }: Services): ErrorRequestHandler {
  return (error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const problem = asProblem(error)
    if (problem.type === 'internal') {
      const stack =
        error instanceof Error
          ? error.stack
              ?.split('\n')
              .filter((line) => /^\s+at /.test(line))
              .slice(0, 8)
          : undefined
      logger.error(
        {
          error: error instanceof Error ? error.name : typeof error,
          code: codeOf(error),
          stack,
          method: req.method,
          route: req.route?.path,
        },
        'request failed',
      )
    }
    // Half an answer cannot become another one: that it is cut off tells the client.
    if (res.headersSent) return res.destroy()
    // RFC 9110, 15.5.2: whoever is not let in is told how one is.
    if (problem.status === 401) res.set('www-authenticate', 'Bearer')
    res.status(problem.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(problem))
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof QueueFull) return queueFullProblem(error)
  if (error instanceof DraftTooComplex)
    return new Problem('validation', 'Checking the draft took too long. Shorten what you wrote and send it again.')
  if (error instanceof UnreadableDocument) {
    const errors = error.issues.map(({ path, message }) => ({ pointer: path, detail: message }))
    return new Problem(unreadableProblem(error.code), error.message, {
      extension: { code: error.code },
      ...(errors.length > 0 && { errors }),
    })
  }
  if (error instanceof TemplateInvalid) {
    const errors = error.issues.map(({ tag, where, message }) => ({
      pointer: '/file',
      detail: [where, tag, message].filter(Boolean).join(': '),
    }))
    return new Problem('template-invalid', 'Correct what is named in errors and upload it again.', { errors })
  }
  if (error instanceof URIError) return new Problem('not-found', 'The address is not properly encoded.')
  if (isDatabaseAway(error)) {
    return new Problem(
      'unavailable',
      'The database cannot be reached. Try again shortly; with the same Idempotency-Key nothing is done twice.',
      { headers: { 'retry-after': '5' } },
    )
  }
  return new Problem(
    'internal',
    'It has been logged. Nothing was changed; try again, and tell the operator if it happens again.',
  )
}

/** What pg says of a connection that was lost, for which PostgreSQL could give no code any more. */
const CONNECTION_LOST = /^(Connection terminated|Client has encountered a connection error|Client was closed)/

/** Refused, reset, shutting down (class 57P), cut off (class 08), or just gone. */
function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error)
  if (code === undefined) return error instanceof Error && CONNECTION_LOST.test(error.message)
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code.startsWith('57P') || code.startsWith('08')
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
