import type { FormEvent } from 'react'
import { type Profile, useProfile, useSaveProfile } from '../data/account.ts'
import { words } from '../messages/index.ts'
import { ChangedElsewhere } from '../parts/changed-elsewhere.tsx'
import { Field } from '../parts/field.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useFormDraft } from '../parts/use-form-draft.ts'

const text = words.account

/** What fills the gaps of a resume's contact lines. */
export function ProfileForm() {
  const profile = useProfile()
  return (
    <section className="stack-tight" aria-labelledby="profile">
      <h2 id="profile">{text.profile}</h2>
      <p>{text.profileLead}</p>
      <Loaded query={profile}>{({ value, etag }) => <ProfileFields profile={value} etag={etag} />}</Loaded>
    </section>
  )
}

const FIELDS = [
  ['fullName', text.fullName, 'name'],
  ['email', text.contact, 'email'],
  ['phone', text.phone, 'tel'],
  ['city', text.city, 'address-level2'],
  ['country', text.country, 'country-name'],
] as const

const LABELS = Object.fromEntries(FIELDS.map(([name, label]) => [name, label]))

function ProfileFields({ profile, etag }: { profile: Profile; etag: string }) {
  const { fields, set, isChanged, changed, done } = useFormDraft('profile', {
    fullName: profile.fullName ?? '',
    email: profile.contact.email ?? '',
    phone: profile.contact.phone ?? '',
    city: profile.location.city ?? '',
    country: profile.location.country ?? '',
  })
  const save = useSaveProfile()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { userId: _, ...rest } = profile
    const { fullName, email, phone, city, country } = fields
    const contact = { ...(email && { email }), ...(phone && { phone }) }
    const location = { ...profile.location, city: city || undefined, country: country || undefined }
    save.mutate({ ...rest, etag, fullName: fullName || null, contact, location }, { onSuccess: done })
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      <ChangedElsewhere changed={changed} labels={LABELS} />
      {FIELDS.map(([name, label, autoComplete]) => (
        <Field key={name} label={label}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              autoComplete={autoComplete}
              maxLength={500}
              value={fields[name]}
              onChange={(event) => set({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <ProblemNotice error={save.error} />
      <p className="row">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.do.save}
        </button>
        <span role="status">{save.isSuccess && !isChanged && text.saved}</span>
      </p>
    </form>
  )
}
