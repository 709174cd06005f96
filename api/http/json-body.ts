import express, { type RequestHandler } from 'express'
import { toStorable } from '#shared/domain/text/storable.ts'
import type { Access, AnyOperation } from './operation.ts'
import { Problem } from './problem.ts'

/** The longest JSON body that is read: resumes, postings and reviews are texts. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024
/** An address and two passwords, or a token, are all that is sent before signing in. */
const PUBLIC_BODY_LIMIT_BYTES = 16 * 1024

/**
 * Reads a JSON body into `req.body`, where only what can be stored is left; no body at all is `undefined`, for the schema to
 * judge. Throws problems `too-large`, `malformed-request` and `unsupported-media-type`, and UnstorableValue.
 */
export function jsonBody({ access, multipart }: AnyOperation): RequestHandler {
  const parse = express.json({
    limit: bodyLimitBytes(access),
    strict: false,
    type: 'application/json',
    // The parser would take nothing for `{}`, which some operations take for an order.
    verify: (_req, _res, bytes) => {
      if (bytes.length === 0) throw new Error('an empty body')
    },
  })
  const multipartToo = multipart !== undefined
  return (req, res, next) => {
    if (multipartToo && req.is('multipart/form-data')) return next()
    const { 'content-length': length = '0', 'transfer-encoding': chunked } = req.headers
    if (length === '0' && chunked === undefined) return next()
    if (!req.is('application/json')) {
      const known = multipartToo ? 'application/json or multipart/form-data' : 'application/json'
      throw new Problem('unsupported-media-type', `Send the body as ${known}.`)
    }
    parse(req, res, (error?: unknown) => {
      if (error) return next(problemOf(error))
      // Called from the socket's events, where nobody would catch what is thrown: it would end the process.
      try {
        req.body = toStorable(req.body)
      } catch (refusal) {
        return next(refusal)
      }
      next()
    })
  }
}

/** The longest JSON body that an operation reads. */
function bodyLimitBytes(access: Access): number {
  return access === 'public' ? PUBLIC_BODY_LIMIT_BYTES : BODY_LIMIT_BYTES
}

/** What the parser says about a body. Everything is about what was sent: what cannot be unpacked, too, has no other cause. */
function problemOf(error: unknown): Problem {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  switch (type) {
    case 'entity.too.large':
      return new Problem('too-large', 'The body is larger than this address accepts.')
    case 'charset.unsupported':
      return new Problem('unsupported-media-type', 'Send JSON in UTF-8.')
    case 'encoding.unsupported':
      return new Problem('unsupported-media-type', 'Send the body as it is, or packed with gzip, deflate or br.', {
        headers: { 'accept-encoding': 'gzip, deflate, br' },
      })
    case 'entity.verify.failed':
      return new Problem('malformed-request', 'The body is empty, which is no JSON.')
    case 'entity.parse.failed':
      return new Problem('malformed-request', 'The body is not valid JSON.')
    default:
      return new Problem('malformed-request', 'The body cannot be read.', { cause: error })
  }
}
