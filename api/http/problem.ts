import { z } from 'zod'
import type { QueueFull } from '#shared/fair-queue.ts'
import type { UnreadableCode } from '#shared/reading/files/errors.ts'

/** Every kind of problem the API answers with, by the last part of its `type`; the status and title never vary. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  'invalid-credentials': { status: 401, title: 'E-mail or password is wrong' },
  forbidden: { status: 403, title: 'Not allowed' },
  'cross-site': { status: 403, title: 'Not sent by this site’s own page' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Not possible in this state' },
  'stale-draft': { status: 409, title: 'The draft has changed' },
  'open-conflicts': { status: 409, title: 'Conflicts are open' },
  'not-printable': { status: 409, title: 'A PDF cannot show every character' },
  'not-approved': { status: 409, title: 'Nothing is approved yet' },
  'email-taken': { status: 409, title: 'There is an account with this e-mail address' },
  'in-use': { status: 409, title: 'Still in use' },
  'idempotency-key-in-use': { status: 409, title: 'Still being answered' },
  'precondition-failed': { status: 412, title: 'Changed by someone else meanwhile' },
  'limit-reached': { status: 409, title: 'The limit is reached' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'range-not-satisfiable': { status: 416, title: 'There is no such part of the file' },
  'expectation-failed': { status: 417, title: 'Not what this server does' },
  validation: { status: 422, title: 'The request is not valid' },
  'idempotency-key-reused': { status: 422, title: 'The key belongs to another request' },
  'unreadable-document/empty': { status: 422, title: 'The file is empty' },
  'unreadable-document/wrong_type': { status: 422, title: 'The file is of another kind' },
  'unreadable-document/encrypted': { status: 422, title: 'The file is protected with a password' },
  'unreadable-document/corrupt': { status: 422, title: 'The file is damaged' },
  'unreadable-document/no_text': { status: 422, title: 'The file holds no text' },
  'unreadable-document/too_large_unpacked': { status: 422, title: 'The file unpacks to too much' },
  'unreadable-document/too_complex': { status: 422, title: 'The file is too complicated' },
  'unreadable-document/timed_out': { status: 422, title: 'Reading the file took too long' },
  'unreadable-document/not_json_resume': { status: 422, title: 'The JSON is no resume' },
  'unreadable-document/xml_source': { status: 422, title: 'The file is XML of another kind' },
  'unreadable-document/latex_source': { status: 422, title: 'The file is LaTeX source' },
  'unreadable-document/yaml_source': { status: 422, title: 'The file is YAML' },
  'address-not-allowed': { status: 422, title: 'The address cannot be used' },
  'page-not-fetched': { status: 422, title: 'The page could not be fetched' },
  'page-without-posting': { status: 422, title: 'There is no posting on the page' },
  'template-invalid': { status: 422, title: 'The template cannot be used' },
  'precondition-required': { status: 428, title: 'If-Match is required' },
  'request-timeout': { status: 408, title: 'The request came too slowly' },
  'head-too-large': { status: 431, title: 'The head of the request is too large' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something failed on our side' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const
export type ProblemType = keyof typeof PROBLEMS

/** The problem of a file that cannot be read, one for each reason. */
export function unreadableProblem(code: UnreadableCode): ProblemType {
  return code === 'too_large' ? 'too-large' : `unreadable-document/${code}`
}

export type FieldError = { pointer: string; detail: string }

/** An answer in RFC 9457 form, thrown anywhere below a handler. `detail` says what the person can do. */
export class Problem extends Error {
  readonly type: ProblemType
  readonly errors: FieldError[] | undefined
  readonly extension: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    type: ProblemType,
    detail: string,
    more: {
      errors?: FieldError[]
      extension?: Record<string, unknown>
      headers?: Record<string, string>
      cause?: unknown
    } = {},
  ) {
    super(detail, { cause: more.cause })
    this.name = 'Problem'
    this.type = type
    this.errors = more.errors
    this.extension = more.extension ?? {}
    this.headers = more.headers ?? {}
  }

  get status(): number {
    return PROBLEMS[this.type].status
  }

  /** The body as it is sent. */
  toJSON(): Record<string, unknown> {
    const { status, title } = PROBLEMS[this.type]
    return {
      type: `/problems/${this.type}`,
      title,
      status,
      detail: this.message,
      ...(this.errors && { errors: this.errors }),
      ...this.extension,
    }
  }
}

export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'A stable reference that names the kind of problem.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What happened and what you can do.' }),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .meta({ description: 'Where the field stands, a JSON pointer; `/query/` for a parameter.' }),
          detail: z.string().meta({
            description: 'What is wrong with it and what would be right, as words that follow its name.',
          }),
        }),
      )
      .optional()
      .meta({ description: 'One for each wrong field.' }),
  })
  .loose()
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' })

/** A 404 that does not tell whether the thing exists for somebody else. */
export function notFound(what: string): Problem {
  return new Problem('not-found', `There is no such ${what}.`)
}

/** A 405 that says which methods there are. */
export function methodNotAllowed(methods: readonly string[]): Problem {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  return new Problem('method-not-allowed', `This address knows ${allow}.`, { headers: { allow } })
}

/** A 422 that names each wrong field, in a sentence where it is one. */
export function invalidFields(errors: FieldError[]): Problem {
  const [first] = errors
  const detail =
    first && errors.length === 1
      ? `${fieldName(first.pointer)} ${first.detail}.`
      : `${errors.length} fields are not valid; see errors.`
  return new Problem('validation', detail, { errors })
}

/** What a person calls a field: `/query/limit` is “limit”, `/work/0/name` the “name” in “work 1”. */
function fieldName(pointer: string): string {
  const counted = pointer.replaceAll(/(?<=.)\/(\d+)(?=\/|$)/g, (_, index: string) => ` ${Number(index) + 1}`)
  const names = counted.split('/').slice(1).map(unescapePart)
  const [whole, ...inner] = names[0] === 'query' || names[0] === 'headers' ? names.slice(1) : names
  if (whole === undefined) return 'The body'
  return [...inner.toReversed(), whole].map((name) => `“${name}”`).join(' in ')
}

/** One part of a JSON pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A 429 where a person's own places to wait are taken, a 503 where everybody's are. */
export function queueFullProblem({ scope, retryAfterS }: QueueFull, advice = ''): Problem {
  const headers = { 'retry-after': String(retryAfterS) }
  const when = `Try again in ${retryAfterS} seconds.${advice && ` ${advice}`}`
  return scope === 'own'
    ? new Problem('too-many-requests', `As much of yours is waiting already as may wait at once. ${when}`, { headers })
    : new Problem('unavailable', `Too much is waiting just now. ${when}`, { headers })
}
