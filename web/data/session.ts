import { useSyncExternalStore } from 'react'

/** `unknown` until the server was asked, `unreachable` where it did not answer, `ended` where somebody was signed in and is no more. */
export type SessionState = 'unknown' | 'unreachable' | 'signed-out' | 'signed-in' | 'ended'

/** The cookie of the session is the browser's; the page knows only the token that goes with what it changes. */
let state: SessionState = 'unknown'
let csrfToken: string | undefined
const listeners = new Set<() => void>()

function move(to: SessionState): void {
  if (state === to) return
  state = to
  for (const listener of listeners) listener()
}

/** What a request that changes something has to say; undefined while nobody is signed in. */
export function currentCsrfToken(): string | undefined {
  return csrfToken
}

export function sessionBegan(csrf: string | undefined): void {
  csrfToken = csrf
  move('signed-in')
}

/** Nobody knows yet whether there is a session. */
export function sessionUnreachable(): void {
  move('unreachable')
}

/** The server no longer knows who is asking. */
export function sessionEnded(): void {
  move(state === 'signed-in' || state === 'ended' ? 'ended' : 'signed-out')
}

export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
