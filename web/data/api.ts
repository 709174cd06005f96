import { openApiClient } from '#client'
import { ApiProblem, toProblem } from './problem.ts'
import { currentCsrfToken, sessionEnded } from './session.ts'

/** The API that served this page, typed. Who is asking is told by the cookie of the session. */
export const api = openApiClient(location.origin)
api.use({
  onRequest({ request }) {
    const token = currentCsrfToken()
    if (token !== undefined && request.method !== 'GET') request.headers.set('x-csrf-token', token)
  },
})

type Answer<T> = { data?: T; error?: unknown; response: Response }
export type Tagged<T> = { value: T; etag: string }

/** What a call answered. Throws an `ApiProblem` for a refusal, and where there was no answer. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await taggedAnswerOf(call)).value
}

/** The same with the entity tag of the answer, empty where it has none. */
export async function taggedAnswerOf<T>(call: Promise<Answer<T>>): Promise<Tagged<T>> {
  const { data, error, response } = await call.catch((failure: unknown) => {
    throw toProblem(failure)
  })
  if (!response.ok) {
    const problem = new ApiProblem(response.status, typeof error === 'object' && error !== null ? error : {})
    if (problem.kind === 'unauthenticated') sessionEnded()
    throw problem
  }
  // A 204 has no data, and the types of its operations say so.
  return { value: data as T, etag: response.headers.get('etag') ?? '' }
}
