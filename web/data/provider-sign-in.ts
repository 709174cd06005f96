import { useQuery } from '@tanstack/react-query'
import { words } from '../messages/index.ts'
import { answerOf, api } from './api.ts'

/** Where somebody was who left the page to sign in at the provider; kept for this window only. */
const RETURN_TO = 'return-to'

const refusals: Readonly<Record<string, string>> = words.signIn.refusal
let refusal: string | undefined

/** How people sign in here; asked once, for whoever waits to sign in. */
export function useWaysIn() {
  return useQuery({
    queryKey: ['ways-in'],
    queryFn: () => answerOf(api.GET('/auth/ways-in')),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
  })
}

/** Keeps where the person is, before the browser leaves for the provider. */
export function leaveForProvider(): void {
  sessionStorage.setItem(RETURN_TO, location.pathname)
}

/** Goes on where the person was, and keeps what the address says of a sign-in that came to nothing. */
export function comeBackFromProvider(base: string): void {
  const reason = new URLSearchParams(location.search).get('sign-in')
  const path = sessionStorage.getItem(RETURN_TO)
  sessionStorage.removeItem(RETURN_TO)
  if (reason !== null) refusal = refusals[reason] ?? words.signIn.refusal.failed
  const isView = path === base || path?.startsWith(`${base}/`)
  if (path !== null && isView && location.pathname === base) history.replaceState(null, '', path)
  else if (reason !== null) history.replaceState(null, '', location.pathname)
}

/** Why the last sign-in at the provider came to nothing, in words; undefined where it did not. */
export function signInRefusal(): string | undefined {
  return refusal
}
