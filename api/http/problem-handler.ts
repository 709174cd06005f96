import { ForeignKeyConstraintViolationException, NotFoundError } from '@mikro-orm/postgresql'
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express'
import { DraftTooComplex } from '#shared/applications/drafts/assess-fairly.ts'
import { AccountClosed } from '#shared/database/lock-account.ts'
import { describeError } from '#shared/describe-error.ts'
import { TemplateInvalid } from '#shared/documents/own-templates/problems.ts'
import { UnstorableValue } from '#shared/domain/text/storable.ts'
import { QueueFull } from '#shared/fair-queue.ts'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import type { Services } from '../services.ts'
import { outageProblem } from './outage.ts'
import { Problem, queueFullProblem, unreadableProblem } from './problem.ts'

export const refuseUnknownAddress: RequestHandler = () => {
  throw new Problem('not-found', 'There is nothing at this address.')
}

/** Every error ends here, as a problem document. What we did not expect is logged by its name and answered without detail. */
export function problemHandler({ logger }: Services): ErrorRequestHandler {
  return (error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const problem = asProblem(error)
    if (problem.type === 'internal') {
      logger.error({ ...describeError(error), method: req.method, route: req.route?.path }, 'request failed')
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
  if (error instanceof UnstorableValue) return new Problem('validation', error.message)
  if (error instanceof URIError) return new Problem('not-found', 'The address is not properly encoded.')
  if (error instanceof AccountClosed) return new Problem('unauthenticated', 'The account of this session is closed.')
  if (error instanceof NotFoundError || error instanceof ForeignKeyConstraintViolationException)
    return new Problem('not-found', 'Something that this belongs to was deleted meanwhile.')
  const outage = outageProblem(error)
  if (outage) return outage
  return new Problem(
    'internal',
    'It has been logged. Nothing was changed; try again, and tell the operator if it happens again.',
  )
}
