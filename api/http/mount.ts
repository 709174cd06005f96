import express, { type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { toStorable } from '#shared/domain/text/storable.ts'
import { requireCaller } from '../auth/passport.ts'
import type { Services } from '../services.ts'
import { expectIfMatch, hasAlready } from './entity-tag.ts'
import { answerOnce, idempotentRequest, takesIdempotencyKey } from './idempotency.ts'
import { jsonBody } from './json-body.ts'
import type { AnyOperation, Call, Reply } from './operation.ts'
import { methodNotAllowed, Problem } from './problem.ts'
import { attemptLimiter } from './rate-limit.ts'
import { readInput } from './read-input.ts'
import { readUpload, type Upload } from './upload.ts'

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
      if (operation.body) chain.push(jsonBody(operation))
      route[operation.method](...chain, run(operation, services))
    }
    route.all(() => {
      throw methodNotAllowed(list.map(({ method }) => method.toUpperCase()))
    })
  }
  return router
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
      if (where !== 'path') return readInput(schema, value, where === 'body' ? '' : `/${where}`)
      const result = schema.safeParse(value)
      if (result.success) return result.data
      throw new Problem('not-found', 'There is nothing at this address.')
    }
    const params = parsed(operation.params, req.params, 'path')
    if (operation.conditional) expectIfMatch(req, operation.conditional === 'required')
    const query = parsed(operation.query ?? z.strictObject({}), toStorable({ ...req.query }), 'query')
    const upload = await uploadOf(operation, req, services)
    const body = upload ? undefined : parsed(operation.body, req.body, 'body')
    const answer = () => handle({ params, query, body, upload, caller: req.caller ?? null, services, req, res })
    const once = takesIdempotencyKey(operation) ? idempotentRequest(req, body, upload, services.config) : null
    const reply = await (once ? answerOnce(services.database, once, answer, operation) : answer())
    if (reply === 'handled') return
    res.status(reply.status)
    if (reply.headers) res.set(reply.headers)
    if (reply.headers?.etag && hasAlready(req, reply.headers.etag)) res.status(304).end()
    else if (reply.body === null) res.end()
    else res.json(reply.body)
  }
}

async function uploadOf({ multipart }: AnyOperation, req: Request, { config }: Services): Promise<Upload | undefined> {
  if (!multipart || !req.is('multipart/form-data')) return undefined
  const forms = multipart instanceof z.ZodObject ? [multipart] : multipart.options
  const fields = forms.flatMap(({ shape }) => Object.keys(shape)).filter((name) => name !== 'file')
  return readUpload(req, { maxBytes: config.UPLOAD_MAX_BYTES, fields })
}
