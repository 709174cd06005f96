import { answerOf, api } from './api.ts'
import { clearDrafts, keepDraftsOf } from './drafts.ts'
import { toProblem } from './problem.ts'
import { queries } from './queries.ts'
import { sessionBegan, sessionUnreachable } from './session.ts'

const me = { path: { id: 'me' } }

type Credentials = { email: string; password: string }

/** Asks the server whether the browser has a session. */
export async function resumeSession(): Promise<void> {
  try {
    const { csrfToken } = await answerOf(api.GET('/auth/session'))
    await begin(csrfToken ?? undefined)
  } catch (error) {
    if (toProblem(error).kind !== 'unauthenticated') sessionUnreachable()
  }
}

/** Shows the page to whoever has the session, without what somebody else had written in this browser. */
async function begin(csrfToken: string | undefined): Promise<void> {
  const { id } = await answerOf(api.GET('/users/{id}', { params: me }))
  keepDraftsOf(id)
  sessionBegan(csrfToken)
}

/** Begins a session. Throws `ApiProblem`. */
export async function signIn(body: Credentials): Promise<void> {
  const { csrfToken } = await answerOf(api.POST('/auth/session', { body }))
  await begin(csrfToken ?? undefined)
  await queries.invalidateQueries()
}

/** Makes an account and begins a session. Throws `ApiProblem`. */
export async function register(body: Credentials): Promise<void> {
  await answerOf(api.POST('/users', { body }))
  await signIn(body)
}

/** Ends the session. Throws `ApiProblem` where the server cannot be reached. */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/auth/session'))
  leave()
}

/** Removes what this browser kept of whoever was signed in, and begins anew. */
export function leave(): void {
  clearDrafts()
  location.assign('/app')
}
