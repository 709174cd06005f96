import type { Schemas } from './open-client.ts'

type Problem = Schemas['Problem']
type Answer<T> = { data?: T; error?: unknown; response: Response }

/** What the API refused. `message` is its title and what can be done. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly status: number
  readonly title: string
  /** What of the problem's `type` follows `/problems/`, such as `stale-draft`; empty where somebody else answered. */
  readonly kind: string
  readonly detail: string
  /** Each wrong field by its JSON pointer. */
  readonly fields: readonly { pointer: string; detail: string }[]

  constructor(
    status: number,
    { type, title = `The server answered ${status}`, detail, errors }: Partial<Problem>,
    cause?: unknown,
  ) {
    super([title, detail].filter(Boolean).join(': '), { cause })
    this.status = status
    this.title = title
    this.kind = type?.replace('/problems/', '') ?? ''
    this.detail = detail ?? ''
    this.fields = errors ?? []
  }
}

/** What a call answered, with its entity tag (empty without one). Throws ApiProblem for what was refused. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<{ value: T; etag: string }> {
  const { data, error, response } = await call
  if (!response.ok) throw new ApiProblem(response.status, isObject(error) ? error : {})
  // A 204 has no data, and the types of its operations say so.
  return { value: data as T, etag: response.headers.get('etag') ?? '' }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
