import { type FormEvent, useState } from 'react'
import { useChangePassword } from '../data/account.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

const text = words.account

/** Changes the password; every other session ends with that. */
export function PasswordForm({ email }: { email: string }) {
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const change = useChangePassword(email)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(
      { currentPassword, newPassword },
      {
        onSuccess: () => {
          setCurrent('')
          setNew('')
        },
      },
    )
  }
  return (
    <section className="stack-tight" aria-labelledby="password">
      <h2 id="password">{text.password}</h2>
      <form className="stack-tight" onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Field label={text.currentPassword}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="password"
              required
              autoComplete="current-password"
              value={currentPassword}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.newPassword} hint={words.signIn.passwordHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="password"
              required
              minLength={10}
              autoComplete="new-password"
              value={newPassword}
              onChange={(event) => setNew(event.target.value)}
            />
          )}
        </Field>
        <ProblemNotice error={change.error} />
        <p className="row">
          <button type="submit" className="button" disabled={change.isPending}>
            {text.changePassword}
          </button>
          <span role="status">{change.isSuccess && text.passwordChanged}</span>
        </p>
      </form>
    </section>
  )
}
