import type { ReactNode } from 'react'
import { leaveForProvider, useWaysIn } from '../data/provider-sign-in.ts'
import { words } from '../messages/index.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The ways to sign in that there are here: at the identity provider, or with a password; `children` go with the latter. */
export function WaysIn({ isNew, children }: { isNew: boolean; children?: ReactNode }) {
  const ways = useWaysIn()
  if (ways.isPending) return null
  // Where it cannot be said what there is, the form says what is wrong once it is sent.
  const { password, providerUrl } = ways.data ?? { password: true, providerUrl: null }
  return (
    <>
      {providerUrl !== null && (
        <p>
          <a className={password ? 'button' : 'button primary'} href={providerUrl} onClick={leaveForProvider}>
            {words.signIn.provider}
          </a>
        </p>
      )}
      {password && <SignInForm key={String(isNew)} isNew={isNew} />}
      {password && children}
    </>
  )
}
