import { answerOf as clientAnswerOf, openApiClient, retryingFetch } from '#client'
import { toProblem } from './problem.ts'
import { currentCsrfToken, sessionEnded } from './session.ts'

/** What was not answered is asked once more right away; after that the page says so. A POST is done once all the same. */
const ATTEMPTS = 2

/** The API that served this page, typed. Who is asking is told by the cookie of the session. */
export const api = openApiClient(location.origin, undefined, { fetch: retryingFetch(ATTEMPTS) })
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
  return clientAnswerOf(call).catch((failure: unknown) => {
    const problem = toProblem(failure)
    if (problem.kind === 'unauthenticated') sessionEnded()
    throw problem
  })
}
