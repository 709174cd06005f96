import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { IDEMPOTENCY_TTL_HOURS } from '#shared/database/idempotency-ttl.ts'
import { IDEMPOTENCY_KEY, takesIdempotencyKey } from './idempotency.ts'
import type { AnyOperation } from './operation.ts'
import { PROBLEMS, type ProblemType, problemSchema } from './problem.ts'

/** The OpenAPI 3.1 document, made from the same operations that the router is made from. */
export function createOpenApi(operations: readonly AnyOperation[]) {
  const paths: ZodOpenApiPathsObject = {}
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: describe(operation) }
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Job application backend',
      version: '0.1.0',
      description:
        'One true resume, many postings: tailored, checked, approved, exported. Nothing invented, the person’s words win, nothing lost.',
      license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [{ url: '/', description: 'This server' }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
  })
}

function describe(operation: AnyOperation): ZodOpenApiOperationObject {
  const headers = requestHeaders(operation)
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    tags: [operation.tag],
    ...(operation.access === 'public' && { security: [] }),
    requestParams: {
      ...(operation.params && { path: operation.params }),
      ...(operation.query && { query: operation.query }),
      ...(headers && { header: headers }),
    },
    ...((operation.body || operation.multipart) && {
      requestBody: { required: true, content: bodyContent(operation) },
    }),
    responses: responses(operation),
  }
}

function requestHeaders(operation: AnyOperation): z.ZodObject | undefined {
  const etag = z.string().meta({ description: 'The ETag of what was seen.' })
  const description = `The same request under the same key is answered once, and its answer repeated for ${IDEMPOTENCY_TTL_HOURS} hours.`
  const key = z.string().regex(IDEMPOTENCY_KEY).optional().meta({ description })
  const headers = {
    ...(operation.conditional && { 'If-Match': operation.conditional === 'required' ? etag : etag.optional() }),
    ...(takesIdempotencyKey(operation) && { 'Idempotency-Key': key }),
  }
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined
}

function bodyContent(operation: AnyOperation) {
  const { multipart, fileTypes } = operation
  return {
    ...(operation.body && { 'application/json': { schema: operation.body } }),
    ...(multipart && {
      'multipart/form-data': {
        schema: multipart,
        ...(fileTypes && { encoding: { file: { contentType: fileTypes.join(', ') } } }),
      },
    }),
  }
}

function responses(operation: AnyOperation): ZodOpenApiResponsesObject {
  const result: Record<string, ZodOpenApiResponsesObject[`${1 | 2 | 3 | 4 | 5}${string}`]> = {}
  for (const [status, { description, schema, contentType = 'application/json', headers }] of Object.entries(
    operation.responses,
  )) {
    result[status] = {
      description,
      ...(schema && { content: Object.fromEntries([contentType].flat().map((type) => [type, { schema }])) }),
      ...(headers && {
        headers: z.object(
          Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [name, z.string().meta({ description: text })]),
          ),
        ),
      }),
    }
  }
  for (const [status, types] of Map.groupBy(problemsOf(operation), (type) => PROBLEMS[type].status)) {
    if (result[status]) continue
    result[status] = {
      description: types.map((type) => PROBLEMS[type].title).join('; '),
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  return result as ZodOpenApiResponsesObject
}

/** What an operation can answer besides its own problems, by what it declares. */
function problemsOf(operation: AnyOperation): ProblemType[] {
  const types: ProblemType[] = [...(operation.problems ?? [])]
  if (operation.access !== 'public') types.push('unauthenticated')
  if (operation.access === 'admin') types.push('forbidden')
  if (operation.params) types.push('not-found')
  if (operation.conditional) types.push('precondition-failed')
  if (operation.conditional === 'required') types.push('precondition-required')
  if (operation.body) types.push('malformed-request', 'too-large', 'unsupported-media-type', 'validation')
  else types.push('validation')
  if (takesIdempotencyKey(operation)) types.push('idempotency-key-in-use', 'idempotency-key-reused')
  types.push('too-many-requests', 'internal', 'unavailable')
  return [...new Set(types)]
}
