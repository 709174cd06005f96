import { words } from '../messages/index.ts'
import { countries } from '../parts/countries.ts'
import { Field } from '../parts/field.tsx'

/** The country that a post is in, empty where it is not known. */
export function CountryField({ code, onChange }: { code: string; onChange: (code: string) => void }) {
  const text = words.application.posting
  return (
    <Field label={text.country} hint={text.countryHint}>
      {(control) => (
        <select {...control} className="input" value={code} onChange={(event) => onChange(event.target.value)}>
          <option value="">{text.notKnown}</option>
          {countries().map((country) => (
            <option key={country.code} value={country.code}>
              {country.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
