import { type ReactNode, useId } from 'react'

type FieldProps = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The control, given what ties it to its label, hint and error. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A labelled control with a hint and what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const told = error ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(told !== undefined && { 'aria-describedby': `${id}-told` }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
      {told !== undefined && (
        <p id={`${id}-told`} className={error === undefined ? 'small quiet' : 'field-error'}>
          {told}
        </p>
      )}
    </div>
  )
}
