import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { z } from 'zod'
import { UnreadableDocument } from '#shared/documents/read/errors.ts'
import { requireCaller } from '../auth/passport.ts'
import type { Services } from '../services.ts'
import { answerOnce, idempotentRequest, takesIdempotencyKey } from './idempotency.ts'
import type { AnyOperation, Call, Reply } from './operation.ts'
import { Problem, unreadableProblem, validationProblem } from './problem.ts'
import { attemptLimiter } from './rate-limit.ts'
import { readUpload, type Upload } from './upload.ts'

const JSON_LIMIT = '2mb'

/** A router with every operation on it; anything else is a 404, or a 405 that says what is allowed. */
export function mountOperations(operations: readonly AnyOperation[], services: Services): express.Router {
  const router = express.Router({ caseSensitive: true, strict: true })
  const limit = attemptLimiter(services.config.AUTH_ATTEMPTS_PER_MINUTE)
  const byPath = Map.groupBy(operations, ({ path }) => path)
  for (const [path, list] of byPath) {
    const route = router.route(path)
    for (const operation of list) {
      const chain: RequestHandler[] = []
      if (operation.limited) chain.push(limit)
      if (operation.access !== 'public') chain.push(requireCaller(operation.access))
      if (operation.body) chain.push(jsonBody(operation.multipart !== undefined))
      route[operation.method](...chain, run(operation, services))
    }
    const allow = [
      ...list.map(({ method }) => method.toUpperCase()),
      ...(list.some(({ method }) => method === 'get') ? ['HEAD'] : []),
    ].join(', ')
    route.all(() => {
      throw new Problem('method-not-allowed', `This address knows ${allow}.`, { headers: { allow } })
    })
  }
  return router
}

function jsonBody(multipartToo: boolean): RequestHandler {
  const parse = express.json({ limit: JSON_LIMIT, strict: false, type: 'application/json' })
  return (req, res, next) => {
    if (multipartToo && req.is('multipart/form-data')) return next()
    if (!req.is('application/json')) {
      const known = multipartToo ? 'application/json or multipart/form-data' : 'application/json'
      throw new Problem('unsupported-media-type', `Send the body as ${known}.`)
    }
    parse(req, res, next)
  }
}

function run(operation: AnyOperation, services: Services): RequestHandler {
  const handle = operation.handle as (call: Call<z.ZodType, z.ZodType, z.ZodType, 'public' | 'user'>) => Promise<Reply>
  return async (req: Request, res: Response) => {
    const parsed = <S extends z.ZodType>(
      schema: S | undefined,
      value: unknown,
      where: string,
    ): z.output<S> | undefined => {
      if (!schema) return undefined
      const result = schema.safeParse(value)
      if (result.success) return result.data
      if (where === 'path') throw new Problem('not-found', 'There is nothing at this address.')
      throw validationProblem(result.error, where === 'body' ? '' : where)
    }
    const params = parsed(operation.params, req.params, 'path')
    const query = parsed(operation.query ?? z.strictObject({}), { ...req.query }, 'query')
    const upload = await uploadOf(operation, req, services)
    const body = upload ? undefined : parsed(operation.body, req.body, 'body')
    const answer = () => handle({ params, query, body, upload, caller: req.caller ?? null, services, req, res })
    const once = takesIdempotencyKey(operation) ? idempotentRequest(req, body, upload) : null
    const reply = await (once ? answerOnce(services.database, once, answer) : answer())
    if (reply === 'handled') return
    res.status(reply.status)
    if (reply.headers) res.set(reply.headers)
    if (reply.body === null) res.end()
    else res.json(reply.body)
  }
}

async function uploadOf({ multipart }: AnyOperation, req: Request, { config }: Services): Promise<Upload | undefined> {
  if (!multipart || !req.is('multipart/form-data')) return undefined
  const fields = Object.keys(multipart.shape).filter((name) => name !== 'file')
  return readUpload(req, { maxBytes: config.UPLOAD_MAX_BYTES, fields })
}

export const nothingHere: RequestHandler = () => {
  throw new Problem('not-found', 'There is nothing at this address.')
}

/** Every error ends here, as a problem document. What we did not expect is logged by its name and answered without detail. */
export function problemHandler({ logger }: Services): ErrorRequestHandler {
  return (error: unknown, req: Request, res: Response, next: NextFunction) => {
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
    if (res.headersSent) return next(error)
    res.status(problem.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(problem))
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof UnreadableDocument) {
    const errors = error.issues.map(({ path, message }) => ({ pointer: path, detail: message }))
    return new Problem(unreadableProblem(error.code), error.message, {
      extension: { code: error.code },
      ...(errors.length > 0 && { errors }),
    })
  }
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  if (type === 'entity.too.large') return new Problem('too-large', 'The body is larger than this address accepts.')
  if (type === 'entity.parse.failed') return new Problem('malformed-request', 'The body is not valid JSON.')
  if (
    typeof type === 'string' &&
    (type.startsWith('entity.') ||
      type.startsWith('encoding.') ||
      type.startsWith('charset.') ||
      type.startsWith('request.'))
  ) {
    return new Problem('malformed-request', 'The body cannot be read.')
  }
  if (error instanceof URIError) return new Problem('malformed-request', 'The address is not properly encoded.')
  const code = codeOf(error)
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code?.startsWith('57P') || code?.startsWith('08')) {
    return new Problem('unavailable', 'The database cannot be reached. Nothing was changed; try again shortly.', {
      headers: { 'retry-after': '5' },
    })
  }
  return new Problem(
    'internal',
    'It has been logged. Nothing was changed; try again, and tell the operator if it happens again.',
  )
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
