import { useAccount } from '../data/account.ts'
import { Templates } from '../files/templates.tsx'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { Time } from '../parts/time.tsx'
import { DeleteAccount } from './delete-account.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { UsageNote } from './usage-note.tsx'
import './account.css'

const text = words.account

/** The account: profile, password, everything that is kept, and the way out. */
export function AccountView() {
  const account = useAccount()
  return (
    <div className="stack account">
      <h1>{text.title}</h1>
      <Loaded query={account}>
        {({ email, createdAt }) => (
          <>
            <p className="quiet">
              {email} · {text.since} <Time at={createdAt} />
            </p>
            <ProfileForm />
            <UsageNote />
            <Templates />
            {email !== null && <PasswordForm email={email} />}
            <section className="stack-tight" aria-labelledby="data">
              <h2 id="data">{text.data}</h2>
              <p>{text.exportLead}</p>
              <p>
                <a className="button" href="/users/me/export" download>
                  {text.export}
                </a>
              </p>
              <p>{text.deleteLead}</p>
              <DeleteAccount />
            </section>
          </>
        )}
      </Loaded>
    </div>
  )
}
