import { type FormEvent, useState } from 'react'
import { useDeleteAccount } from '../data/account.ts'
import { leave } from '../data/sign-in.ts'
import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

const text = words.account

/** Deletes the account, after the password once more. */
export function DeleteAccount() {
  const [isAsked, setAsked] = useState(false)
  const [password, setPassword] = useState('')
  const remove = useDeleteAccount()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    remove.mutate({ password }, { onSuccess: leave })
  }
  return (
    <>
      <p>
        <button type="button" className="button danger" onClick={() => setAsked(true)}>
          {text.delete}
        </button>
      </p>
      {isAsked && (
        <Dialog title={text.deleteTitle} onClose={() => setAsked(false)}>
          <form className="stack" onSubmit={submit}>
            <p>{text.deleteLead}</p>
            <Field label={text.deletePassword}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  type="password"
                  required
                  autoComplete="current-password"
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                />
              )}
            </Field>
            <ProblemNotice error={remove.error} />
            <div className="row">
              <button type="submit" className="button danger" disabled={remove.isPending}>
                {text.delete}
              </button>
              <button type="button" className="button" onClick={() => setAsked(false)}>
                {words.do.cancel}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
