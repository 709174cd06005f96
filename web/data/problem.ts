import { ApiProblem } from '#client'
import { words } from '../messages/index.ts'

export { ApiProblem } from '#client'

/** Whether it failed on the way, so that doing the same again may succeed. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status === 502 || error.status === 503)
}

/** Any failure as a problem: what is not one of the API's was no answer. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem(0, { title: words.problem.network, detail: words.problem.networkDetail }, error)
}
