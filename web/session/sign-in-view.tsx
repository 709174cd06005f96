import { useState } from 'react'
import { signInRefusal } from '../data/provider-sign-in.ts'
import { words } from '../messages/index.ts'
import { WaysIn } from './ways-in.tsx'
import './session.css'

/** What whoever is not signed in sees. */
export function SignInView() {
  const [isNew, setNew] = useState(false)
  const refusal = signInRefusal()
  return (
    <main className="welcome">
      <div className="stack">
        <p className="welcome-product serif">{words.product}</p>
        <p className="welcome-lead serif">{words.signIn.lead}</p>
      </div>
      <div className="card stack">
        <h1>{isNew ? words.signIn.register : words.signIn.title}</h1>
        {refusal !== undefined && (
          <p className="notice problem" role="alert">
            {refusal}
          </p>
        )}
        <WaysIn isNew={isNew}>
          <p>
            <button type="button" className="button plain" onClick={() => setNew(!isNew)}>
              {isNew ? words.signIn.toSignIn : words.signIn.toRegister}
            </button>
          </p>
        </WaysIn>
      </div>
    </main>
  )
}
