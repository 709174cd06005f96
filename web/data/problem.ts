import { words } from '../messages/index.ts'

type Body = {
  type?: string
  title?: string
  detail?: string
  errors?: { pointer: string; detail: string }[]
}

/** What the API refused, in its own words; `status` 0 is no answer at all. */
export class ApiProblem extends Error {
  readonly status: number
  /** What of the problem's `type` follows `/problems/`, such as `stale-draft`. */
  readonly kind: string
  readonly detail: string
  readonly fields: readonly { pointer: string; detail: string }[]

  constructor(status: number, body: Body, cause?: unknown) {
    super(body.title ?? words.problem.title, { cause })
    this.name = 'ApiProblem'
    this.status = status
    this.kind = body.type?.replace('/problems/', '') ?? ''
    this.detail = body.detail ?? ''
    this.fields = body.errors ?? []
  }
}

/** Whether it failed on the way, so that doing the same again may succeed. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status === 502 || error.status === 503)
}

/** Any failure as a problem: what is not one of the API's was no answer. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem(0, { title: words.problem.network, detail: words.problem.networkDetail }, error)
}
