import { z } from 'zod'
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { takesIdempotencyKey } from './idempotency.ts'
import type { AnyOperation, Content } from './operation.ts'
import { PROBLEMS, type ProblemType, problemSchema } from './problem.ts'

/** A component's name of more would be longer than what it stands for. */
const MOST_SHARED_TYPES = 2

/** Everything that an operation can answer, by status: what it declares, and the problems that follow from what it declares. */
export function answers(operation: AnyOperation): ZodOpenApiResponsesObject {
  const result: Record<string, ZodOpenApiResponseObject> = {}
  for (const [status, types] of Map.groupBy(problemsOf(operation), (type) => PROBLEMS[type].status))
    result[status] = problemAnswer(status, types.toSorted())
  for (const [status, content] of Object.entries(operation.responses)) result[status] = answer(content)
  if (operation.method === 'get' && operation.responses[200]?.headers?.ETag) result[304] = NOT_CHANGED
  return result as ZodOpenApiResponsesObject
}

function answer({ description, schema, contentType = 'application/json', headers }: Content): ZodOpenApiResponseObject {
  return {
    description,
    ...(schema && { content: Object.fromEntries([contentType].flat().map((type) => [type, { schema }])) }),
    headers: answerHeaders(headers),
  }
}

/** One object for the same problems wherever they are: that is how they become one component of the document. */
const shared = new Map<string, ZodOpenApiResponseObject>()

const PROBLEM_HEADERS: Record<number, Record<string, string>> = {
  401: { 'WWW-Authenticate': 'Bearer, and whether a token was no good.' },
  429: { 'Retry-After': 'The seconds to wait.' },
}

function problemAnswer(status: number, types: ProblemType[]): ZodOpenApiResponseObject {
  const id = types.join('.').replaceAll('/', '-')
  const known = shared.get(id)
  if (known) return known
  const made: ZodOpenApiResponseObject = {
    ...(types.length <= MOST_SHARED_TYPES && { id }),
    description: types.map((type) => PROBLEMS[type].title).join('; '),
    content: { 'application/problem+json': { schema: problemSchema } },
    headers: answerHeaders(PROBLEM_HEADERS[status]),
  }
  shared.set(id, made)
  return made
}

/** Every answer's headers. A browser on an origin that is not allowed gets no CORS header. */
const EVERY_ANSWER = {
  RateLimit: z.string().meta({
    description: 'What is left of each limit, and the seconds until it is whole again.',
    header: { id: 'RateLimit' },
  }),
  'RateLimit-Policy': z.string().meta({
    description: 'Each limit and its window in seconds.',
    header: { id: 'RateLimit-Policy' },
  }),
  'Access-Control-Allow-Origin': z
    .string()
    .optional()
    .meta({
      description: 'The asking origin, if the configuration allows it.',
      header: { id: 'Access-Control-Allow-Origin' },
    }),
}

function answerHeaders(own: Record<string, string> = {}): z.ZodObject {
  const ownSchemas = Object.entries(own).map(([name, description]) => [name, z.string().meta({ description })])
  return z.object({ ...EVERY_ANSWER, ...Object.fromEntries(ownSchemas) })
}

/** Of whatever has an entity tag (RFC 9110, 13.1.2). */
const NOT_CHANGED: ZodOpenApiResponseObject = {
  id: 'NotChanged',
  description: 'It is as it was: its ETag is one that was sent as `If-None-Match`.',
  headers: answerHeaders(),
}

/** What an operation can answer besides its own problems, by what it declares. */
function problemsOf(operation: AnyOperation): ProblemType[] {
  const types: ProblemType[] = [...(operation.problems ?? [])]
  if (operation.access !== 'public') types.push('unauthenticated')
  if (operation.access === 'admin') types.push('forbidden')
  if (operation.access !== 'public' && operation.method !== 'get') types.push('cross-site')
  if (operation.params) types.push('not-found')
  if (operation.conditional) types.push('precondition-failed')
  if (operation.conditional === 'required') types.push('precondition-required')
  if (operation.body) types.push('malformed-request', 'too-large', 'unsupported-media-type', 'validation')
  else types.push('validation')
  if (takesIdempotencyKey(operation)) types.push('idempotency-key-in-use', 'idempotency-key-reused')
  types.push('too-many-requests', 'internal', 'unavailable')
  return [...new Set(types)]
}
