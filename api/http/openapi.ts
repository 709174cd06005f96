import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { IDEMPOTENCY_TTL_HOURS } from '#shared/database/idempotency-keys.ts'
import { IF_MATCH_MAX_LENGTH } from './entity-tag.ts'
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_MAX_LENGTH, takesIdempotencyKey } from './idempotency.ts'
import { answers } from './openapi-answers.ts'
import { addExamples } from './openapi-examples.ts'
import { typeJsonValues } from './openapi-json-value.ts'
import { stateLimits } from './openapi-limits.ts'
import { openAnswers } from './openapi-open-answers.ts'
import type { AnyOperation } from './operation.ts'

const TAGS = [
  { name: 'auth', description: 'Signing in and out' },
  { name: 'users', description: 'Accounts' },
  { name: 'profiles', description: 'What fills the gaps of a resume’s contact lines' },
  { name: 'resumes', description: 'Resumes and their versions' },
  { name: 'jobs', description: 'Job postings' },
  { name: 'applications', description: 'One resume for one posting' },
  { name: 'review', description: 'What is proposed, and what the person makes of it' },
  { name: 'decisions', description: 'Approve, ask for changes, reject, retry, cancel' },
  { name: 'documents', description: 'Files: exports, templates, attachments' },
  { name: 'insight', description: 'What happened and what waits' },
  { name: 'service', description: 'Whether it runs' },
]

/** The OpenAPI 3.1 document, made from the same operations that the router is made from. */
export function createOpenApi(operations: readonly AnyOperation[]) {
  const document = describeOperations(operations)
  openAnswers(document)
  typeJsonValues(document)
  stateLimits(document)
  addExamples(document.paths ?? {}, operations)
  return document
}

/** The document with no more limits than the schemas name. */
export function describeOperations(operations: readonly AnyOperation[]) {
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
    servers: [{ url: '/', description: 'This server, local or in production', 'x-internal': false }],
    security: [{ bearer: [] }, { sessionCookie: [] }],
    components: {
      securitySchemes: {
        sessionCookie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description:
            'For pages of this origin: POST /auth/session sets it. A request with `Authorization` is judged by that alone. Without TLS it is called `session`.',
        },
        csrfToken: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description:
            'With the cookie, whatever is not GET or HEAD says the `csrfToken` of GET /auth/session, from a page of this origin.',
        },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token from POST /auth/login, or of the identity provider in the configuration. Checked as RFC8725 asks: algorithm, issuer, audience, type and expiry are pinned.',
        },
      },
    },
    tags: TAGS.filter(({ name }) => operations.some(({ tag }) => tag === name)),
    paths,
  })
}

function describe(operation: AnyOperation): ZodOpenApiOperationObject {
  const headers = requestHeaders(operation)
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.tag],
    ...securityOf(operation),
    requestParams: {
      ...(operation.params && { path: operation.params }),
      ...(operation.query && { query: operation.query }),
      ...(headers && { header: headers }),
    },
    ...((operation.body || operation.multipart) && {
      requestBody: { required: !operation.body?.safeParse(undefined).success, content: bodyContent(operation) },
    }),
    responses: answers(operation),
  }
}

/** Who may call it, where that is not everybody who is signed in and only reads. */
function securityOf({ access, method }: AnyOperation): Pick<ZodOpenApiOperationObject, 'security'> {
  if (access === 'public') return { security: [] }
  const roles = access === 'admin' ? ['admin'] : []
  if (method === 'get') return access === 'user' ? {} : { security: [{ bearer: roles }, { sessionCookie: roles }] }
  return { security: [{ bearer: roles }, { sessionCookie: roles, csrfToken: [] }] }
}

function requestHeaders(operation: AnyOperation): z.ZodObject | undefined {
  const etag = z.string().max(IF_MATCH_MAX_LENGTH).meta({ description: 'The ETag of what was seen.' })
  const description = `The same request under the same key is answered once, and its answer repeated for ${IDEMPOTENCY_TTL_HOURS} hours.`
  const key = z.string().regex(IDEMPOTENCY_KEY).max(IDEMPOTENCY_KEY_MAX_LENGTH).optional().meta({ description })
  const headers = {
    ...(operation.conditional && { 'If-Match': operation.conditional === 'required' ? etag : etag.optional() }),
    ...(takesIdempotencyKey(operation) && { 'Idempotency-Key': key }),
  }
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined
}

function bodyContent({ operationId, body, multipart, fileTypes }: AnyOperation) {
  const name = operationId.charAt(0).toUpperCase() + operationId.slice(1)
  const isEither = body !== undefined && multipart !== undefined
  return {
    ...(body && { 'application/json': { schema: named(body, `${name}${isEither ? 'Json' : ''}Body`) } }),
    ...(multipart && {
      'multipart/form-data': {
        schema: named(multipart, `${name}${isEither ? 'Files' : ''}Body`),
        ...(fileTypes && { encoding: { file: { contentType: fileTypes.join(', ') } } }),
      },
    }),
  }
}

/** A body under a name of its own, so that clients have a type for it. Of one with several forms, the forms have names. */
function named(body: z.ZodType, id: string): z.ZodType {
  return body instanceof z.ZodUnion ? body : body.meta({ ...body.meta(), id })
}
