import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { register, signIn } from '../data/sign-in.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

/** E-mail and password, for a new account or for one that is there. */
export function SignInForm({ isNew }: { isNew: boolean }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const send = useMutation({ mutationFn: () => (isNew ? register : signIn)({ email, password }) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.signIn.email}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="email"
            required
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.signIn.password} hint={isNew ? words.signIn.passwordHint : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            required
            minLength={isNew ? 10 : undefined}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={send.error} />
      <p>
        <button type="submit" className="button primary" disabled={send.isPending}>
          {isNew ? words.signIn.submitNew : words.signIn.submit}
        </button>
      </p>
    </form>
  )
}
