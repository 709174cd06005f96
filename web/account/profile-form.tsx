import { type FormEvent, useState } from 'react'
import { type Profile, useProfile, useSaveProfile } from '../data/account.ts'
import { words } from '../messages/index.ts'
import { Field } from '../parts/field.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'

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

function ProfileFields({ profile, etag }: { profile: Profile; etag: string }) {
  const [fields, setFields] = useState({
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
    save.mutate({
      ...rest,
      etag,
      fullName: fields.fullName || null,
      contact: { ...(fields.email && { email: fields.email }), ...(fields.phone && { phone: fields.phone }) },
      location: {
        ...profile.location,
        city: fields.city || undefined,
        country: fields.country || undefined,
      },
    })
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
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
              onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <ProblemNotice error={save.error} />
      <p className="row">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.do.save}
        </button>
        <span role="status">{save.isSuccess && text.saved}</span>
      </p>
    </form>
  )
}
