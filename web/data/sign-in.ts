import { answerOf, api } from './api.ts'
import { clearDrafts } from './drafts.ts'
import { toProblem } from './problem.ts'
import { queries } from './queries.ts'
import { sessionBegan, sessionEnded, signedOut } from './session.ts'

type Credentials = { email: string; password: string }

/** Asks the server whether the browser has a session. */
export async function resumeSession(): Promise<void> {
  try {
    const { csrfToken } = await answerOf(api.GET('/auth/session'))
    if (csrfToken === null) sessionEnded()
    else sessionBegan(csrfToken)
  } catch (error) {
    if (toProblem(error).status === 0) sessionEnded()
  }
}

/** Begins a session. Throws `ApiProblem`. */
export async function signIn(body: Credentials): Promise<void> {
  const { csrfToken } = await answerOf(api.POST('/auth/session', { body }))
  sessionBegan(csrfToken)
  await queries.invalidateQueries()
}

/** Makes an account and begins a session. Throws `ApiProblem`. */
export async function register(body: Credentials): Promise<void> {
  await answerOf(api.POST('/users', { body }))
  await signIn(body)
}

/** Ends the session, and removes what this browser kept of it. Throws `ApiProblem` where the server cannot be reached. */
export async function signOut(): Promise<void> {
  await answerOf(api.DELETE('/auth/session'))
  clearDrafts()
  queries.clear()
  signedOut()
}
